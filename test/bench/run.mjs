/**
 * `npm run bench`: runs Casus, lower bounds (`floors.mjs`) and similar tools in turn on the same made-up reports, and
 * writes server/docs/benchmarks.md with a chart. `--files 1000,10000`: the numbers of reports (100000 is possible too);
 * `npm run bench -- class` measures a class of hand-ins instead (`class.mjs`), `-- editor` all features of the editor (`editor.mjs`),
 * `-- growth` texts made to take long (`growth.mjs`).
 * `--rounds 5`: the runs of each tool; `--edits 200`: the edits in a language server; `--quick`: fewer of all.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.mjs';
import { longReport, report, writeCorpus } from './corpus.mjs';
import { latency } from './lsp.mjs';
import { env, inTurn } from './measure.mjs';
import { page } from './page.mjs';

const bench = import.meta.dirname;
const root = resolve(bench, '../..');
if (process.argv[2] === 'editor') {
  await (await import('./editor.mjs')).runEditor(root);
  process.exit();
}
if (process.argv[2] === 'class') {
  await (await import('./class.mjs')).runClass(root);
  process.exit();
}
if (process.argv[2] === 'growth') {
  await (await import('./growth.mjs')).runGrowth(root);
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
const sizes = values.quick ? [200] : values.files.split(',').map(Number);
const rounds = values.quick ? 3 : Number(values.rounds);
const edits = values.quick ? 40 : Number(values.edits);

const node = process.execPath;
if (!existsSync(join(bench, 'node_modules'))) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' });
}
execFileSync(node, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });

// The load of other work, before the benchmark adds its own.
const load = os.loadavg()[0] ?? 0;
const scratch = mkdtempSync(join(os.tmpdir(), 'casus-bench-'));
const bin = (name) => join(bench, 'node_modules/.bin', name);
const casus = join(root, 'dist/casus.cjs');
writeFileSync(
  join(scratch, 'cspell.json'),
  JSON.stringify({
    version: '0.2',
    language: 'nl',
    import: [join(bench, 'node_modules/@cspell/dict-nl-nl/cspell-ext.json')],
  }),
);

/**
 * The tools. `most`: the largest number of files that a tool gets; slow tools don't get thousands. `proof`: a pattern
 * that the output matches when the tool read all files.
 */
const contenders = (folder, count) => {
  const all = new RegExp(`\\b${count} files?\\b`);
  const glob = `${folder}/**/*.md`;
  const preset = join(bench, 'node_modules/remark-preset-lint-recommended/index.js');
  return [
    { name: 'node -e 0', command: node, args: ['-e', '0'], proof: /^$/ },
    { name: 'reading only', command: node, args: [join(bench, 'floors.mjs'), 'read', folder], proof: /^read: \d{4}/ },
    {
      name: 'remark-parse alone',
      command: node,
      args: [join(bench, 'floors.mjs'), 'remark', folder],
      most: 1000,
      proof: /^remark: \d\d/,
    },
    {
      name: 'casus',
      command: node,
      args: [casus, 'lint', folder, '--fail-on', 'never'],
      proof: new RegExp(`\\b${count} (?:bestand|verslag)`),
    },
    { name: 'rumdl', command: bin('rumdl'), args: ['check', '--no-cache', folder], proof: all },
    {
      name: 'markdownlint-cli2',
      command: bin('markdownlint-cli2'),
      args: [glob],
      most: 1000,
      proof: new RegExp(`Linting: ${count} file`),
    },
    {
      name: 'remark-cli',
      command: bin('remark'),
      args: ['--use', preset, '--no-stdout', folder],
      most: 1000,
      proof: new RegExp(`(?:[^]*?\\.md[^]*?(?:no issues found|warning)){${Math.min(count, 50)}}`),
    },
    {
      name: 'cspell nl',
      command: bin('cspell'),
      args: ['--config', join(scratch, 'cspell.json'), '--no-progress', '--no-cache', glob],
      most: 1000,
      proof: new RegExp(`Files checked: ${count},`),
    },
    // textlint prints nothing about files without findings, so one of the reports has a TODO.
    {
      name: 'textlint',
      command: bin('textlint'),
      args: ['--rule', 'no-todo', glob],
      cwd: bench,
      most: 1000,
      proof: /Found TODO/,
    },
  ].map((each) => ({ cwd: scratch, ...each }));
};

const servers = [
  { name: 'casus', command: node, args: [join(root, 'dist/server.cjs'), '--stdio'], cwd: scratch, most: Infinity },
  { name: 'rumdl server', command: bin('rumdl'), args: ['server'], cwd: scratch, most: Infinity },
  {
    name: 'unified-language-server',
    command: node,
    args: [join(bench, 'unified-server.mjs'), '--stdio'],
    cwd: bench,
    most: 200_000,
  },
];

try {
  const batches = [];
  for (const count of sizes) {
    const folder = join(scratch, `files-${count}`);
    await writeCorpus(folder, count);
    const chosen = contenders(folder, count).filter(({ most = Infinity }) => count <= most);
    process.stderr.write(`${count} files …\n`);
    batches.push({ count, rows: await inTurn(chosen, count > 2000 ? Math.min(rounds, 2) : rounds) });
  }
  const one = join(scratch, 'one');
  mkdirSync(one);
  await writeFile(join(one, 'verslag.md'), report(1));
  process.stderr.write('one file …\n');
  batches.unshift({ count: 1, rows: await inTurn(contenders(one, 1), rounds) });
  const edited = [];
  for (const [label, units] of [
    ['8 KB', 8000],
    ['100 KB', 100_000],
    ['1 MB', 1_000_000],
    ['10 MB', 10_000_000],
  ]) {
    for (const server of servers.filter(({ most }) => units <= most)) {
      process.stderr.write(`${server.name}, ${label} …\n`);
      const text = units === 8000 ? report(4) : longReport(units);
      const count = units > 5_000_000 ? 3 : units > 500_000 ? Math.ceil(edits / 4) : edits;
      const attempt = () => latency(server, text, count);
      // A server that loses its first message on a busy machine gets another chance.
      const outcome = await attempt()
        .catch(attempt)
        .catch((error) => {
          process.stderr.write(`${server.name}, ${label}: left out: ${error.message}\n`);
        });
      edited.push({ name: server.name, label, ...outcome });
    }
  }
  const big = batches.find(({ count }) => count === 1000) ?? batches.at(-1);
  const rows = big.rows.map(({ name, cpu }) => ({ name, value: cpu, ours: name === 'casus' }));
  const versions = JSON.parse(
    execFileSync('npm', ['ls', '--json', '--depth=0'], { cwd: bench, env, encoding: 'utf8' }),
  );
  const docs = join(root, 'server/docs');
  writeFileSync(join(docs, 'benchmarks.svg'), chart(`CPU seconds for ${big.count} reports`, 's', rows));
  writeFileSync(
    join(docs, 'benchmarks.md'),
    page({ batches, edited, versions: versions.dependencies, rounds, edits, load }),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
