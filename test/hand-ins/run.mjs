/**
 * `npm run eval:hand-ins`: scores the built command line on our own hand-ins, and fails when a figure is below its floor.
 * `--record` writes the figures as the new floors, never lower than they are without `--lower`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = import.meta.dirname;
const floorFile = path.join(folder, 'floor.json');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'casus-hand-ins-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** What the scorer counted. */
function score() {
  const out = path.join(scratch, 'score.json');
  const command = `"${process.execPath}" "${path.join(folder, '../../dist/casus.cjs')}" lint --format json --show-matches`;
  const args = [path.join(folder, 'score.mjs'), command, '--dir', path.join(folder, 'set'), '--verbose', '--json', out];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the hand-ins could not be scored');
  return JSON.parse(readFileSync(out, 'utf8'));
}

const f1 = ({ tp, fp, fn }) => (tp + fp + fn === 0 ? 100 : Math.round((2000 * tp) / (2 * tp + fp + fn)) / 10);

/** Figures by name; more is better, so what should not happen counts as a negative number. */
function figuresOf({ by, kinds, vanished, hidden, falseHidden, own, odd, escaped }) {
  const figures = {};
  for (const [format, { docs, read, template, student, all }] of Object.entries(by.format)) {
    figures[`${format}: read`] = read - docs;
    figures[`${format}: right template`] = template;
    figures[`${format}: right student`] = student;
    for (const [kind, counts] of Object.entries(all)) figures[`${format}: ${kind} F1`] = f1(counts);
  }
  for (const [where, { found }] of Object.entries({ ...hidden, ...odd })) figures[`client in ${where}`] = found;
  figures['hidden content where none is'] = -(falseHidden.nothing + falseHidden.ownNameOnly);
  figures['own name reported'] = -own.reported;
  figures['vanished or escaped'] = -(vanished.length + escaped.length);
  for (const [kind, { asReport }] of Object.entries(kinds)) if (kind !== 'report') figures[`${kind} read`] = -asReport;
  return figures;
}

const figures = figuresOf(score());
const floors = process.argv.includes('--lower') ? {} : JSON.parse(readFileSync(floorFile, 'utf8'));
const below = Object.entries({ ...floors, ...figures }).filter(
  ([name]) => (figures[name] ?? -Infinity) < (floors[name] ?? -Infinity),
);
for (const [name] of below)
  process.stderr.write(`${name} is ${String(figures[name])}, below its floor of ${String(floors[name])}\n`);
if (below.length === 0 && process.argv.includes('--record'))
  writeFileSync(floorFile, `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = below.length === 0 ? 0 : 1;
