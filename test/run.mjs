/**
 * `npm test`: everything, each step whatever became of the one before it, in two rows beside each other. The last line counts all
 * of it: mocha's tests, those inside VS Code, and each other step as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'casus-totals-'));
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules', '.bin', name);

/** Counts as one test. What it prints comes in one piece, as others run beside it. */
const step = (title, command, args) => ({
  title,
  run: async (isUrgent) => {
    const { ok, printed } = await endOf(command, args, { isUrgent });
    return { ...toTotals(ok), printed };
  },
});

/** A mocha run counts its tests; one that ends without totals crashed, and counts as a failure. All texts are tried. */
const mocha = (title, args) => ({
  title,
  run: async (isUrgent) => {
    const file = path.join(scratch, `${title}.json`);
    const env = { MOCHA_TOTALS: file, CASUS_ALL: '1', CASUS_BUILT: path.join(root, 'dist') };
    const reporter = ['--reporter', path.join(root, 'test/support/reporter.cjs')];
    const { ok, printed } = await endOf(bin('mocha'), [...reporter, ...args], { env, isUrgent });
    const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
    return { ...(ok || totals.failed > 0 ? totals : { ...totals, failed: 1 }), printed };
  },
});

const vsix = path.join(scratch, 'casus.vsix');
const both = ['--parallel', '--jobs', '2'];

/** What waits for a window or a page more than it computes: it goes first whenever it wants to. */
const asUser = [
  // Mostly waits for the registry.
  step('set up VS Code', process.execPath, ['test/vscode/setup.mjs']),
  step('package', process.execPath, ['server/scripts/package.mjs', '--only-vsix', vsix]),
  step('the package is not over its budget', process.execPath, ['test/support/size.mjs', vsix]),
  { title: 'in VS Code', run: insideVSCode },
  // On a busy machine a key or a click may come while VS Code moves the focus. What fails twice is broken.
  mocha('as a user', [
    '--no-config',
    '--exit',
    ...both,
    '--retries',
    '1',
    'test/vscode/*.ui.mjs',
    'test/page/*.ui.mjs',
  ]),
];

/** What computes: it gets the rest of the processors. */
const computed = [
  step('weights of names are what training gives, and detection is not below its floors', bin('tsx'), [
    'server/scripts/check-names.ts',
  ]),
  // Beside the others a test may have to wait, so the limit is only for one that never ends.
  mocha('unit', [...both, '--timeout', '120000']),
  step('findings on labelled reports are not below their floors', process.execPath, ['test/report-eval/run.mjs']),
  step('reading of hand-ins is not below its floors', process.execPath, ['test/hand-ins/run.mjs']),
  step('lint', bin('eslint'), ['.']),
  step('small cases by kind of fault', process.execPath, ['test/faults/run.mjs']),
  step('types', bin('tsc'), ['-b']),
  step('formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  step('generated files are in step', bin('tsx'), ['server/scripts/generate.ts', '--check']),
  step('dead code', bin('knip'), ['--no-progress']),
  step('spelling', bin('cspell'), ['--no-progress']),
  step('floors and circles', bin('depcruise'), [
    '--config',
    '.dependency-cruiser.mjs',
    'server/src',
    'client/src',
    'site/page',
    'site/worker',
  ]),
];

async function insideVSCode() {
  const { runSuite } = await import('./vscode/run.mjs');
  return await runSuite();
}

/** Runs a program to its end. What is not urgent leaves the processors to what is. */
function endOf(command, args, { env = {}, isUrgent = true }) {
  const windows = process.platform === 'win32' && command !== process.execPath;
  const child = spawn(command, args, {
    cwd: root,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CASUS_VSIX: vsix, ...env },
  });
  if (child.pid !== undefined && !isUrgent) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    const end = (ok) => resolve({ ok, printed: Buffer.concat(printed) });
    child.once('error', () => end(false));
    child.once('close', (status) => end(status === 0));
  });
}

const toTotals = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

let passed = 0;
let failed = 0;
const only = process.argv.slice(2);
const wanted = ({ title }) => only.length === 0 || only.includes(title);

/** Runs a step and adds its totals; its title comes with all that it printed. */
async function take({ title, run }, isUrgent) {
  const start = performance.now();
  const { printed = '', ...totals } = await Promise.resolve(isUrgent)
    .then(run)
    .catch((error) => ({ ...toTotals(false), printed: `${error instanceof Error ? error.message : String(error)}\n` }));
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`\n== ${title}\n`);
  process.stdout.write(printed);
  process.stdout.write(`   ${totals.passed} passed, ${totals.failed} failed, ${seconds} s\n`);
  passed += totals.passed;
  failed += totals.failed;
}

/** One step after another. */
async function lane(steps, isUrgent) {
  for (let next = steps.shift(); next; next = steps.shift()) await take(next, isUrgent);
}

await lane([step('build', process.execPath, ['esbuild.mjs'])].filter(wanted), true);
const waiting = computed.filter(wanted);
await Promise.all([lane(asUser.filter(wanted), true).then(() => lane(waiting, false)), lane(waiting, false)]);
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
