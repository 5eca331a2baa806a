/**
 * `npm test`: everything, each step whatever became of the one before it. The last line counts all of it:
 * mocha's tests, those inside VS Code, and each check of the tree as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'casus-totals-'));
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules', '.bin', name);

/** A step counts as one test. */
const step = (title, command, args) => ({ title, run: () => toTotals(succeeds(command, args)) });

/** A check of the tree, which says nothing before it ends. */
const check = (title, command, args) => ({ title, run: () => endOf(command, args) });

/** A mocha run counts its tests; one that ends without totals crashed, and counts as a failure. All texts are tried. */
const mocha = (title, args) => ({
  title,
  run: () => {
    const file = path.join(scratch, `${title}.json`);
    const ok = succeeds(bin('mocha'), ['--reporter', path.join(root, 'test/support/reporter.cjs'), ...args], {
      MOCHA_TOTALS: file,
      CASUS_ALL: '1',
      CASUS_BUILT: path.join(root, 'dist'),
    });
    const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
    return ok || totals.failed > 0 ? totals : { ...totals, failed: 1 };
  },
});

/** None of these needs another: they run two at a time, the longest first. */
const checks = [
  check('weights of names are what training gives, and detection is not below its floors', bin('tsx'), [
    'server/scripts/check-names.ts',
  ]),
  check('findings on labelled reports are not below their floors', process.execPath, ['test/report-eval/run.mjs']),
  check('reading of hand-ins is not below its floors', process.execPath, ['test/hand-ins/run.mjs']),
  // Mostly waits for the registry.
  check('set up VS Code', process.execPath, ['test/vscode/setup.mjs']),
  check('lint', bin('eslint'), ['.']),
  check('small cases by kind of fault', process.execPath, ['test/faults/run.mjs']),
  check('types', bin('tsc'), ['-b']),
  check('formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  check('generated files are in step', bin('tsx'), ['server/scripts/generate.ts', '--check']),
  check('floors and circles', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'server/src', 'client/src']),
];

const steps = [
  mocha('unit', ['--parallel', '--jobs', '2']),
  { title: 'in VS Code', run: insideVSCode },
  step('package', process.execPath, ['server/scripts/package.mjs', '--only-vsix', path.join(scratch, 'casus.vsix')]),
  step('the package is not over its budget', process.execPath, [
    'test/support/size.mjs',
    path.join(scratch, 'casus.vsix'),
  ]),
  mocha('as a user', [
    '--no-config',
    '--exit',
    '--parallel',
    '--jobs',
    '2',
    'test/vscode/*.ui.mjs',
    'test/page/*.ui.mjs',
  ]),
];

async function insideVSCode() {
  const { runSuite } = await import('./vscode/run.mjs');
  return await runSuite();
}

function succeeds(command, args, env = {}) {
  const windows = process.platform === 'win32' && command !== process.execPath;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, CASUS_VSIX: path.join(scratch, 'casus.vsix'), ...env },
  });
  return status === 0;
}

/** Runs a check beside others: what it prints comes in one piece. */
function endOf(command, args) {
  const windows = process.platform === 'win32' && command !== process.execPath;
  const child = spawn(command, args, { cwd: root, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    const end = (ok) => resolve({ ...toTotals(ok), printed: Buffer.concat(printed) });
    child.once('error', () => end(false));
    child.once('close', (status) => end(status === 0));
  });
}

const toTotals = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

let passed = 0;
let failed = 0;
const only = process.argv.slice(2);
const wanted = ({ title }) => only.length === 0 || only.includes(title);

/** Runs a step and adds its totals; its title comes first, or with all that it printed. */
async function take({ title, run }, isBeside) {
  if (!isBeside) process.stdout.write(`\n== ${title}\n`);
  const start = performance.now();
  const { printed = '', ...totals } = await Promise.resolve()
    .then(run)
    .catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return toTotals(false);
    });
  if (isBeside) process.stdout.write(`\n== ${title}\n`);
  process.stdout.write(printed);
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`   ${totals.passed} passed, ${totals.failed} failed, ${seconds} s\n`);
  passed += totals.passed;
  failed += totals.failed;
}

const build = step('build', process.execPath, ['esbuild.mjs']);
if (wanted(build)) await take(build, false);
const waiting = checks.filter(wanted);
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await take(next, true);
};
await Promise.all([lane(), lane()]);
for (const each of steps.filter(wanted)) await take(each, false);
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
