/**
 * `npm run bench`: runs Casus, lower bounds (`floors.mjs`) and similar tools in turn on the same made-up reports, and
 * writes server/docs/benchmarks.md with a chart. `--files 1000,10000`: the numbers of reports (100000 is possible too);
 * `npm run bench -- class` measures a class of hand-ins instead (`class.mjs`), `-- editor` all features of the editor (`editor.mjs`),
 * `-- growth` texts made to take long (`growth.mjs`).
 * `--rounds 5`: the runs of each tool; `--edits 200`: the edits in a language server; `--quick`: fewer of all, in four minutes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.mjs';
import { report, writeCorpus } from './corpus.mjs';
import { env, inTurn } from './measure.mjs';
import { page } from './page.mjs';

const bench = import.meta.dirname;
const root = resolve(bench, '../..');
const others = {
  editor: async () => (await import('./editor.mjs')).runEditor(root),
  class: async () => (await import('./class.mjs')).runClass(root),
  growth: async () => (await import('./growth.mjs')).runGrowth(root),
};
const other = others[process.argv[2]];
if (other) {
  await other();
  process.exit();
}
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    edits: { type: 'string', default: '200' },
    quick: { type: 'boolean', default: false },
  },
});
const { quick } = values;
const sizes = quick ? [300] : values.files.split(',').map(Number);
const rounds = quick ? 3 : Number(values.rounds);
const edits = quick ? 40 : Number(values.edits);

execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' });
execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
// These look for what was just installed.
const { contenders } = await import('./contenders.mjs');
const { measureEdits } = await import('./edits.mjs');
const { growthRows } = await import('./growth.mjs');

// The load of other work, before the benchmark adds its own.
const load = os.loadavg()[0] ?? 0;
const scratch = mkdtempSync(join(os.tmpdir(), 'casus-bench-'));
try {
  const one = join(scratch, 'one');
  mkdirSync(one);
  await writeFile(join(one, 'verslag.md'), report(4));
  process.stderr.write('one file …\n');
  const batches = [{ count: 1, rows: await inTurn(contenders(one, 1, scratch, quick), quick ? 9 : rounds * 3) }];
  for (const count of sizes) {
    const folder = join(scratch, `files-${count}`);
    await writeCorpus(folder, count);
    process.stderr.write(`${count} files …\n`);
    const few = quick ? 1 : Math.min(rounds, 2);
    batches.push({ count, rows: await inTurn(contenders(folder, count, scratch, quick), count > 500 ? few : rounds) });
  }
  const edited = await measureEdits(scratch, edits, quick);
  process.stderr.write('growth …\n');
  const grownSizes = quick ? [1000, 8000] : [8000, 16_000, 32_000, 64_000];
  const grown = { sizes: grownSizes, rows: await growthRows(root, grownSizes) };
  const big = batches.find(({ count }) => count === 1000) ?? batches.at(-1);
  const rows = big.rows.map(({ name, cpu }) => ({ name, value: cpu, ours: name === 'casus' }));
  const versions = JSON.parse(
    execFileSync('npm', ['ls', '--json', '--depth=0'], { cwd: bench, env, encoding: 'utf8' }),
  );
  const docs = join(root, 'server/docs');
  writeFileSync(join(docs, 'benchmarks.svg'), chart(`CPU seconds for ${big.count} reports`, 's', rows));
  writeFileSync(
    join(docs, 'benchmarks.md'),
    page({ batches, edited, grown, versions: versions.dependencies, rounds, edits, load }),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
