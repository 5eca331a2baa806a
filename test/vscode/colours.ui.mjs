// @ts-check
/** Tests in the window of VS Code that what the grammars know has a colour of its own in each default theme. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const { folder, remove } = temporaryFolder('casus-colours');
const text = `Gewone tekst.

De [rol] belde [vul hier in] daarna.

- Aan wie zou je welke vragen stellen? Benoem de vragen die je hebt.
`;
/** The label of each default theme, and the class that it gives the window: of each another one than before it. */
const themes = {
  'Dark Modern': 'vs-dark',
  'Light Modern': 'vs',
  'Dark High Contrast': 'hc-black',
  'Light High Contrast': 'hc-light',
};

describe('colours in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => fs.writeFileSync(path.join(folder, 'tekst.md'), text));
  after(remove);

  it('are there in each theme', async () => {
    const session = {
      vsix: process.env.CASUS_VSIX,
      folder,
      openFile: 'tekst.md',
      name: 'ui-colours',
      userSettings: { 'editor.semanticHighlighting.enabled': false },
    };
    await withVSCode(session, async (page, vscode) => {
      const colourOf = (/** @type {string} */ piece) =>
        page
          .locator('.view-line span span', { hasText: piece })
          .last()
          .evaluate((span) => getComputedStyle(span).color);
      const plain = () => colourOf('Gewone');
      for (const [theme, kind] of Object.entries(themes)) {
        const choose = async () => {
          await vscode.command('Preferences: Color Theme');
          await vscode.quickInput.fill(theme, { timeout: 5000 });
          await vscode.pick(theme);
          await page.locator(`.monaco-workbench.${kind}`).first().waitFor({ timeout: 5000 });
          return true;
        };
        await until(choose, { what: theme, seconds: 60 });
        for (const piece of ['rol', 'vul', 'Benoem']) {
          const what = `a colour for ${piece} in ${theme}`;
          await until(async () => (await colourOf(piece)) !== (await plain()), { what });
        }
        assert.notEqual(await colourOf('rol'), await colourOf('vul'), theme);
        if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, `colours-${kind}.png`));
      }
    });
  });
});
