// @ts-check
/**
 * Stands in for VS Code's own program: takes the same arguments, runs the tests in a server and a browser, prints what
 * they log and exits with their code. That way @vscode/test-electron works where VS Code cannot be downloaded.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import './leave-with-parent.mjs';
import { removeAtEnd, temporaryFolder } from './lifetime.mjs';
import { lastLine, mark } from './suite/index.cjs';
import { withWorkbench } from './workbench.mjs';

const { values, positionals } = parseArgs({
  // Everything else that VS Code understands is about windows and graphics, which are not here.
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

// The caller removes its folder as well, unless it was killed.
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
