/**
 * Mocha's dot reporter, which also writes the totals for test/run.mjs to the file that `MOCHA_TOTALS` names, and says which
 * tests were tried again (`--retries`) and why.
 */
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class TotalsReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      process.stdout.write(`\n  Tried again: ${test.fullTitle()}\n  ${error.message}\n`);
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats;
      const totals = { passed: passes, failed: failures, skipped: pending };
      if (process.env.MOCHA_TOTALS) writeFileSync(process.env.MOCHA_TOTALS, JSON.stringify(totals));
    });
  }
};
