// @ts-check
/** Tests the packaged extension in a clean profile, as a student uses it. `CASUS_VSIX` names the package. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { withVSCode } from './ui.mjs';

const workspace = fileURLToPath(new URL('workspace', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

describe('the package, installed in a clean profile', function () {
  this.timeout(0); // withVSCode has its own limit

  it('shows what is still to do in a report and explains a detail', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder: examples, openFile: '6-clientgegevens.md', name: 'ui-packaged' },
      async (_page, vscode) => {
        await vscode.waitForSquiggles('error');
        const problems = await vscode.problems();
        assert.ok(
          problems.some((row) => row.includes('burgerservicenummer')),
          problems.join('\n'),
        );
        await vscode.goTo(23, 3);
        assert.match(await vscode.hover(), /BSN/);
        await vscode.open('2-half-af.md');
        await vscode.waitForSquiggles('warning');
        await vscode.goTo(11, 6);
        await vscode.quickFix('Voeg ‘Context’ toe');
        await vscode.waitForProblemCounts(({ warnings }) => warnings > 0);
        assert.match(
          await vscode.save('2-half-af.md', /## Context/),
          /## Perspectief[^]*## Context[^]*## Casusbeschrijving/,
        );
      },
    ));

  it('offers a template in an empty *.casus.md', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder: workspace, openFile: 'leeg.casus.md', name: 'ui-empty' },
      async (_page, vscode) => {
        await vscode.notification('This report is still empty.', 'Choose a template');
        await vscode.pick('Bundelcasus');
        assert.match(await vscode.save('leeg.casus.md', /## Actoren/), /casus: bundelcasus/);
      },
    ));
});
