/**
 * Evaluates the detectors on the development sets in `test/privacy`, with reports read as in the product.
 * `npm run eval:privacy`: the name scorer is trained on all authors but one and evaluated on that one, in turn.
 * `--floors`, as in `npm test`: it is trained four times, each time without a quarter of the authors, and fails when a
 * figure is below its floor.
 * `--held-out`: on texts that were not used in training, with the shipped weights, by group of texts.
 * `--flattering`: with the shipped weights, which were trained on these reports too. `--errors`: lists misses and false
 * alarms. `--record`, with `--floors`: writes the means as floors.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findAll } from '../src/core/detection/detect.ts';
import type { Weights } from '../src/core/detection/names/scoring/weights-table.ts';
import { ruleFiles, folder, heldOutFiles, readExamples, type Example, type LabelledSpan } from './names/data.ts';
import {
  compare,
  exactF1,
  overlap,
  overlapF1,
  precision,
  recall,
  share,
  emptyCounts,
  total,
  type Counts,
} from './names/metrics.ts';
import { leftOutFindings } from './names/calibrate.ts';
import { labelOf } from './names/labels.ts';
import { reportProse } from './names/prose.ts';
import { reliability } from './names/reliability.ts';
import { developmentSets, FOLDS, weightsWithout } from './names/left-out.ts';

const args = new Set(process.argv.slice(2));
const floorFile = path.join(folder, 'floor.json');
/** Is a lower figure a better one? */
const isLimit = (label: string): boolean => /^(?:false|calibration)/.test(label);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function predict(text: string, weights: Weights | undefined): LabelledSpan[] {
  const prose = reportProse(text);
  return [...findAll(prose, weights)].flatMap(([id, details]) =>
    details.map((detail) => ({ ...prose.toSource(detail), label: labelOf(id) })),
  );
}

/** Documents with a client or colleague in them, and documents without: essays, reviews, manuals. */
const byClients = { 'documents with clients': emptyCounts(), 'documents without clients': emptyCounts() };
const hasClients = ({ spans }: Example): boolean =>
  spans.some(({ label, optional }) => label === 'PERSON' && optional !== true);

function evaluate(examples: readonly Example[], weights: Weights | undefined): Counts {
  const result = emptyCounts();
  for (const example of examples) {
    const found = predict(example.text, weights);
    compare(example, found, result);
    compare(example, found, byClients[hasClients(example) ? 'documents with clients' : 'documents without clients']);
    if (args.has('--errors')) listErrors(example, found);
  }
  return result;
}

/** Marks: "+" false alarm (with the kind of its trap), "-" miss, "~" other start or end, "#" other label. */
function listErrors({ id, text, spans, traps = [] }: Example, found: readonly LabelledSpan[]): void {
  const show = (mark: string, { start, end, label }: LabelledSpan, note = ''): void => {
    const context = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`;
    print(`${mark} ${label.padEnd(12)} ${id} ${note.padEnd(8)} ${context.replace(/\n/g, '|')}`);
  };
  for (const span of found) {
    const gold = spans.filter((each) => overlap(each, span));
    if (gold.length === 0) show('+', span, traps.find((trap) => overlap(trap, span))?.kind);
    else if (gold.some(({ optional }) => optional)) continue;
    else if (!gold.some(({ label }) => label === span.label)) show('#', span, gold[0]?.label);
    else if (!gold.some(({ start, end }) => start === span.start && end === span.end)) show('~', span);
  }
  for (const span of spans)
    if (span.optional !== true && !found.some((each) => each.label === span.label && overlap(each, span)))
      show('-', span);
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);

function printTable(name: string, { labels: counts, words, traps, repeated }: Counts): void {
  print(`\n${name}: ${String(words)} words`);
  print('label         gold found |  exact P      R     F1 | overlap F1 | false alarms, per 1,000 words');
  const rows = [...counts].sort(([, a], [, b]) => b.gold - a.gold);
  for (const [label, count] of [...rows, ['ALL', total(counts.values())] as const]) {
    print(
      `${label.padEnd(13)}${String(count.gold).padStart(5)}${String(count.found).padStart(6)} | ${percent(precision(count))} ${percent(recall(count))} ${percent(exactF1(count))} |     ${percent(overlapF1(count))} | ${String(count.falseAlarms).padStart(5)} ${((count.falseAlarms / words) * 1000).toFixed(2).padStart(7)}`,
    );
  }
  print(
    `persons named more than once: ${String(repeated.gold)} mentions, recall (overlap) ${percent(share(repeated.touched, repeated.gold))}; where another mention is found ${percent(share(repeated.carried, repeated.carriable))}`,
  );
  print(
    `false alarms by trap: ${[...traps]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, n]) => `${kind} ${String(n)}`)
      .join(', ')}`,
  );
}

/** The means over the authors: exact F1 by label, overlap F1 of persons, false alarms per 1,000 words. */
function means(results: readonly Counts[]): Record<string, number> {
  const names = new Set(results.flatMap((each) => [...each.labels.keys()]));
  const average = (value: (each: Counts) => number): number =>
    results.reduce((sum, each) => sum + value(each), 0) / results.length;
  const mean = (value: (each: Counts) => number): number => Math.round(average(value) * 1000) / 10;
  const result: Record<string, number> = {};
  const empty = total([]);
  // An author without a kind of detail says nothing about it.
  for (const label of [...names].sort()) {
    const scores = results.flatMap(({ labels }) => {
      const count = labels.get(label);
      return count ? [exactF1(count)] : [];
    });
    result[label] = Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 1000) / 10;
  }
  result['PERSON overlap'] = mean((each) => overlapF1(each.labels.get('PERSON') ?? empty));
  result['PERSON repeated, recall'] = mean(({ repeated }) => share(repeated.touched, repeated.gold));
  result['PERSON repeated, carried'] = mean(({ repeated }) => share(repeated.carried, repeated.carriable));
  result['ALL'] = mean((each) => exactF1(total(each.labels.values())));
  const alarms = average((each) => total(each.labels.values()).falseAlarms / each.words);
  result['false alarms per 1,000 words'] = Math.round(alarms * 100_000) / 100;
  for (const [group, counts] of Object.entries(byClients)) {
    const { falseAlarms } = total(counts.labels.values());
    result[`false alarms, ${group}`] = Math.round((falseAlarms / Math.max(1, counts.words)) * 100_000) / 100;
  }
  return result;
}

/** The group of a held-out text. Ids of newspaper texts begin with "k". */
const groupOf = ({ id, genre, clients }: Example): string =>
  id.startsWith('k') ? 'newspaper texts' : clients === false ? (genre ?? 'without clients') : 'with clients';

function evaluateHeldOut(): void {
  for (const file of heldOutFiles()) {
    const examples = readExamples(file);
    for (const group of new Set(examples.map(groupOf))) {
      const inGroup = examples.filter((example) => groupOf(example) === group);
      printTable(`${file}, ${group} (trained on neither)`, evaluate(inGroup, undefined));
    }
  }
}

if (args.has('--held-out')) {
  evaluateHeldOut();
  process.exit();
}

const flattering = args.has('--flattering');
const folds = args.has('--floors') ? FOLDS : developmentSets.length;
const results = developmentSets.map(({ file, examples }, index) => {
  const weights = flattering ? undefined : weightsWithout(index, folds);
  const result = evaluate(examples, weights);
  printTable(
    flattering ? `${file} (flattering: the scorer was trained on it)` : `${file} (scorer trained on other authors)`,
    result,
  );
  return result;
});
for (const [group, counts] of Object.entries(byClients)) printTable(`all authors, ${group}`, counts);
const averages = { ...means(results), ...reliability(flattering ? [] : leftOutFindings(folds), print) };
print('\nMean over the authors, exact F1:');
for (const [label, value] of Object.entries(averages))
  print(`  ${label.padEnd(40)} ${value.toFixed(isLimit(label) ? 2 : 1)}`);

for (const file of ruleFiles())
  printTable(`${file} (rules are mended on it; the scorer never saw it)`, evaluate(readExamples(file), undefined));

if (args.has('--floors')) {
  if (args.has('--record')) writeFileSync(floorFile, `${JSON.stringify(averages, undefined, 2)}\n`);
  const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Record<string, number>;
  const below = Object.entries(floor).filter(([label, least]) =>
    isLimit(label) ? (averages[label] ?? 99) > least + 0.05 : (averages[label] ?? 0) < least - 0.05,
  );
  for (const [label, least] of below)
    print(`BELOW THE FLOOR: ${label} ${String(averages[label])} (floor ${String(least)})`);
  if (below.length > 0) process.exitCode = 1;
}
