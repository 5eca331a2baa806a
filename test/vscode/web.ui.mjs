// @ts-check
/** Tests the packaged extension in VS Code's host for the browser: client and server run in web workers there. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const vsix = process.env.CASUS_VSIX;
const { folder, remove } = temporaryFolder('casus-web');
const template = '---\nid: dagboek\nname: Dagboek\n---\n\n# Titel\n\n## Maandag\n\nWat deed je?\n';

describe('in the browser', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => {
    fs.cpSync(examples, folder, { recursive: true });
    fs.mkdirSync(path.join(folder, '.casus/templates'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.casus/templates/dagboek.md'), template);
  });
  after(remove);

  it('finds, explains, mends, completes, lists and replaces, and follows a template of the folder', () =>
    withVSCode(
      { vsix, inBrowser: true, folder, openFile: '6-clientgegevens.md', name: 'ui-web' },
      async (page, vscode) => {
        await vscode.waitForSquiggles('error');
        await vscode.goTo(23, 3);
        assert.match(await vscode.hover(), /BSN/);
        const status = page.locator('[id="casus.casus.casus.status"]');
        assert.match(await status.innerText(), /inleveren · 6\/6 onderdelen/);

        await vscode.open('2-half-af.md');
        await vscode.waitForSquiggles('warning');
        await vscode.goTo(11, 6);
        await vscode.quickFix('Voeg ‘Context’ toe');
        const mended = await vscode.save('2-half-af.md', /## Context/);
        assert.match(mended, /## Perspectief[^]*## Context[^]*## Casusbeschrijving/);
        await vscode.goTo(mended.split('\n').length);
        await vscode.type('\n\n## ');
        const suggestions = await vscode.suggestions();
        assert.ok(suggestions.includes('Eigen standpunt'), suggestions.join());

        await vscode.command('View: Show Casus');
        const rows = page.locator('.pane:has(.title:has-text("Alle verslagen")) .monaco-list-row');
        await until(async () => /1-compleet\.md[^]*8-starr\.md/.test((await rows.allInnerTexts()).join('\n')), {
          what: 'the list of all reports, closed ones too',
        });

        await vscode.open('6-clientgegevens.md');
        await vscode.command('Casus: Vervang namen en details (replace names)');
        const dialog = page.locator('.monaco-dialog-box');
        await dialog.waitFor();
        await dialog.getByRole('button', { name: 'Vervang', exact: true }).focus();
        await page.keyboard.press('Enter');
        await page.locator('.view-line', { hasText: '[burgerservicenummer]' }).waitFor();
        assert.doesNotMatch(await vscode.save('6-clientgegevens.md', /\[burgerservicenummer\]/), /Yassin|111222333/);
        await vscode.notification('details vervangen', 'Zet terug');
        await vscode.notification('details teruggezet');
        const original = fs.readFileSync(path.join(examples, '6-clientgegevens.md'), 'utf8');
        assert.equal(await vscode.save('6-clientgegevens.md', /Yassin/), original);

        await vscode.command('Casus: Nieuw verslag');
        await vscode.pick('Dagboek');
        await vscode.answer('Mijn week');
        await page.locator('.view-line', { hasText: 'Maandag' }).waitFor();
      },
    ));
});
