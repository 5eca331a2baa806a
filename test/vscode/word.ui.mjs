// @ts-check
/** Tests in the window of VS Code the way from Word and back: a hand-in is opened, mended and made ready to hand in. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { folder, remove } = temporaryFolder('casus-word');
const shot = (/** @type {import('./user.mjs').VSCode} */ vscode, /** @type {string} */ name) =>
  process.env.CASUS_SHOTS && vscode.screenshot(path.join(process.env.CASUS_SHOTS, `${name}.png`));

/** What a student would write in the open places of `pinpas.docx`. */
const mended = (/** @type {string} */ text) =>
  text
    .replace(
      '## Sleutelwoorden',
      '## Context\n\nHet wijkteam komt elke week langs, omdat zij alleen woont.\n\n## Sleutelwoorden',
    )
    .replace('die je hebt.\n', 'die je hebt.\n\n   Aan mevrouw D.: wat zou u zelf willen met uw geld?\n')
    .replace('idem', 'Doorvragen zonder te oordelen, en geduld.')
    .replace('volgt nog', 'Aan de ene kant wil ik haar keuze respecteren. Aan de andere kant wil ik haar beschermen.');

describe('from Word and back in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => fs.copyFileSync(path.join(root, 'test/documents/pinpas.docx'), path.join(folder, 'verslag.docx')));
  after(remove);

  it('opens a Word report as markdown beside it, walks through what is left, and makes a clean Word file', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, alone: true, name: 'ui-word', seconds: 240 },
      async (page, vscode) => {
        const file = (/** @type {string} */ name) => path.join(vscode.folder, name);
        const there = (/** @type {string} */ name) =>
          until(async () => fs.existsSync(file(name)), { what: `the file ${name}`, seconds: 60 });
        const before = fs.readFileSync(file('verslag.docx'));
        // Typed text would be indented by the editor.
        const writeBeside = (/** @type {string} */ text, /** @type {string} */ sign) => {
          const line = text.slice(0, text.indexOf(sign)).split('\n').length;
          const rewrite = async () => {
            fs.writeFileSync(file('verslag.md'), text);
            await vscode.goTo(line);
            await page.locator('.view-line', { hasText: sign }).waitFor({ timeout: 5000 });
            return true;
          };
          return until(rewrite, { what: 'the text that was written beside VS Code', seconds: 60 });
        };

        const item = page.locator('.monaco-menu .action-item', { hasText: 'Open een Word-verslag' });
        const openMenu = async () => {
          // On a slow machine the first click may be lost, and with it the menu.
          await page.keyboard.press('Escape');
          await page
            .locator('.explorer-folders-view .monaco-list-row', { hasText: 'verslag.docx' })
            .click({ button: 'right' });
          return item.hover({ timeout: 5000 }).then(
            () => true,
            () => false,
          );
        };
        await until(openMenu, { what: 'the menu of the Word file', seconds: 60 });
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: 'verslag.md' }).waitFor({ timeout: 60_000 });
        await vscode.waitForEditor();
        await vscode.notification('De tekst van verslag.docx staat nu in verslag.md.');
        await shot(vscode, 'word-opened');

        const prepare = () => vscode.command('Casus: Klaarmaken om in te leveren (prepare to hand in)');
        await vscode.waitForSquiggles('warning');
        await vscode.focusEditor();
        await prepare();
        await vscode.notification('In de lijst links staat wat er nog te doen is:');
        assert.match(await vscode.save('verslag.md', /^stage: inleveren$/m), /De pinpas/);
        assert.equal(fs.existsSync(file('verslag-inleveren.docx')), false);
        await shot(vscode, 'word-left');

        await writeBeside(mended(fs.readFileSync(file('verslag.md'), 'utf8')), 'Het wijkteam komt');
        await vscode.waitForSquiggles('error', (count) => count === 0);

        const make = async () => {
          await vscode.focusEditor();
          await prepare();
          await vscode.pick('Word-bestand');
        };
        await make();
        await there('verslag-inleveren.docx');
        await vscode.notification('verslag-inleveren.docx is gemaakt.');
        await shot(vscode, 'word-made');

        const args = [
          'dist/casus.cjs',
          'lint',
          file('verslag-inleveren.docx'),
          '--stage',
          'inleveren',
          '--format',
          'json',
        ];
        const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
        const [linted] = JSON.parse(stdout).files;
        assert.equal(stderr, '');
        assert.equal(linted.template, 'bundelcasus');
        assert.deepEqual(
          linted.findings.filter((/** @type {any} */ { severity }) => severity === 'error'),
          [],
        );
        assert.equal(linted.questions.filter((/** @type {any} */ { state }) => state === 'answered').length, 6);

        // A file that is there stays, unless the writer says otherwise; so does the first document.
        const made = fs.readFileSync(file('verslag-inleveren.docx'));
        await make();
        const another = page.locator('.monaco-dialog-box').getByRole('button', { name: 'Geef een andere naam' });
        await another.focus();
        await page.keyboard.press('Enter');
        await there('verslag-inleveren-2.docx');
        assert.ok(made.equals(fs.readFileSync(file('verslag-inleveren.docx'))));
        assert.ok(before.equals(fs.readFileSync(file('verslag.docx'))));

        // With a detail in it the privacy review comes first.
        const named = fs.readFileSync(file('verslag.md'), 'utf8').replace('omdat zij', 'omdat mevrouw Bouzid');
        await writeBeside(named, 'mevrouw Bouzid');
        await page.locator('.editor-instance .squiggly-error').first().waitFor({ timeout: 60_000 });
        await vscode.focusEditor();
        await prepare();
        await page.locator('.tab', { hasText: 'Privacycontrole' }).waitFor({ timeout: 60_000 });
        await vscode.notification('Bekijk eerst het detail dat nog in je verslag staat.');
        await shot(vscode, 'word-review');
      },
    ));

  it('says kindly in a browser that it needs a computer', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, inBrowser: true, folder, name: 'ui-word-browser', seconds: 240 },
      async (_page, vscode) => {
        const ask = async () => {
          await vscode.command('Casus: Open een Word-verslag (open a Word report)');
          return true;
        };
        await until(ask, { what: 'the command', seconds: 60 });
        await vscode.notification('Dit kan alleen met een bestand op je computer');
      },
    ));
});
