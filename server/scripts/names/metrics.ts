/** Compares found with marked details: precision, recall and F1, by exact spans and by overlap, and false alarms. */
import { PARTICLES } from '../../src/core/text/name-shapes.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Example, LabelledSpan } from './data.ts';

/** Counts for one label. "Gold" spans are those marked in the data. */
export interface Count {
  gold: number;
  found: number;
  exact: number;
  /** Gold spans that overlap a found span of the same label. */
  touchedGold: number;
  /** Found spans that overlap a gold span of the same label. */
  touchedFound: number;
  /** Found spans that overlap no gold span of any label. */
  falseAlarms: number;
}

export interface Counts {
  /** Mentions of persons whose name a text has more than once. */
  readonly repeated: RepeatedNames;
  /** Words of the texts. */
  words: number;
  readonly labels: Map<string, Count>;
  /** Number of false alarms by kind of trap. */
  readonly traps: Map<string, number>;
}

/** One sure mention of a name must carry the others. */
export interface RepeatedNames {
  /** Gold mentions that share a word of the name with another one in the same text. */
  gold: number;
  /** Those that a found name overlaps. */
  touched: number;
  /** Gold mentions of which another mention of the same name is found. */
  carriable: number;
  /** Those that a found name overlaps. */
  carried: number;
}

export const emptyCounts = (): Counts => ({
  repeated: { gold: 0, touched: 0, carriable: 0, carried: 0 },
  words: 0,
  labels: new Map(),
  traps: new Map(),
});

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** An age without its unit ("17" of "17 jaar oud"), as the development sets mark ages. */
function withoutUnit(text: string, span: LabelledSpan): LabelledSpan {
  if (span.label !== 'AGE') return span;
  const unit =
    /[\s-]*(?:jarige[rn]?|jaar(?:\s+oud)?|jr\.?(?:\s+oud)?|j\.?|maanden(?:\s+oud)?|mnd\.?|weken(?:\s+oud)?|(?:months?|years?)(?:\s+old)?|ans)$/i.exec(
      text.slice(span.start, span.end),
    );
  return unit && unit.index > 0 ? { ...span, end: span.start + unit.index } : span;
}

/** Adds the comparison of one text to `counts`. */
export function compare(example: Example, predictions: readonly LabelledSpan[], counts: Counts): void {
  counts.words += example.text.split(/\s+/).filter(Boolean).length;
  const marked = example.spans.map((span) => withoutUnit(example.text, span));
  const gold = marked.filter((span) => span.optional !== true);
  const optional = marked.filter((span) => span.optional === true);
  const found = predictions.map((span) => withoutUnit(example.text, span));
  const countFor = (label: string): Count => {
    let count = counts.labels.get(label);
    if (!count)
      counts.labels.set(
        label,
        (count = { gold: 0, found: 0, exact: 0, touchedGold: 0, touchedFound: 0, falseAlarms: 0 }),
      );
    return count;
  };
  const isPerson = ({ label }: LabelledSpan): boolean => label === 'PERSON';
  countRepeated(example.text, gold.filter(isPerson), found.filter(isPerson), counts.repeated);
  for (const span of gold) {
    const count = countFor(span.label);
    count.gold++;
    if (found.some(({ start, end, label }) => start === span.start && end === span.end && label === span.label))
      count.exact++;
    if (found.some((each) => each.label === span.label && overlap(each, span))) count.touchedGold++;
  }
  for (const span of found) {
    const onGold = gold.some((each) => overlap(each, span));
    if (!onGold && optional.some((each) => overlap(each, span))) continue;
    const count = countFor(span.label);
    count.found++;
    if (gold.some((each) => each.label === span.label && overlap(each, span))) count.touchedFound++;
    if (onGold) continue;
    count.falseAlarms++;
    const kind = example.traps?.find((trap) => overlap(trap, span))?.kind ?? '(other)';
    counts.traps.set(kind, (counts.traps.get(kind) ?? 0) + 1);
  }
}

/** Adds the mentions of names that the text has more than once. `gold`, `found`: the persons in it. */
function countRepeated(text: string, gold: readonly Span[], found: readonly Span[], counts: RepeatedNames): void {
  const mentions = gold.map((span) => ({
    words: nameWords(text.slice(span.start, span.end)),
    isTouched: found.some((each) => overlap(each, span)),
  }));
  for (const mention of mentions) {
    const others = mentions.filter(
      (each) => each !== mention && each.words.some((word) => mention.words.includes(word)),
    );
    if (others.length === 0) continue;
    counts.gold++;
    if (mention.isTouched) counts.touched++;
    if (!others.some(({ isTouched }) => isTouched)) continue;
    counts.carriable++;
    if (mention.isTouched) counts.carried++;
  }
}

/** The words of a name by which its mentions are the same name, in lower case and without the s of a genitive. */
const nameWords = (name: string): string[] =>
  (name.match(/\p{L}{3,}/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !PARTICLES.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
/** `part` divided by `whole`; 0 when that is 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const exactF1 = (count: Count): number => f1(share(count.exact, count.found), share(count.exact, count.gold));
export const overlapF1 = (count: Count): number =>
  f1(share(count.touchedFound, count.found), share(count.touchedGold, count.gold));
export const precision = (count: Count): number => share(count.exact, count.found);
export const recall = (count: Count): number => share(count.exact, count.gold);

/** The sum of counts. */
export function total(counts: Iterable<Count>): Count {
  const sum: Count = { gold: 0, found: 0, exact: 0, touchedGold: 0, touchedFound: 0, falseAlarms: 0 };
  for (const count of counts) for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += count[key];
  return sum;
}
