// @ts-check
/** Tests the commands for a new report and for the stage of a report. */
import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';
import { closeAll, diagnosticsOf, inWorkspace, openFile, openNew } from './helpers.mjs';

const active = () => {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor is open');
  return editor;
};

describe('commands', () => {
  // The extension starts with the first markdown file.
  before(() => openFile('half-af.md'));
  afterEach(closeAll);

  it('starts a new report from a template, ready to type', async () => {
    await vscode.commands.executeCommand('casus.newReport', 'bundelcasus', '');
    const editor = active();
    const { document } = editor;
    assert.equal(document.languageId, 'markdown');
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^---\ncasus: bundelcasus\n/);
    assert.match(document.getText(), /\n## Actoren\n/);
    assert.doesNotMatch(document.getText(), /\$\{?\d/);
    // Nothing is written yet: one hint, and none of all that is still to do.
    const all = await diagnosticsOf(document.uri);
    assert.deepEqual(
      all.map(({ severity, source }) => [severity, source]),
      [[vscode.DiagnosticSeverity.Hint, 'casus']],
    );
    await until(() => !active().selection.isEmpty, { what: 'the first tab stop' });
    await vscode.commands.executeCommand('type', { text: 'De sleutel' });
    await until(() => document.getText().includes('stage: schets\n---\n\n# De sleutel\n'), { what: 'the typed title' });
  });

  it('names the file of a new report after its title, and takes no name twice', async () => {
    for (const name of ['de-sleutel-van-wie.md', 'de-sleutel-van-wie-2.md']) {
      await vscode.commands.executeCommand('casus.newReport', 'starr', 'De sleutel: van wie?');
      const { document } = active();
      assert.equal(path.basename(document.uri.path), name);
      assert.match(document.getText(), /\n# De sleutel: van wie\?\n/);
      // The cursor stands in the first section, as the title is there.
      await vscode.commands.executeCommand('type', { text: 'Het was maandag.' });
      await until(() => /## Situatie\n\n<!--[^]*?-->\n\nHet was maandag\./.test(document.getText()), {
        what: 'the typed text in the first section',
      });
      await document.save();
      await vscode.workspace.fs.stat(inWorkspace(name));
    }
    await vscode.workspace.fs.delete(inWorkspace('de-sleutel-van-wie.md'));
    await vscode.workspace.fs.delete(inWorkspace('de-sleutel-van-wie-2.md'));
  });

  it('fills an empty *.casus.md in place', async () => {
    const { document } = await openNew('nieuw.casus.md', '');
    await vscode.commands.executeCommand('casus.newReport', 'starr', '');
    assert.match(document.getText(), /^---\ncasus: starr\n/);
  });

  it('says so when there is no such template', async () => {
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    await vscode.commands.executeCommand('casus.newReport', 'bestaat-niet', '');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });

  it('changes the stage in the report that names one', async () => {
    const { uri, document } = await openFile('half-af.md');
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    await vscode.commands.executeCommand('casus.setStage', 'inleveren');
    assert.match(document.getText(), /^---\ncasus: bundelcasus\nstage: inleveren\n/);
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('writes the stage in a report that names none', async () => {
    const { uri, document } = await openNew('zonder.md', '## Actoren\n\nDe moeder.\n\n## Perspectief\n\nIk.\n');
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    await vscode.commands.executeCommand('casus.setStage', 'inleveren');
    assert.match(document.getText(), /^---\nstage: inleveren\n---\n\n## Actoren\n/);
    assert.equal(vscode.workspace.getConfiguration('casus').inspect('stage')?.workspaceValue, undefined);
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('writes no stage in other markdown, and none in the settings unasked', async () => {
    const { document } = await openFile('README.md');
    const before = document.getText();
    await vscode.commands.executeCommand('casus.setStage', 'inleveren');
    assert.equal(document.getText(), before);
    assert.equal(vscode.workspace.getConfiguration('casus').inspect('stage')?.workspaceValue, undefined);
  });

  it('starts checking again', async () => {
    const { uri } = await openFile('half-af.md');
    await diagnosticsOf(uri);
    await vscode.commands.executeCommand('casus.restartServer');
    await diagnosticsOf(uri);
  });
});
