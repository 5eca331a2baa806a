// @ts-check
/**
 * Replaces the executable of VS Code for @vscode/test-electron, where VS Code can't be downloaded: takes the same
 * arguments, runs the tests in a VS Code server and a browser, prints their log and ends with their exit code.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import './leave-with-parent.mjs';
import { removeAtEnd, temporaryFolder } from './lifetime.mjs';
import { lastLine, mark } from './suite/index.cjs';
import { withWorkbench } from './workbench.mjs';

const { values, positionals } = parseArgs({
  // Other arguments of VS Code are about windows and graphics: they are ignored.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : undefined);

// The caller (run.mjs) removes this folder too, but not when it is killed.
if (process.env.CASUS_TEST_FOLDER) removeAtEnd(process.env.CASUS_TEST_FOLDER);
const userData = text(values['user-data-dir']) ?? temporaryFolder('casus-data').folder;
const extensions = text(values['extensions-dir']) ?? path.join(userData, 'extensions');
for (const folder of [userData, extensions]) mkdirSync(folder, { recursive: true });
let finished = false;

/** @type {import('./workbench.mjs').Options} */
const options = {
  name: path.basename(process.env.CASUS_TEST_RESULTS ?? 'code', '.json').replace('results-', ''),
  profile: { userData, extensions },
  folder: positionals[0] ?? userData,
  developmentPath: text(values.extensionDevelopmentPath),
  testsPath: text(values.extensionTestsPath),
  onLog: (line) => {
    const ours = line.startsWith(mark);
    const message = ours ? line.slice(mark.length) : line;
    if (ours && message === lastLine) finished = true;
    else if (ours || process.env.CASUS_VERBOSE) console.log(message);
  },
};
try {
  await withWorkbench(options, async ({ exit }) => {
    const code = await exit;
    if (code !== 0) throw new Error(`The tests in VS Code ended with code ${code}`);
    // An extension host that crashes also reports 0.
    if (!finished) throw new Error('VS Code ended before the tests did: the extension host crashed or was stopped');
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
