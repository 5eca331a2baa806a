/**
 * `npm run fuzz -- --minutes N [--inputs N] [--seed N] [--target NAME]… [--keep]`: tries inputs that nobody would write, for
 * so long. Each fault is written to `out/fuzz/`, with its shortest input; then the exit code is 1. `--keep` adds inputs
 * that ran new code to `corpus/`. The same seed, corpus and code give the same inputs of each target, in the same order.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { banner, counting } from './instrument.ts';
import { LONGEST } from './mutate.ts';
import { keepCorpus, printReport } from './report.ts';
import type { Fault } from './search.ts';
import { targets } from './targets/index.ts';
import type { Found, News, Order } from './worker.ts';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const folder = 'out/fuzz';
/** Milliseconds after which an input counts as one that never ends. */
const PATIENCE = 30_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    inputs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000_000)) },
    target: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
  },
});
const unknown = values.target.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0)
  throw new Error(`no such target: ${unknown.join(', ')}; there are: ${targets.map(({ name }) => name).join(', ')}`);

/** The file of each branch. */
const fileOf: string[] = [];
const scratch = mkdtempSync(path.join(tmpdir(), 'casus-fuzz-'));
const bundle = path.join(scratch, 'worker.mjs');
await build({
  entryPoints: ['test/fuzz/worker.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  banner: { js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url); ${banner}` },
  // pdf.js is a program of its own: it would take more counters than all else.
  plugins: [counting(root, (name) => /^(?:server\/src|lib)\//.test(name) && !/\.generated\.ts$|^lib\/pdfjs-dist/.test(name), fileOf)],
}); // prettier-ignore

mkdirSync(folder, { recursive: true });
const faults = new Map<string, Fault>();
const report = (fault: Fault): void => {
  const id = `${fault.target}: ${fault.key}`;
  if (faults.has(id)) return;
  faults.set(id, fault);
  const file = path.join(folder, `${fault.target}-${String(faults.size)}.json`);
  writeFileSync(file, `${JSON.stringify({ ...fault, seed }, null, 2)}\n`);
  process.stdout.write(`FAULT ${id}\n      ${file}\n`);
};

const seed = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
process.stdout.write(`seed ${String(seed)}, ${String(fileOf.length)} branches\n`);
const found: Found[] = [];
/** A thread that hangs or dies is ended, and another one goes on with the next seed. */
for (let again = 0; Date.now() < end && again < 100; again++) {
  const result = await oneThread({ seed: seed + again, minutes: (end - Date.now()) / 60_000 });
  if (!result) continue;
  found.push(...result);
  break;
}
printReport(found, fileOf, faults.size);
if (values.keep) keepCorpus(found);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = faults.size > 0 ? 1 : 0;

/** Undefined when the thread had to be ended, or ended itself. */
function oneThread(part: Pick<Order, 'seed' | 'minutes'>): Promise<readonly Found[] | undefined> {
  const state = new Int32Array(new SharedArrayBuffer(12));
  const text = new Uint16Array(new SharedArrayBuffer(LONGEST * 4));
  const order: Order = { ...part, inputs: Number(values.inputs), names: values.target, state, text };
  const worker = new Worker(bundle, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
  return new Promise((resolve) => {
    let last = { count: -1, since: Date.now() };
    const give = (result: readonly Found[] | undefined, key?: string): void => {
      clearInterval(watch);
      const input = String.fromCharCode(...text.subarray(0, state[2] ?? 0));
      if (key !== undefined) report({ target: targets[state[1] ?? 0]?.name ?? '', input, key, stack: '' });
      void worker.terminate().then(() => {
        resolve(result);
      });
    };
    const watch = setInterval(() => {
      const count = Atomics.load(state, 0);
      if (count !== last.count) last = { count, since: Date.now() };
      else if (Date.now() - last.since > PATIENCE) give(undefined, `no answer within ${String(PATIENCE)} ms`);
    }, 1000);
    worker.on('message', (news: News) => {
      if ('fault' in news) report(news.fault);
      else give(news.found);
    });
    worker.on('error', (error) => {
      give(undefined, `the thread ended: ${error.message}`);
    });
  });
}
