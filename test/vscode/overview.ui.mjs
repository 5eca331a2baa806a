// @ts-check
/** Tests the overview of a class in the window of VS Code: made of a folder, walked through by key, opening a place. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const report = (/** @type {string} */ story) =>
  `# De trap\n\n## Situatie\n\n${story}\n\n## Taak\n\nIk moest kiezen.\n\n## Actie\n\n\n## Resultaat\n\nHij ging zitten.\n`;
/** The processes that check this folder, of whoever started them; Windows has no list that shows it. @param {string} path */
const processesOn = (path) =>
  spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .stdout.split('\n')
    .filter((line) => line.includes('casus.cjs lint') && line.includes(path));
/** Chooses the command in the menu of a folder or zip. @param {import('playwright-core').Page} page @param {string} name */
async function chooseOverview(page, name) {
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
}

/** Documents that take a minute or more to read, so that the end of the program is no end of its work. */
const MANY = 1500;
const document = new URL('../documents/tante.pdf', import.meta.url);
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
    withVSCode({ vsix: process.env.CASUS_VSIX, folder, alone: true, name: 'ui-overview' }, async (page, vscode) => {
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      const makeOf = async (/** @type {string} */ name) => {
        await chooseOverview(page, name);
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

  it('shows how far it is, and leaves nothing behind when it is cancelled', function () {
    if (process.platform === 'win32') this.skip();
    return withVSCode({ vsix: process.env.CASUS_VSIX, folder, name: 'ui-overview-cancel' }, async (page, vscode) => {
      const many = path.join(vscode.folder, 'klas');
      const large = path.join(many, 'groot');
      fs.mkdirSync(large);
      for (let index = 0; index < MANY; index++) fs.copyFileSync(document, path.join(large, `${index}.pdf`));
      await chooseOverview(page, 'klas');
      await until(() => processesOn(many).length > 0, { what: 'the program to start' });
      const message = page.locator('.notifications-center .notification-list-item', {
        hasText: 'Inzendingen nakijken',
      });
      await vscode.waitForMessage('Inzendingen nakijken');
      await message.filter({ hasText: new RegExp(`[1-9]\\d* van ${MANY + 2}`) }).waitFor({ timeout: 60_000 });
      if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, 'progress.png'));
      await message.getByRole('button', { name: 'Cancel' }).focus();
      await page.keyboard.press('Enter');
      await until(() => processesOn(many).length === 0, { what: 'the program to end', seconds: 20 });
      await message.waitFor({ state: 'detached' });
      // An answer to another command: what came of the first one is there by now.
      await vscode.command('Nieuw verslag');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Gibbs' }).waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.tab').count(), 0, 'no page appears');
      assert.equal(await page.locator('.notifications-center .notification-list-item').count(), 0, 'and no message');

      fs.rmSync(large, { recursive: true });
      await chooseOverview(page, 'klas');
      await page.locator('.tab.active', { hasText: 'Overzicht van klas' }).waitFor({ timeout: 60_000 });
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await shown.locator('.matrix').waitFor();
      assert.equal(await shown.locator('.matrix tbody th a').count(), 2);
    });
  });
});
