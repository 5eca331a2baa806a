// @ts-check
/** Tests the overview of a class in the window of VS Code: made of a folder, walked through by key, opening a place. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const report = (/** @type {string} */ story) =>
  `# De trap\n\n## Situatie\n\n${story}\n\n## Taak\n\nIk moest kiezen.\n\n## Actie\n\n\n## Resultaat\n\nHij ging zitten.\n`;
const { folder, remove } = temporaryFolder('casus-class');

describe('the overview of a class in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => {
    const files = { 'Ada Brons': 'Hij stond op de trap.', 'Cem van Aalst': 'Zij stond beneden.' };
    const encoded = Object.entries(files).map(([student, story], index) => [
      `${student}_${String(index + 1)}_assignsubmission_file_/verslag.md`,
      new TextEncoder().encode(report(story)),
    ]);
    for (const [name, bytes] of encoded) {
      fs.mkdirSync(path.dirname(path.join(folder, 'klas', String(name))), { recursive: true });
      fs.writeFileSync(path.join(folder, 'klas', String(name)), bytes);
    }
    fs.writeFileSync(path.join(folder, 'moodle.zip'), zipSync(Object.fromEntries(encoded)));
  });
  after(remove);

  it('is made of a folder or a zip, and opens a hand-in at its place', () =>
    withVSCode({ vsix: process.env.CASUS_VSIX, folder, name: 'ui-overview' }, async (page, vscode) => {
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      const makeOf = async (/** @type {string} */ name) => {
        const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
        const item = page.locator('.monaco-menu .action-item', { hasText: 'Overzicht van inzendingen' });
        const open = async () => {
          // On a slow machine the first click may be lost, and with it the menu.
          await page.keyboard.press('Escape');
          await row.click({ button: 'right' });
          return item
            .hover({ timeout: 5000 })
            .then(() => true)
            .catch(() => false);
        };
        await until(open, { what: 'the menu of the folder', seconds: 60 });
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: `Overzicht van ${name}` }).waitFor({ timeout: 60_000 });
        await shown.locator('.matrix').waitFor();
      };
      await makeOf('klas');
      assert.deepEqual(await shown.locator('.matrix tbody th a').allInnerTexts(), ['Cem van Aalst', 'Ada Brons']);
      assert.equal(await shown.locator('[data-print]').isVisible(), false);
      if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, 'overview.png'));

      const cell = shown.locator('tr', { hasText: 'Ada Brons' }).locator('td.is-open');
      await cell.focus();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'verslag.md' }).waitFor();
      await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 11,' }).waitFor();

      await makeOf('moodle.zip');
      await shown.locator('tr', { hasText: 'Cem' }).locator('td.is-open').dblclick();
      await page.locator('.tab.active', { hasText: /^verslag\.md/ }).waitFor();
      await page.locator('.view-line', { hasText: 'Zij stond beneden.' }).waitFor();
      await until(async () => (await vscode.squiggles('warning')) > 0, { what: 'findings in the hand-in' });
      if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, 'hand-in.png'));
    }));
});
