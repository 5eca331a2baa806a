// @ts-check
/** Tests that the server comes back in VS Code after its process was killed, with the findings. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const folder = fileURLToPath(new URL('workspace', import.meta.url));

/** The process of the server that was installed below this folder; undefined when there is none. */
function serverBelow(/** @type {string} */ own) {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  const line = stdout.split('\n').find((each) => each.includes(own) && each.includes(path.join('dist', 'server.cjs')));
  return line === undefined ? undefined : Number.parseInt(line);
}

describe('a server that is killed', function () {
  this.timeout(0); // withVSCode has its own limit

  it('is started again, and finds in the text as it is by then', async function () {
    if (process.platform === 'win32') return this.skip();
    await withVSCode(
      {
        vsix: process.env.CASUS_VSIX,
        alone: true,
        folder,
        openFile: 'half-af.md',
        name: 'ui-crash',
        logs: /signal SIGKILL/,
      },
      async (page, vscode) => {
        await vscode.waitForSquiggles('warning');
        const before = await vscode.problemCounts();
        const first = serverBelow(path.dirname(vscode.folder));
        assert.ok(first, 'no process of the server');
        process.kill(first, 'SIGKILL');
        const isOther = () => ![undefined, first].includes(serverBelow(path.dirname(vscode.folder)));
        await until(isOther, { what: 'another process of the server', seconds: 60 });
        await vscode.waitForProblemCounts((counts) => counts.warnings === before.warnings);
        // Only the new one can find this.
        await vscode.goTo(9, 1);
        await page.keyboard.type('Zij heet mevrouw Fatma Yildiz. ');
        await vscode.waitForProblemCounts((counts) => counts.warnings > before.warnings);
      },
    );
  });
});
