/**
 * Runs the pack of small cases against the built command line. Fails when a case fails that isn't in `open.json`, the
 * cases that still wait for their mend, and when an open case passes: then it has to be taken out of that list. A control
 * is never open. `--record` writes the list.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = import.meta.dirname;
const openFile = path.join(folder, 'open.json');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'casus-faults-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const out = path.join(scratch, 'result.json');
const command = `"${process.execPath}" "${path.join(folder, '../../dist/casus.cjs')}"`;
const { status } = spawnSync(process.execPath, [path.join(folder, 'check.mjs'), folder, command, '--json', out], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0 && status !== 1) throw new Error('the pack could not be run');
const { passed, total, cases } = JSON.parse(readFileSync(out, 'utf8'));
const failed = cases.filter((each) => !each.pass).map(({ id }) => id).sort();
const controls = new Set(cases.filter(({ control }) => control).map(({ id }) => id));
process.stdout.write(`${passed} of ${total} cases pass\n`);

if (process.argv.includes('--record')) writeFileSync(openFile, `${JSON.stringify(failed.filter((id) => !controls.has(id)), null, 2)}\n`);
const open = JSON.parse(readFileSync(openFile, 'utf8'));
const wrong = failed.filter((id) => !open.includes(id));
const mended = open.filter((id) => !failed.includes(id));
for (const id of wrong) process.stderr.write(`${id} fails\n`);
for (const id of mended) process.stderr.write(`${id} passes: take it out of open.json\n`);
process.exitCode = wrong.length + mended.length === 0 ? 0 : 1;
