// @ts-check
/** Tests "nee, dit is goed" in the window of VS Code: by keys, on one name of two, with the settings file of a course. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const story = 'Toen kwam mevrouw Fatma Yildiz. Daarna belde meneer Mustafa Bakker (47 jaar).';
const report = `---\ncasus: starr\n---\n\n# De trap\n\n## Situatie\n\n${story}\n`;
const settings = '{\n  // van ons\n  "rules": { "structure/missing-section": "hint", "privacy/agge": "off" }\n}\n';
const { folder, remove } = temporaryFolder('casus-fine');

describe('telling in VS Code that a finding is fine', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => {
    fs.writeFileSync(path.join(folder, 'a.md'), report);
    fs.writeFileSync(path.join(folder, '.casusrc.json'), settings);
  });
  after(remove);

  it('leaves the other name, writes the folder’s settings, and shows the page of a rule', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'a.md', name: 'ui-dismissals' },
      async (page, vscode) => {
        const shot = async (/** @type {string} */ name) => {
          if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, `${name}.png`));
        };
        await vscode.waitForSquiggles('warning');
        const problems = await vscode.problems();
        assert.ok(!problems.join().includes('Taak'), 'for the settings file a missing section is a hint');
        assert.ok(problems.join().includes('privacy/agge'), problems.join('\n'));
        await shot('settings-problem');

        await vscode.goTo(9, 21);
        const titles = await vscode.quickFixes();
        assert.deepEqual(titles.slice(-6), [
          'Dit is een verzonnen naam',
          'Dit is een collega of schrijver, geen cliënt',
          'Dit woord nooit melden in deze map',
          'Dit hier niet meer melden',
          'Zet dit uit …',
          'Meer over deze regel',
        ]);
        await vscode.openQuickFixes('Meer over deze regel');
        await shot('dismissals');
        await page.keyboard.press('Escape');

        await vscode.quickFix('Dit is een collega');
        assert.match(await vscode.save('a.md', /bekenden/), /bekenden: \["Fatma Yildiz"\]\n---/);

        await vscode.goTo(10, 63);
        await vscode.quickFix('Dit hier niet meer melden');
        await page.keyboard.type('een oud-collega');
        assert.match(
          await vscode.save('a.md', /oud-collega/),
          /meneer <!-- casus-ignore-next: privacy\/person-name -- een oud-collega -->Mustafa/,
        );

        const line = fs.readFileSync(path.join(vscode.folder, 'a.md'), 'utf8').split('\n')[9] ?? '';
        await vscode.goTo(10, line.indexOf('47') + 2);
        await vscode.quickFix('Zet dit uit …');
        await shot('switch-off');
        await vscode.pick('Zet dit uit in deze map');
        const file = path.join(vscode.folder, '.casusrc.json');
        const isOff = () => fs.readFileSync(file, 'utf8').includes('"privacy/age": "off"');
        await until(isOff, { what: 'the settings file of the folder to change' });
        const before = '"privacy/agge": "off"';
        assert.equal(
          fs.readFileSync(file, 'utf8'),
          settings.replace(before, `${before}, "privacy/age": "off"`),
          'only the rule is added',
        );
        const isGone = async () => !(await vscode.problems()).join().includes('leeftijd');
        await until(isGone, { what: 'the finding to go' });
        await shot('switched-off');

        await vscode.goTo(6, 4);
        await vscode.quickFix('Meer over deze regel');
        await page.locator('.tab.active', { hasText: 'Preview' }).waitFor({ timeout: 30_000 });
        const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
        await shown
          .locator('h1', { hasText: 'Er staat nog niet bij dat namen verzonnen zijn' })
          .waitFor({ timeout: 60_000 });
        await shot('rule-page');
      },
    ));
});
