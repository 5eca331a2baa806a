/** `npm start`: lints the reports in examples/ with the built program, and prints how to go on. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
// The examples are there to show findings, so only exit code 2 (something failed) is an error.
const args = [path.join(root, 'dist/casus.cjs'), 'lint', 'examples', '--fail-on', 'never'];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

process.stdout.write(`
Zo ziet een student het. / This is what a student sees.

  In VS Code:           npm run package,  code --install-extension casus-*.vsix  en dan  code examples/
  Eigen verslag:        npx casus lint verslag.md
  Nieuw verslag:        npx casus new bundelcasus verslag.md
  Meer over een regel:  npx casus explain structure/missing-section
`);
process.exitCode = status ?? 2;
