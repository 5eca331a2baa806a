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
const themes = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

describe('colours in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => fs.writeFileSync(path.join(folder, 'tekst.md'), text));
  after(remove);

  for (const theme of themes) {
    it(theme, () =>
      withVSCode(
        {
          vsix: process.env.CASUS_VSIX,
          folder,
          openFile: 'tekst.md',
          name: `ui-${theme.replaceAll(' ', '-')}`,
          userSettings: { 'workbench.colorTheme': theme, 'editor.semanticHighlighting.enabled': false },
        },
        async (page, vscode) => {
          const colourOf = (/** @type {string} */ piece) =>
            page
              .locator('.view-line span span', { hasText: piece })
              .last()
              .evaluate((span) => getComputedStyle(span).color);
          const plain = () => colourOf('Gewone');
          for (const piece of ['rol', 'vul', 'Benoem']) {
            await until(async () => (await colourOf(piece)) !== (await plain()), { what: `a colour for ${piece}` });
          }
          assert.notEqual(await colourOf('rol'), await colourOf('vul'));
          if (process.env.CASUS_SHOTS)
            await vscode.screenshot(path.join(process.env.CASUS_SHOTS, `colours-${themes.indexOf(theme)}.png`));
        },
      ),
    );
  }
});
