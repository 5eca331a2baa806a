// @ts-check
/** Runs the suites with mocha in VS Code's extension host, and writes the results to a file for run.mjs. */
const fs = require('node:fs');
const path = require('node:path');
const { format } = require('node:util');

/** Printed after all suites. An extension host that crashes also exits with code 0, but doesn't print this. */
const lastLine = 'All suites in VS Code ran to the end';
/** Starts each line of ours, among those that VS Code itself logs. */
const mark = '[casus-test] ';

/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} pending
 * @property {{ title: string, message: string, stack?: string }[]} failures
 */

/** VS Code calls this; a rejection means that the run failed. */
async function run() {
  const Mocha = require('mocha');
  const say = (/** @type {unknown[]} */ ...args) => console.log(mark + format(...args));
  Mocha.reporters.Base.consoleLog = say;
  const folder = process.env.CASUS_TEST_SUITE || __dirname;
  // A long limit for slow machines. It costs no time, as the tests poll.
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
 * Renames a complete file, so that a reader never sees half a file.
 * @param {string} file
 * @param {Results} results
 */
function writeBeside(file, results) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.part`, `${JSON.stringify(results, null, 2)}\n`);
  fs.renameSync(`${file}.part`, file);
}

module.exports = { run, lastLine, mark };
