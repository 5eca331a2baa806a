/**
 * Recognises a finding of an earlier run, wherever its line has moved to. A baseline is shared, so a fingerprint must
 * never give away what was found. It is made of the rule, the section and a few ordinary words around the finding, never
 * of the finding itself, of another detail or of a word with a capital or digit. And it is short: each stands for one in
 * 4,096 of all stretches of text, so that not even the ordinary words can be guessed from it.
 */
import { createHash } from 'node:crypto';
import type { Finding, LintResult, Span } from '../../core/index.ts';
import { masksOf } from '../../summary/masks.ts';

/** Of a finding about a section or a whole report: the words around it say nothing about which one it is. */
const aboutSection: ReadonlySet<string> = new Set([
  'privacy/combination',
  'privacy/hidden-content',
  'privacy/key-in-submission',
  'privacy/no-statement',
  'questions/missing',
  'reflection/no-first-person',
  'reflection/one-sided-dilemma',
  'reflection/single-perspective',
  'safety/network-before-safety',
  'safety/no-safety-section',
  'structure/duplicate-section',
  'structure/empty-section',
  'structure/heading-synonym',
  'structure/missing-section',
  'structure/no-template',
  'structure/section-length',
]);

/** The fields of `Finding.data` that stay the same when the text around a finding changes. */
const lastingData = ['section', 'report', 'where', 'key', 'reason'] as const;

/** Words on each side of a finding that count. */
const WORDS = 4;
/** They are looked for in so many UTF-16 units on each side. */
const NEARBY = 200;
/** Hexadecimal digits of a fingerprint. */
const DIGITS = 3;

/** The function that it returns gives the fingerprint of a finding of this result; equal findings have the same one. */
export function fingerprinter(lint: LintResult): (finding: Finding) => string {
  const masks = masksOf(lint);
  return ({ ruleId, data, span }) => {
    const lasting = lastingData.map((key) => data[key] ?? '');
    const words = aboutSection.has(ruleId) ? [] : wordsAround(lint.text, span, masks);
    const hash = createHash('sha256').update(JSON.stringify([ruleId, lasting, words]));
    return hash.digest('hex').slice(0, DIGITS);
  };
}

/** The words before and after a span, in its own paragraph. */
function wordsAround(text: string, { start, end }: Span, masks: readonly Span[]): readonly (readonly string[])[] {
  const before = masked(text, { start: Math.max(0, start - NEARBY), end: start }, masks);
  const after = masked(text, { start: end, end: Math.min(text.length, end + NEARBY) }, masks);
  const paragraph = /\n[ \t]*\r?\n/;
  return [
    ordinaryWords(before.split(paragraph).at(-1) ?? '').slice(-WORDS),
    ordinaryWords(after.split(paragraph)[0] ?? '').slice(0, WORDS),
  ];
}

const ordinaryWords = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}\p{Pc}]+/gu) ?? []).filter((word) => /^\p{Ll}+$/u.test(word));

/** The text of a span, with a capital in place of each detail, so that what stands beside it is no ordinary word. */
function masked(text: string, { start, end }: Span, masks: readonly Span[]): string {
  let result = '';
  let from = start;
  for (const mask of masks) {
    if (mask.end <= start || mask.start >= end) continue;
    result += `${text.slice(from, Math.max(from, mask.start))}X`;
    from = Math.max(from, mask.end);
  }
  return result + text.slice(Math.min(from, end), end);
}
