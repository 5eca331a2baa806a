/**
 * Recognises lines that frame text and hold none themselves: the fences of code ("```mermaid") and of boxes (":::info"),
 * the mark for a table of contents ("[TOC]") and of a list item without text ("b)").
 */
import type { RegionLine } from '../sections/region-lines.ts';

const codeFence = /^(?:`{3,}[^`]*|~{3,}.*)$/;
const boxFence = /^:{3,}/;
const openingBox = /^:{3,}\s*\S/;
const contentsMark = /^(?:\[\[?_?toc_?\]?\]|\{:toc\}|\\tableofcontents)$/i;

/** Does the line open a box (":::info", "::: {.opmerking}") or close one (":::")? Undefined for another line. */
export function boxFenceOf({ text, leaf }: RegionLine): 'open' | 'close' | undefined {
  if (leaf.kind === 'code' || !boxFence.test(text)) return undefined;
  return openingBox.test(text) ? 'open' : 'close';
}

/** "[!tip] Opdracht": the first line of a callout, when that line holds no text of its own. */
const calloutHead =
  /^\[![\w-]+\][-+]?\s*(?:(?:opdracht|instructie|uitleg|toelichting|tip|let op|info|note|warning|docent)\s*\d*[a-z]?[:.]?)?$/i;

/** "a)", "(b)", "3.": the mark of a list item without text. */
const bareMark = /^\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]$/i;

/** Does the line only announce other text, or a table of contents? */
export const isAnnouncement = ({ text }: RegionLine): boolean =>
  bareMark.test(text) || contentsMark.test(text) || calloutHead.test(text);

/** The lines of a code block without its fences. */
export const codeLines = (lines: readonly RegionLine[]): readonly RegionLine[] =>
  lines.filter(({ text }) => !codeFence.test(text));
