// @ts-check
/** Tests a new report in the window of VS Code: from an empty folder to a saved file, by key. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const { folder, remove } = temporaryFolder('casus-new-report');
const report = '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n\n';

describe('a new report in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => {
    fs.mkdirSync(path.join(folder, '.casus/templates'), { recursive: true });
    fs.writeFileSync(
      path.join(folder, '.casus/templates/weekverslag.md'),
      '---\nid: weekverslag\nname: Weekverslag\n---\n\n# Titel\n\n## Wat ik deed\n\n## Wat ik leerde\n',
    );
    fs.writeFileSync(path.join(folder, 'begin.md'), report);
  });
  after(remove);

  it('has the title that was given, also as its file name, and follows a template of the folder', () =>
    withVSCode({ vsix: process.env.CASUS_VSIX, folder, openFile: 'begin.md', name: 'ui-new' }, async (page, vscode) => {
      await vscode.waitForSquiggles('warning');
      await vscode.command('Casus: Nieuw verslag (new report)');
      await vscode.pick('Weekverslag');
      await vscode.answer('De trap & de sleutel');
      await page.locator('.tab.active', { hasText: 'de-trap-de-sleutel.md' }).waitFor();
      await page.locator('.view-line', { hasText: 'Wat ik leerde' }).waitFor();
      await vscode.type('Ik ging mee op huisbezoek.');
      if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, 'new-report.png'));
      const saved = path.join(vscode.folder, 'de-trap-de-sleutel.md');
      await page.keyboard.press('ControlOrMeta+s');
      await until(() => fs.existsSync(saved) && fs.statSync(saved).size > 0, { what: 'the saved report' });
      assert.match(
        fs.readFileSync(saved, 'utf8'),
        /^---\ncasus: weekverslag\nstage: schets\n---\n\n# De trap & de sleutel\n\n## Wat ik deed\n[^]*\nIk ging mee op huisbezoek\.\n/,
      );
    }));

  it('goes from nothing to complete at the stage "concept" in the order of its places to fill in', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'begin.md', name: 'ui-to-complete' },
      async (page, vscode) => {
        await vscode.waitForSquiggles('warning');
        await vscode.command('Casus: Nieuw verslag (new report)');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Weekverslag' }).waitFor();
        await vscode.quickInput.fill('STARR');
        await vscode.pick('STARR');
        await vscode.answer('De trap');
        await page.locator('.view-line', { hasText: 'De trap' }).first().waitFor();
        const texts = [
          'De zoon stond op de trap en riep dat hij niet naar binnen wilde.',
          'Ik moest het gesprek leiden en hem laten kiezen.',
          'Ik ging op de trap zitten en wachtte tot hij begon te praten.',
          'Hij kwam binnen en vertelde zijn moeder wat er was gebeurd.',
          'Ik leerde dat wachten ook helpt. De volgende keer vraag ik eerder wat hij nodig heeft.',
          'Ook in andere gesprekken wil ik eerst wachten.',
        ];
        let actions = 3;
        for (const [index, text] of texts.entries()) {
          if (index > 0) await page.keyboard.press('Tab');
          await vscode.type(text);
          actions++;
        }
        const item = page.locator('[id="casus.casus.casus.status"]');
        await item.click();
        await vscode.pick('concept');
        await until(async () => /concept · niets meer te doen/.test(await item.innerText()), {
          what: 'a complete report',
        });
        await item.locator('.codicon-check').waitFor();
        actions += 2;
        if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, 'complete.png'));
        const saved = await vscode.save('de-trap.md', /stage: concept/);
        for (const text of texts) assert.ok(saved.includes(text), text);
        assert.ok(++actions <= 15, `${actions} actions`);
      },
    ));

  it('gets a section where "## " was typed and asked for, and nothing by Enter alone', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'begin.md', name: 'ui-heading' },
      async (page, vscode) => {
        await vscode.waitForSquiggles('warning');
        await vscode.goTo(11);
        await page.keyboard.type('## Context', { delay: 40 });
        await page.keyboard.press('Enter');
        await page.keyboard.type('Een wijk.', { delay: 20 });
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        const typed = await vscode.save('begin.md', /Een wijk\./);
        assert.equal(typed.trimEnd(), `${report}## Context\nEen wijk.`.trimEnd());

        await page.keyboard.type('## ', { delay: 40 });
        const labels = await vscode.suggestions();
        assert.ok(labels.includes('Perspectief') && !labels.includes('Context'), labels.join());
        await vscode.chooseSuggestion('Perspectief');
        const text = await vscode.save('begin.md', /Perspectief/);
        assert.match(text, /\n## Perspectief\n\n<!--/);
        assert.doesNotMatch(text, /## ##|\$\{?\d/);
      },
    ));

  it('is offered in an empty file by typing "casus-"', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'begin.md', name: 'ui-casus' },
      async (page, vscode) => {
        await vscode.waitForSquiggles('warning');
        fs.writeFileSync(path.join(vscode.folder, 'leeg.md'), '');
        await vscode.open('leeg.md');
        await vscode.focusEditor();
        await page.keyboard.type('casus-', { delay: 60 });
        const rows = page.locator('.suggest-widget.visible .monaco-list-row');
        await rows.first().waitFor();
        await page.keyboard.type('week', { delay: 60 });
        await rows.filter({ hasText: 'casus-weekverslag' }).first().waitFor();
        await page.keyboard.press('Enter');
        await page.keyboard.type('De trap');
        assert.match(await vscode.save('leeg.md', /weekverslag/), /^---\ncasus: weekverslag\n[^]*\n# De trap\n/);
      },
    ));
});
