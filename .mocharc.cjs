/**
 * Most tests are done before their code is hot, so V8 is asked to wait longer before it optimises: the tests take a fifth
 * less CPU. `start.ts` has the same settings for a report from the shell. Only Node 20 (V8 11) is known to have them both.
 */
const tuned = Number.parseInt(process.versions.v8) === 11 ? ['no-regexp-tier-up', 'interrupt-budget=600000'] : [];

module.exports = {
  'node-option': ['import=tsx', ...tuned],
  require: ['test/support/generated.ts'],
  extension: ['test.ts'],
  recursive: true,
  ignore: ['test/bench/**'],
  timeout: 20000,
  exit: true,
};
