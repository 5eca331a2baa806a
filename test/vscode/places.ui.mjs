// @ts-check
/** Tests in the window of VS Code what the server says about places: lenses, outline, folding, rename, closed reports. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const report = `---
casus: bundelcasus
---

# De sleutel van Fatima

## Betrokkenen

Fatima Bouzid, haar zoon van de middelbare school en de wijkagent.

## Perspectief

volgt

## Context

Het wijkteam kwam in beeld na een melding van de buren over ruzie op de trap.

## Casusbeschrijving

Mevrouw Bouzid vertelt dat haar zoon steeds later thuiskomt. Fatima’s dochter zegt niets, en de wijkagent luistert. [vul hier in]

## Oriënterende vragen

1. Wie is primair de hulpvrager?

   Fatima vroeg om hulp, maar de zoon heeft haar het hardst nodig.

2. Wie mis je in dit verhaal?
`;
const { folder, remove } = temporaryFolder('casus-places');

describe('places in a report, in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => {
    fs.writeFileSync(path.join(folder, 'verslag.md'), report);
    fs.mkdirSync(path.join(folder, 'klas'));
    fs.writeFileSync(path.join(folder, 'klas/ander.md'), '---\ncasus: starr\n---\n\n## Situatie\n\nEen lift.\n');
    fs.writeFileSync(path.join(folder, 'README.md'), '# Project\n\n## Installatie\n\n- TODO\n');
  });
  after(remove);

  it('are shown by lenses and in the outline, folded, and renamed', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'verslag.md', name: 'ui-places' },
      async (page, vscode) => {
        const shot = async (/** @type {string} */ name) => {
          if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, `${name}.png`));
        };
        const lines = page.locator('.editor-instance .view-line');
        await vscode.waitForSquiggles('warning');
        const says = (/** @type {RegExp} */ wanted) =>
          until(async () => wanted.test((await vscode.codeLenses()).join('\n')), { what: `${wanted} in the lenses` });
        await says(/4 van 6 onderdelen · 1 van 2 vragen · 1 detail\b/);
        await says(/Nog te doen: vul deze plek in/);
        await says(/1 van 2 vragen beantwoord/);
        await shot('lenses');

        // A lens goes where it says.
        await page.locator('.codelens-decoration a', { hasText: 'Naar de volgende open vraag' }).click();
        await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 29,' }).waitFor();

        // The report that is not open has its findings too, and the README has none.
        const rows = page.locator('.markers-panel .monaco-list-row');
        await vscode.problems();
        const isThere = async () => {
          // VS Code scrolls to the finding at the cursor, also a while after the list came.
          await page.keyboard.press('Home');
          return (await rows.filter({ hasText: 'ander.md' }).count()) > 0;
        };
        await until(isThere, { what: 'the findings of ander.md' });
        assert.equal(await rows.filter({ hasText: 'README.md' }).count(), 0);
        await page.keyboard.press('ControlOrMeta+Shift+m');

        await vscode.command('Explorer: Focus on Outline View');
        const outline = page.locator('.outline-tree .monaco-list-row');
        await outline.filter({ hasText: /Perspectief.*invulplek/ }).waitFor();
        await outline.filter({ hasText: /Context.*staat er/ }).waitFor();
        await shot('outline');
        await vscode.openQuickInput('ControlOrMeta+Shift+o');
        await vscode.quickInput.fill('@Wie mis');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Wie mis je in dit verhaal?' }).waitFor();
        await page.keyboard.press('Escape');

        await vscode.goTo(7);
        await vscode.command('Rename Symbol');
        await rename(page, 'Betrokkenen', 'actoren');
        await lines.filter({ hasText: '## Actoren' }).waitFor();

        await vscode.goTo(5, 18);
        await page.keyboard.press('F2');
        await rename(page, 'Fatima Bouzid', 'Eva van Dijk');
        await lines.filter({ hasText: '# De sleutel van Eva' }).waitFor();
        await shot('renamed');
        const saved = await vscode.save('verslag.md', /Eva/);
        assert.doesNotMatch(saved, /Fatima|Bouzid/);
        assert.match(saved, /Eva van Dijk, haar zoon[^]*Mevrouw Van Dijk vertelt[^]*Eva’s dochter/);

        await vscode.goTo(15);
        await page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
        await lines.filter({ hasText: 'Het wijkteam kwam in beeld' }).waitFor({ state: 'detached' });
        await vscode.goTo(27, 6);
        await page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
        await lines.filter({ hasText: 'Eva vroeg om hulp' }).first().waitFor({ state: 'detached' });
        await shot('folded');
      },
    ));
});

/** @param {import('playwright-core').Page} page @param {string} old @param {string} name */
async function rename(page, old, name) {
  const input = page.locator('.rename-box input');
  await input.waitFor();
  await until(async () => (await input.inputValue()) === old, { what: `${old} in the box` });
  await input.fill(name);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}
