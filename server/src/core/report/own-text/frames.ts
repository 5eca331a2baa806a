/** Recognises lines that frame text and hold none themselves: the fences of code ("```mermaid") and heads of callouts. */
import type { RegionLine } from '../sections/region-lines.ts';

const codeFence = /^(?:`{3,}[^`]*|~{3}[^]*)$/;

/** "[!tip] Opdracht": the first line of a callout, when that line holds no text of its own. */
const calloutHead =
  /^\[![\w-]+\][-+]?\s*(?:(?:opdracht|instructie|uitleg|toelichting|tip|let op|info|note|warning|docent)\s*\d*[a-z]?[:.]?)?$/i;

/** Does the line only announce other text? */
export const isAnnouncement = ({ text }: RegionLine): boolean => calloutHead.test(text);

/** The lines of a code block without its fences. */
export const codeLines = (lines: readonly RegionLine[]): readonly RegionLine[] =>
  lines.filter(({ text }) => !codeFence.test(text));
