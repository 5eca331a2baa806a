/** Span measures as in test/privacy/README.md: exact and overlapping, precision and recall, false alarms per 1,000 words. */
import type { Example, Marked } from './data.ts';

export interface Count {
  gold: number;
  found: number;
  exact: number;
  /** Gold spans that overlap a found span of the same label, and the other way round. */
  touchedGold: number;
  touchedFound: number;
  /** Found spans that touch no gold span of any label. */
  falseAlarms: number;
}

export interface Tally {
  words: number;
  readonly labels: Map<string, Count>;
  /** False alarms by trap kind. */
  readonly traps: Map<string, number>;
}

export const tally = (): Tally => ({ words: 0, labels: new Map(), traps: new Map() });

const overlap = (a: Marked, b: Marked): boolean => a.start < b.end && b.start < a.end;

/** Ages are compared by their number, names without their title, as the development sets' evaluator does. */
function trimmed(text: string, span: Marked): Marked {
  if (span.label !== 'AGE') return span;
  const unit =
    /[\s-]*(?:jarige[rn]?|jaar(?:\s+oud)?|jr\.?(?:\s+oud)?|j\.?|maanden(?:\s+oud)?|mnd\.?|weken(?:\s+oud)?)$/i.exec(
      text.slice(span.start, span.end),
    );
  return unit && unit.index > 0 ? { ...span, end: span.start + unit.index } : span;
}

export function compare(example: Example, predictions: readonly Marked[], into: Tally): void {
  into.words += example.text.split(/\s+/).filter(Boolean).length;
  const all = example.spans.map((span) => trimmed(example.text, span));
  const gold = all.filter(({ optional }) => optional !== true);
  const free = all.filter(({ optional }) => optional === true);
  const found = predictions.map((span) => trimmed(example.text, span));
  const count = (label: string): Count => {
    let own = into.labels.get(label);
    if (!own)
      into.labels.set(label, (own = { gold: 0, found: 0, exact: 0, touchedGold: 0, touchedFound: 0, falseAlarms: 0 }));
    return own;
  };
  for (const span of gold) {
    const own = count(span.label);
    own.gold++;
    if (found.some(({ start, end, label }) => start === span.start && end === span.end && label === span.label))
      own.exact++;
    if (found.some((each) => each.label === span.label && overlap(each, span))) own.touchedGold++;
  }
  for (const span of found) {
    const onGold = gold.some((each) => overlap(each, span));
    if (!onGold && free.some((each) => overlap(each, span))) continue;
    const own = count(span.label);
    own.found++;
    if (gold.some((each) => each.label === span.label && overlap(each, span))) own.touchedFound++;
    if (onGold) continue;
    own.falseAlarms++;
    const kind = example.traps?.find((trap) => trap.start < span.end && span.start < trap.end)?.kind ?? '(other)';
    into.traps.set(kind, (into.traps.get(kind) ?? 0) + 1);
  }
}

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const exactF1 = (count: Count): number => f1(share(count.exact, count.found), share(count.exact, count.gold));
export const overlapF1 = (count: Count): number =>
  f1(share(count.touchedFound, count.found), share(count.touchedGold, count.gold));
export const precision = (count: Count): number => share(count.exact, count.found);
export const recall = (count: Count): number => share(count.exact, count.gold);

export function total(counts: Iterable<Count>): Count {
  const sum: Count = { gold: 0, found: 0, exact: 0, touchedGold: 0, touchedFound: 0, falseAlarms: 0 };
  for (const count of counts) for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += count[key];
  return sum;
}
