/** What a run of the fuzzer tells, and what is kept of it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Found } from './worker.ts';

/** The part of the code that a file belongs to: `server/src/core`, or one library. */
const areaOf = (file: string): string =>
  file.startsWith('lib/')
    ? 'libraries'
    : file
        .split('/')
        .slice(0, 3)
        .join('/')
        .replace(/\/[^/]*\.ts$/, '');

/** `fileOf`: the file of each branch, by number. */
export function printReport(found: readonly Found[], fileOf: readonly string[], faults: number): void {
  const all = found.reduce((total, { inputs }) => total + inputs, 0);
  for (const { name, inputs, corpus, seen, slowest } of found) {
    const branches = seen.reduce((total, bits) => total + (bits > 0 ? 1 : 0), 0);
    print([name.padEnd(12), `${String(inputs)} inputs`, `${String(corpus.length)} kept`, `${String(branches)} branches`, `slowest ${slowest.milliseconds.toFixed(0)} ms`]); // prettier-ignore
  }
  const areas = new Map<string, { all: number; run: number }>();
  fileOf.forEach((file, branch) => {
    const area = areas.get(areaOf(file)) ?? { all: 0, run: 0 };
    areas.set(areaOf(file), area);
    area.all++;
    if (found.some(({ seen }) => (seen[branch] ?? 0) > 0)) area.run++;
  });
  for (const [area, { all: total, run }] of [...areas].sort())
    print([area.padEnd(24), `${String(run)} of ${String(total)} branches`, `${((100 * run) / total).toFixed(1)} %`]);
  print([`${String(all)} inputs`, `${String(faults)} faults`]);
}

const print = (parts: readonly string[]): void => {
  process.stdout.write(`${parts.join('  ')}\n`);
};

/** The longest input that is kept, and how many of a target, so that the corpus stays small. */
const LONGEST_KEPT = 400;
const MOST_KEPT = 12;

/** Adds the short ones of what was found, the last found first: they ran what was hardest to reach. */
export function keepCorpus(found: readonly Found[]): void {
  for (const { name, corpus } of found) {
    const file = `test/fuzz/corpus/${name}.json`;
    const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) : [];
    const added = [...corpus].reverse().filter((input) => input.length <= LONGEST_KEPT && !known.includes(input));
    const kept = [...known, ...added].slice(0, MOST_KEPT);
    const escaped = JSON.stringify(kept, null, 2).replace(/[^\n -~]/g, escape);
    writeFileSync(file, `${escaped}\n`);
  }
}

const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
