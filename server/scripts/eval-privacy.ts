/**
 * Judges the detectors on the development sets in `test/privacy`, through the real report model.
 * `npm run eval:privacy`: the scorer of names is trained on two authors and judged on the third, in turn.
 * `--held-out`: on texts nothing was trained on, with the shipped weights, by group of texts.
 * `--flattering`: with the shipped weights, which have seen every report. `--errors`: lists misses and false alarms.
 * `--record`: writes the means as the floor below which later runs fail.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findAll } from '../src/core/detection/detect.ts';
import { DetectionSession } from '../src/core/detection/session.ts';
import type { Weights } from '../src/core/detection/names/scorer.ts';
import { authors, extra, folder, heldOut, readExamples, readExtra, type Example, type Marked } from './names/data.ts';
import { compare, exactF1, overlapF1, precision, recall, tally, total, type Tally } from './names/metrics.ts';
import { reportProse } from './names/prose.ts';
import { train } from './names/train.ts';

const labels: Readonly<Record<string, string>> = {
  'person-name': 'PERSON', age: 'AGE', date: 'DATE', bsn: 'BSN', phone: 'PHONE', email: 'EMAIL', address: 'ADDRESS', postcode: 'POSTCODE',
  place: 'PLACE', organisation: 'ORGANISATION', iban: 'IBAN', 'licence-plate': 'PLATE', 'id-number': 'ID_NUMBER', 'online-handle': 'HANDLE',
}; // prettier-ignore
const args = new Set(process.argv.slice(2));
const floorFile = path.join(folder, 'floor.json');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

function predict(text: string, weights: Weights | undefined): Marked[] {
  const prose = reportProse(text);
  return [...findAll(prose, new DetectionSession(weights))].flatMap(([id, details]) =>
    details.map((detail) => ({ ...prose.toSource(detail), label: labels[id] ?? id })),
  );
}

function judge(examples: readonly Example[], weights: Weights | undefined): Tally {
  const result = tally();
  for (const example of examples) {
    const found = predict(example.text, weights);
    compare(example, found, result);
    if (args.has('--errors')) listErrors(example, found);
  }
  return result;
}

/** "+" a false alarm (with its trap), "-" a miss, "~" other edges than marked, "#" another kind than marked. */
function listErrors({ id, text, spans, traps = [] }: Example, found: readonly Marked[]): void {
  const touch = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  const show = (kind: string, { start, end, label }: Marked, why = ''): void => {
    const around = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`;
    out(`${kind} ${label.padEnd(12)} ${id} ${why.padEnd(8)} ${around.replace(/\n/g, '|')}`);
  };
  for (const span of found) {
    const gold = spans.filter((each) => touch(each, span));
    if (gold.length === 0) show('+', span, traps.find((trap) => touch(trap, span))?.kind);
    else if (gold.some(({ optional }) => optional)) continue;
    else if (!gold.some(({ label }) => label === span.label)) show('#', span, gold[0]?.label);
    else if (!gold.some(({ start, end }) => start === span.start && end === span.end)) show('~', span);
  }
  for (const span of spans)
    if (span.optional !== true && !found.some((each) => each.label === span.label && touch(each, span)))
      show('-', span);
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);

function table(name: string, { labels: counts, words, traps }: Tally): void {
  out(`\n${name}: ${String(words)} words`);
  out('label         gold found |  exact P      R     F1 | overlap F1 | false alarms, per 1,000 words');
  const rows = [...counts].sort(([, a], [, b]) => b.gold - a.gold);
  for (const [label, count] of [...rows, ['ALL', total(counts.values())] as const]) {
    out(
      `${label.padEnd(13)}${String(count.gold).padStart(5)}${String(count.found).padStart(6)} | ${percent(precision(count))} ${percent(recall(count))} ${percent(exactF1(count))} |     ${percent(overlapF1(count))} | ${String(count.falseAlarms).padStart(5)} ${((count.falseAlarms / words) * 1000).toFixed(2).padStart(7)}`,
    );
  }
  out(
    `false alarms by trap: ${[...traps]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, n]) => `${kind} ${String(n)}`)
      .join(', ')}`,
  );
}

/** Means over the authors: exact F1 by label, overlap F1 of persons, false alarms per 1,000 words. */
function means(results: readonly Tally[]): Record<string, number> {
  const names = new Set(results.flatMap((each) => [...each.labels.keys()]));
  const average = (value: (each: Tally) => number): number =>
    results.reduce((sum, each) => sum + value(each), 0) / results.length;
  const mean = (value: (each: Tally) => number): number => Math.round(average(value) * 1000) / 10;
  const found: Record<string, number> = {};
  const empty = total([]);
  for (const label of [...names].sort()) found[label] = mean((each) => exactF1(each.labels.get(label) ?? empty));
  found['PERSON overlap'] = mean((each) => overlapF1(each.labels.get('PERSON') ?? empty));
  found['ALL'] = mean((each) => exactF1(total(each.labels.values())));
  const alarms = average((each) => total(each.labels.values()).falseAlarms / each.words);
  found['false alarms per 1,000 words'] = Math.round(alarms * 100_000) / 100;
  return found;
}

/** The first letter of an id tells reports from newspaper texts. */
function judgeHeldOut(): void {
  for (const file of heldOut()) {
    const examples = readExamples(file);
    for (const group of new Set(examples.map(({ id }) => id.charAt(0)))) {
      const own = examples.filter(({ id }) => id.startsWith(group));
      table(`${file}, ${group === 'k' ? 'newspaper texts' : 'reports'} (trained on neither)`, judge(own, undefined));
    }
  }
}

if (args.has('--held-out')) {
  judgeHeldOut();
  process.exit();
}

const sets = authors().map((file) => ({ file, examples: readExamples(file) }));
const more = extra().flatMap(readExtra);
const flattering = args.has('--flattering');
const results = sets.map(({ file, examples }) => {
  const others = sets.filter((set) => set.file !== file).flatMap((set) => set.examples);
  const result = judge(examples, flattering ? undefined : train([...others, ...more]));
  table(
    flattering ? `${file} (flattering: the scorer was trained on it)` : `${file} (scorer trained on the other authors)`,
    result,
  );
  return result;
});
const averages = means(results);
out('\nMean over the authors, exact F1:');
for (const [label, value] of Object.entries(averages))
  out(`  ${label.padEnd(30)} ${value.toFixed(label.startsWith('false') ? 2 : 1)}`);

if (args.has('--record')) writeFileSync(floorFile, `${JSON.stringify(averages, undefined, 2)}\n`);
if (!flattering) {
  const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Record<string, number>;
  const below = Object.entries(floor).filter(([label, least]) =>
    label.startsWith('false') ? (averages[label] ?? 99) > least + 0.05 : (averages[label] ?? 0) < least - 0.05,
  );
  for (const [label, least] of below)
    out(`BELOW THE FLOOR: ${label} ${String(averages[label])} (floor ${String(least)})`);
  if (below.length > 0) process.exitCode = 1;
}
