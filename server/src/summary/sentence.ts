/** The sentence around a detail, with all details in it left out: "█████ deed open." */
import type { LintedReport, Span } from '../core/index.ts';
import { masksOf } from './masks.ts';

/** `text`: as it stands in the report. `here`: the detail that it is about; `mask`: another one. Both without text. */
export type SentencePart = { readonly text: string } | { readonly mask: 'here' | 'other' };

/** Characters before and after the detail that are shown at most. */
const REACH = 140;

export function sentenceAround(lint: LintedReport, detail: Span): readonly SentencePart[] {
  const around = sentenceAt(lint.text, detail);
  const parts: SentencePart[] = [];
  let at = around.start;
  for (const mask of masksOf(lint)) {
    if (mask.end <= around.start || mask.start >= around.end) continue;
    if (mask.start > at) parts.push({ text: lint.text.slice(at, mask.start) });
    parts.push({ mask: mask.start < detail.end && detail.start < mask.end ? 'here' : 'other' });
    at = Math.max(at, mask.end);
  }
  return at < around.end ? [...parts, { text: lint.text.slice(at, around.end) }] : parts;
}

/** From the end of a sentence or block before the detail to the next one after it. */
function sentenceAt(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = [...before.matchAll(/(?<!\b[A-Z])[.!?]["”’)]?\s+(?=\S)|\n\s*\n|\n(?=[#>*+\-|\d])/g)].at(-1);
  const closing = /(?<!\b[A-Z])[.!?](?=["”’)]?(?:\s|$))|\n\s*\n|\n(?=[#>*+\-|\d])/.exec(after);
  const from = opening ? opening.index + opening[0].length : wordStart(before);
  const length = closing ? closing.index + (/^\s/.test(closing[0]) ? 0 : 1) : after.length;
  return { start: start - before.length + from, end: end + length };
}

/** Where nothing opens the sentence: the first whole word, or the start of the text. */
const wordStart = (before: string): number => (before.length < REACH ? 0 : before.search(/\s/) + 1);
