/**
 * `npm run eval:reports`: scores the built command line on the labelled reports, and fails when a figure is below its
 * floor. `--record` writes the figures as the new floors, never lower than they are without `--lower`. The sets
 * `held-out` and `held-out-2` show figures only: nobody tunes on its texts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = import.meta.dirname;
const floorFile = path.join(folder, 'floor.json');
const command = `"${process.execPath}" "${path.join(folder, '../../dist/casus.cjs')}"`;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'casus-reports-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Precision and recall in percent of each kind of finding, and the numbers of reports read rightly. */
function figuresOf(set) {
  const out = path.join(scratch, `${set}.json`);
  process.stdout.write(`\n${set}\n`);
  const args = [path.join(folder, 'score.mjs'), path.join(folder, set), command, '--json', out];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 2) throw new Error(`the reports of ${set} could not be scored`);
  const { shape, rules, templateOk, reports, noisy } = JSON.parse(readFileSync(out, 'utf8'));
  const figures = { template: templateOk, reports: reports.right, 'faultless with a finding': -noisy.length };
  for (const [name, { tp, fp, fn }] of Object.entries({ ...shape, ...rules })) {
    figures[`${name} precision`] = share(tp, tp + fp);
    figures[`${name} recall`] = share(tp, tp + fn);
  }
  return figures;
}

/** How often each rule of structure reports something in whole portfolios that follow no template, as negative numbers. */
function portfolioFigures() {
  const portfolios = path.join(folder, 'held-out/portfolios');
  const cli = path.join(folder, '../../dist/casus.cjs');
  const run = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', portfolios], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { files } = JSON.parse(run.stdout);
  if (files.length !== readdirSync(portfolios).length) throw new Error('not every portfolio was read');
  const found = files
    .flatMap(({ findings }) => findings)
    .map(({ ruleId }) => ruleId)
    .filter((ruleId) => ruleId.startsWith('structure/'));
  const figures = { all: -found.length };
  for (const ruleId of found) figures[ruleId] = (figures[ruleId] ?? 0) - 1;
  process.stdout.write(`\nportfolios: findings on structure\n${JSON.stringify(figures, null, 2)}\n`);
  return figures;
}

const share = (part, whole) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

const figures = { dev: figuresOf('dev'), 'dev-2': figuresOf('dev-2'), 'dev-3': figuresOf('dev-3'), 'dev-5': figuresOf('dev-5'), 'held-out': figuresOf('held-out'), 'held-out-2': figuresOf('held-out-2'),
  portfolios: portfolioFigures() };
const floors = process.argv.includes('--lower') ? {} : JSON.parse(readFileSync(floorFile, 'utf8'));
const below = Object.entries(figures).flatMap(([set, found]) =>
  Object.entries(found).flatMap(([name, figure]) => {
    const floor = floors[set]?.[name] ?? -Infinity;
    return figure < floor ? [`${set}: ${name} is ${figure}, below its floor of ${floor}`] : [];
  }),
);
for (const line of below) process.stderr.write(`${line}\n`);
if (below.length === 0 && process.argv.includes('--record'))
  writeFileSync(floorFile, `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = below.length === 0 ? 0 : 1;
