// @ts-check
/** Tests the commands for a new report and for the stage of a report. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';
import { closeAll, codeOf, diagnosticsOf, openFile, openNew } from './helpers.mjs';

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
    await vscode.commands.executeCommand('casus.newReport', 'bundelcasus');
    const editor = active();
    const { document } = editor;
    assert.equal(document.languageId, 'markdown');
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^---\ncasus: bundelcasus\n/);
    assert.match(document.getText(), /\n## Actoren\n/);
    assert.doesNotMatch(document.getText(), /\$\{?\d/);
    // Findings come, and are all of the kind "still to do".
    const all = await diagnosticsOf(document.uri);
    const others = all
      .map(codeOf)
      .filter((code) => !/^(structure\/(empty-section|placeholder)|questions\/unanswered)$/.test(code));
    assert.deepEqual(others, []);
    await until(() => !active().selection.isEmpty || active().selection.active.line > 0, {
      what: 'the first tab stop',
    });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'De sleutel' });
    await until(() => document.getText().includes('De sleutel'), { what: 'the typed title' });
  });

  it('fills an empty *.casus.md in place', async () => {
    const { document } = await openNew('nieuw.casus.md', '');
    await vscode.commands.executeCommand('casus.newReport', 'starr');
    assert.match(document.getText(), /^---\ncasus: starr\n/);
  });

  it('says so when there is no such template', async () => {
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    await vscode.commands.executeCommand('casus.newReport', 'bestaat-niet');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });

  it('changes the stage in the report that names one', async () => {
    const { uri, document } = await openFile('half-af.md');
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    await vscode.commands.executeCommand('casus.setStage', 'inleveren');
    assert.match(document.getText(), /^---\ncasus: bundelcasus\nstage: inleveren\n/);
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('changes the setting for a report that names none', async () => {
    const { uri } = await openNew('zonder.md', '## Actoren\n\nDe moeder.\n\n## Perspectief\n\nHulpverlener.\n');
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    await vscode.commands.executeCommand('casus.setStage', 'inleveren');
    const stage = () => vscode.workspace.getConfiguration('casus').inspect('stage')?.workspaceValue;
    assert.equal(stage(), 'inleveren');
    await diagnosticsOf(uri, (all) => all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    await vscode.workspace.getConfiguration('casus').update('stage', undefined, vscode.ConfigurationTarget.Workspace);
    await diagnosticsOf(uri, (all) => !all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('starts checking again', async () => {
    const { uri } = await openFile('half-af.md');
    await diagnosticsOf(uri);
    await vscode.commands.executeCommand('casus.restartServer');
    await diagnosticsOf(uri);
  });
});
