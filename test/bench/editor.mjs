/**
 * `npm run bench -- editor`: what all that an editor shows costs beside diagnostics alone. The two are measured in turn, so
 * that the load of other work falls on both; `pairs` times each; medians are printed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { longReport, report } from './corpus.mjs';
import { latency } from './lsp.mjs';

const pairs = 3;

/** @param {string} root of the project */
export async function runEditor(root) {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  const cwd = mkdtempSync(join(os.tmpdir(), 'casus-bench-'));
  const server = { command: process.execPath, args: [join(root, 'dist/server.cjs'), '--stdio'], cwd };
  try {
    for (const [label, units, edits] of [
      ['8 KB', 8000, 60],
      ['100 KB', 100_000, 30],
      ['1 MB', 1_000_000, 10],
    ]) {
      const text = units === 8000 ? report(4) : longReport(units);
      const outcomes = { alone: [], all: [] };
      for (let pair = 0; pair < pairs; pair++) {
        outcomes.alone.push(await latency(server, text, edits));
        outcomes.all.push(await latency({ ...server, showsAll: true }, text, edits));
      }
      const shown = Object.entries(outcomes).map(([name, runs]) => `${name} ${summary(runs)}`);
      console.log(`${label}: ${shown.join('; ')}`);
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Medians over the runs. */
const summary = (runs) =>
  [
    `p50 ${median(runs, 'p50')} ms`,
    `p95 ${median(runs, 'p95')} ms`,
    `first ${median(runs, 'opened')} ms`,
    `${median(runs, 'peak')} MB`,
  ].join(', ');

const median = (runs, key) =>
  runs
    .map((run) => run[key])
    .sort((a, b) => a - b)
    [Math.floor(runs.length / 2)].toFixed(1);
