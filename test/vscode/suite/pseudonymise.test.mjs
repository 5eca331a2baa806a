// @ts-check
/** Tests the commands that replace the details of a report and put them back. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';
import { closeAll, openFile, openNew } from './helpers.mjs';

const report = '# Een casus\n\nHatice Yıldız belde. Later kwam mevrouw Yıldız.\n';
const previews = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'casus-preview');

describe('replacing names and details', () => {
  // The extension starts with the first markdown file.
  before(() => openFile('half-af.md'));
  afterEach(closeAll);

  it('replaces, and restores with the key it kept outside the workspace', async () => {
    const { document } = await openNew('vervang.md', report);
    await vscode.commands.executeCommand('casus.pseudonymise', true);
    assert.doesNotMatch(document.getText(), /Hatice|Yıldız/);
    assert.match(document.getText(), / belde\. Later kwam mevrouw /);
    assert.deepEqual(await vscode.workspace.findFiles('**/*casus-sleutel*'), []);
    await vscode.commands.executeCommand('casus.undoPseudonymise');
    assert.equal(document.getText(), report);
  });

  it('shows what would change first, and changes nothing unasked', async () => {
    const { document } = await openNew('bekijk.md', report);
    void vscode.commands.executeCommand('casus.pseudonymise');
    await until(() => previews().length === 1, { what: 'the preview' });
    const { input } = previews()[0] ?? {};
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const shown = await vscode.workspace.openTextDocument(input.modified);
    assert.match(shown.getText(), / belde\. Later kwam mevrouw /);
    assert.doesNotMatch(shown.getText(), /Hatice|Yıldız/);
    assert.equal(document.getText(), report);
  });
});
