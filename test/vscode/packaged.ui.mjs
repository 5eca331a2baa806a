// @ts-check
/** Tests the packaged extension in a clean profile, as a student uses it. `CASUS_VSIX` names the package. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { withVSCode } from './ui.mjs';

const workspace = fileURLToPath(new URL('workspace', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

describe('the package, installed in a clean profile', function () {
  this.timeout(0); // withVSCode has its own limit

  it('holds every file that its manifest contributes', () => {
    const inside = unzipSync(fs.readFileSync(process.env.CASUS_VSIX ?? ''));
    const manifest = new TextDecoder().decode(inside['extension/package.json']);
    const files = [...manifest.matchAll(/"(?:path|icon|main)": "\.\/([^"]+)"/g)].map(([, file]) => `extension/${file}`);
    assert.ok(files.length >= 19, files.join());
    assert.deepEqual(
      files.filter((file) => !inside[file]),
      [],
    );
  });

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
        await vscode.notification('Dit verslag is nog leeg.', 'Kies een sjabloon');
        await vscode.pick('Bundelcasus');
        await vscode.answer('De sleutel');
        assert.match(await vscode.save('leeg.casus.md', /## Actoren/), /casus: bundelcasus[^]*\n# De sleutel\n/);
      },
    ));
});
