// @ts-check
/**
 * Runs the suite in a real VS Code: `node test/vscode/run.mjs`. By default that is the one in an npm package;
 * `CASUS_VSCODE=desktop` downloads desktop VS Code. The totals are in `.vscode-test/results-vscode.json`.
 */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { cache, root } from './install.mjs';
import { temporaryFolder } from './lifetime.mjs';

const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * @param {object} [options]
 * @param {string} [options.name] of the results file and of the folder with the evidence of a failure
 * @param {string} [options.extension] its source folder; it must be built
 * @param {string} [options.suite] the folder with the test files
 * @param {string} [options.workspace] the folder that VS Code opens, as a copy
 * @param {Record<string, string>} [options.env] for the extension host
 * @returns {Promise<import('./suite/index.cjs').Results>}
 */
export async function runSuite(options = {}) {
  const { name = 'vscode', extension = root, suite = here('suite'), workspace = here('workspace'), env = {} } = options;
  const results = path.join(cache, `results-${name}.json`);
  fs.rmSync(results, { force: true });
  // A copy of the workspace, as tests change its files, and a fresh profile, so that no run depends on an earlier one.
  const { folder, remove } = temporaryFolder('casus-test');
  fs.cpSync(workspace, path.join(folder, 'workspace'), { recursive: true });
  const desktop = process.env.CASUS_VSCODE === 'desktop';
  const launchArgs = [
    ...(desktop ? ['--disable-extensions'] : [here('code.mjs')]),
    path.join(folder, 'workspace'),
    `--user-data-dir=${path.join(folder, 'data')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
  ];
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: process.execPath }),
      launchArgs,
      extensionDevelopmentPath: extension,
      extensionTestsPath: here('suite/index.cjs'),
      extensionTestsEnv: { ...env, CASUS_TEST_RESULTS: results, CASUS_TEST_SUITE: suite, CASUS_TEST_FOLDER: folder },
    });
  } catch (error) {
    // Failed tests are in the results; another error is a failure of the run itself.
    if (!fs.existsSync(results) || read(results).failed === 0) throw error;
  } finally {
    remove();
  }
  return read(results);
}

/** @param {string} file @returns {import('./suite/index.cjs').Results} */
function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { passed, failed } = await runSuite();
    console.log(`In VS Code: ${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
