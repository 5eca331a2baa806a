// @ts-check
/** Runs inside VS Code's extension host: mocha over the suite files, the outcome in a file for the runner outside. */
const fs = require('node:fs');
const path = require('node:path');
const { format } = require('node:util');

/** Printed when everything ran. A crashed extension host looks like success, but cannot print this. */
const lastLine = 'All suites in VS Code ran to the end';
/** Tells our lines from what VS Code itself has to say. */
const mark = '[casus-test] ';

/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} pending
 * @property {{ title: string, message: string, stack?: string }[]} failures
 */

/** VS Code calls this and takes a rejection for a failed run. */
async function run() {
  const Mocha = require('mocha');
  const say = (/** @type {unknown[]} */ ...args) => console.log(mark + format(...args));
  Mocha.reporters.Base.consoleLog = say;
  const folder = process.env.CASUS_TEST_SUITE || __dirname;
  // Many things start for the first time here, on a machine that may be slow: the tests poll, so time costs nothing.
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, grep: process.env.CASUS_TEST_GREP || undefined });
  const isTest = (/** @type {string} */ name) => /\.test\.[cm]?js$/.test(name);
  for (const name of fs.readdirSync(folder).filter(isTest).sort()) mocha.addFile(path.join(folder, name));
  await mocha.loadFilesAsync();
  const results = await outcome(mocha);
  if (process.env.CASUS_TEST_RESULTS) writeBeside(process.env.CASUS_TEST_RESULTS, results);
  say(lastLine);
  if (results.failed > 0) throw new Error(`${results.failed} of ${results.passed + results.failed} tests failed`);
}

/**
 * @param {import('mocha')} mocha
 * @returns {Promise<Results>}
 */
function outcome(mocha) {
  /** @type {Results['failures']} */
  const failures = [];
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed, pending, failures });
    });
    runner.on('fail', (test, error) => {
      failures.push({ title: test.fullTitle(), message: String(error.message), stack: error.stack });
    });
  });
}

/**
 * A reader never sees half a file.
 * @param {string} file
 * @param {Results} results
 */
function writeBeside(file, results) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.part`, `${JSON.stringify(results, null, 2)}\n`);
  fs.renameSync(`${file}.part`, file);
}

module.exports = { run, lastLine, mark };
