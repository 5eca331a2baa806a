// @ts-check
/** Tests the status bar in the window of VS Code. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const folder = fileURLToPath(new URL('workspace', import.meta.url));

/** The report with what it lacks, a heading by another name (a hint), and a question for the group without an answer. */
const complete = (/** @type {string} */ text) =>
  text
    .replace('stage: inleveren', 'stage: concept')
    .replace('## Actoren', '## Betrokkenen')
    .concat(
      '\n## Dialoog- en verdiepingsvragen\n\n1. Welke waarden staan hier op het spel?\n',
      '\n## Dilemma’s\n\nAan de ene kant wil ik de moeder steunen, aan de andere kant heeft de zoon ook recht op hulp.\n',
    );

describe('the status bar', function () {
  this.timeout(0); // withVSCode has its own limit

  it('shows the stage and how much there is to look at, as Problems does, and changes the stage of this report', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'half-af.md', name: 'ui-status-bar' },
      async (page, vscode) => {
        const item = page.locator('[id="casus.casus.casus.status"]');
        const says = (/** @type {RegExp} */ wanted) =>
          until(async () => wanted.test(await item.innerText()), { what: `${wanted} in the status bar` });
        await vscode.waitForSquiggles('warning');
        await says(/concept · 5\/6 onderdelen$/);
        await item.click();
        await vscode.pick('inleveren');
        await says(/inleveren · 5\/6 onderdelen$/);
        await vscode.waitForSquiggles('error');
        const { errors, warnings, infos } = await vscode.problemCounts();
        assert.deepEqual([errors, warnings, infos], [1, 0, 0]);
        assert.match(await vscode.save('half-af.md', /stage: inleveren/), /casus: bundelcasus/);

        // A hint is in no count: complete is complete. A question for the group needs no answer.
        const text = fs.readFileSync(path.join(vscode.folder, 'half-af.md'), 'utf8');
        fs.writeFileSync(path.join(vscode.folder, 'compleet.md'), complete(text));
        await vscode.open('compleet.md');
        await says(/concept · niets meer te doen/);
        await item.locator('.codicon-check').waitFor();
        await item.click();
        await vscode.pick('Voor alle verslagen in deze map');
        await vscode.pick('inleveren');
        const settings = path.join(vscode.folder, '.vscode/settings.json');
        await until(
          () => fs.existsSync(settings) && /"casus.stage": "inleveren"/.test(fs.readFileSync(settings, 'utf8')),
          {
            what: 'the stage in the settings of the folder',
          },
        );
        await says(/concept · niets meer te doen/);
        await vscode.open('README.md');
        await item.waitFor({ state: 'hidden' });
      },
    ));
});
