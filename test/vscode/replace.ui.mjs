// @ts-check
/** Tests in the window of VS Code that details are replaced only after a question that stays, and can be put back. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';

const { folder, remove } = temporaryFolder('casus-replace');
const report = '# Een casus\n\nHatice Yıldız belde. Later kwam mevrouw Yıldız.\n';
const shot = (/** @type {import('./user.mjs').VSCode} */ vscode, /** @type {string} */ name) =>
  process.env.CASUS_SHOTS && vscode.screenshot(path.join(process.env.CASUS_SHOTS, `${name}.png`));

describe('replacing names and details in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => fs.writeFileSync(path.join(folder, 'verslag.md'), report));
  after(remove);

  it('asks in a question that stays, shows the difference, tells where the key is, and puts the names back', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'verslag.md', name: 'ui-replace' },
      async (page, vscode) => {
        const dialog = page.locator('.monaco-dialog-box');
        const button = (/** @type {string} */ label) => dialog.getByRole('button', { name: label, exact: true });
        const press = async (/** @type {import('playwright-core').Locator} */ locator) => {
          await locator.focus();
          await page.keyboard.press('Enter');
        };
        const ask = async () => {
          await vscode.command('Casus: Vervang namen en details (replace names)');
          await dialog.waitFor();
          assert.match(await dialog.innerText(), /Namen en details vervangen\?[^]*Casus vervangt 2 details\./);
        };
        await vscode.focusEditor();
        await ask();
        await shot(vscode, 'replace-question');
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        await page.locator('.tab', { hasText: 'wat er vervangen wordt' }).waitFor({ state: 'detached' });
        assert.equal(fs.readFileSync(path.join(vscode.folder, 'verslag.md'), 'utf8'), report);

        await ask();
        await press(button('Eerst bekijken'));
        await dialog.waitFor({ state: 'hidden' });
        const inTitle = page.locator('.editor-actions .action-label', { hasText: /^Vervang/ });
        await inTitle.waitFor();
        await shot(vscode, 'replace-look');
        await press(inTitle);
        await page.locator('.tab', { hasText: 'wat er vervangen wordt' }).waitFor({ state: 'detached' });
        assert.doesNotMatch(await vscode.save('verslag.md', / belde\. (?!Later kwam mevrouw Yıldız)/), /Hatice|Yıldız/);
        await vscode.notification('2 details vervangen · sleutel bewaard op', 'Zet terug');
        await vscode.notification('2 details teruggezet: de echte namen staan er weer in.');
        assert.equal(await vscode.save('verslag.md', /Hatice Yıldız/), report);
      },
    ));
});
