// @ts-check
/** Tests the status bar in the window of VS Code. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const folder = fileURLToPath(new URL('workspace', import.meta.url));

describe('the status bar', function () {
  this.timeout(0); // withVSCode has its own limit

  it('shows the stage and how much there is to look at, and changes the stage', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'half-af.md', name: 'ui-status-bar' },
      async (page, vscode) => {
        const item = page.locator('[id="casus.casus.casus.status"]');
        const says = (/** @type {RegExp} */ wanted) =>
          until(async () => wanted.test(await item.innerText()), { what: `${wanted} in the status bar` });
        await vscode.waitForSquiggles('warning');
        await says(/concept · 1 to look at/);
        await item.click();
        await vscode.pick('inleveren');
        await says(/inleveren · 1 to look at/);
        await vscode.waitForSquiggles('error');
        assert.match(await vscode.save('half-af.md', /stage: inleveren/), /casus: bundelcasus/);
        await vscode.open('README.md');
        await item.waitFor({ state: 'hidden' });
      },
    ));
});
