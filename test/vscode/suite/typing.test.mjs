// @ts-check
/** Tests completion and hovers. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';
import { closeAll, completionLabels, diagnosticsOf, hoverText, openFile, openNew } from './helpers.mjs';

const start = '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n\n## Context\n\nEen wijk.\n\n';

/** @param {vscode.TextEditor} editor */
function toTheEnd(editor) {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  return end;
}

describe('while typing', () => {
  afterEach(closeAll);

  it('offers the sections that are missing', async () => {
    const { uri, editor } = await openNew('typen.md', `${start}## `);
    const labels = await completionLabels(uri, toTheEnd(editor), /^Perspectief$/);
    assert.ok(labels.indexOf('Perspectief') < labels.indexOf("Dilemma's"));
    assert.ok(!labels.includes('Actoren'));
  });

  it('inserts the section by another name, with the cursor in its first place to fill in', async () => {
    const { document, editor, uri } = await openNew('synoniem.md', start);
    await diagnosticsOf(uri);
    toTheEnd(editor);
    await vscode.commands.executeCommand('type', { text: '## Spannings' });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until(
      async () => {
        // Does nothing while the list of suggestions isn't there.
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText().includes("## Dilemma's\n");
      },
      { what: 'the accepted suggestion' },
    );
    assert.doesNotMatch(document.getText(), /Spannings|\$\{?\d/);
    await vscode.commands.executeCommand('type', { text: 'Enerzijds rust.' });
    await until(() => /## Dilemma's\n[^]*Enerzijds rust\./.test(document.getText()), {
      what: 'the typed text in its place',
    });
  });

  it('expands a snippet of a whole report, with its places to fill in', async () => {
    const { document } = await openNew('fragment.md', '');
    const name = 'Bundelcasus: heel verslag';
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
    await until(() => document.getText().includes("## Dilemma's"), { what: 'the expanded snippet' });
    assert.doesNotMatch(document.getText(), /\$\{?\d/);
    await vscode.commands.executeCommand('type', { text: 'De sleutel' });
    await until(() => document.getText().includes('\n# De sleutel\n'), { what: 'the typed title' });
  });

  it('has one snippet for each kind of report and language, so that no list of sections comes up in other files', async () => {
    const { uri } = await openFile('README.md');
    const labels = await completionLabels(uri, new vscode.Position(7, 0), /^casus-starr$/);
    const ours = labels.filter((label) => label.startsWith('casus-'));
    const english = ours.filter((label) => label.endsWith('-en'));
    assert.deepEqual([ours.length, new Set(ours).size, english.length], [30, 30, 15]);
  });

  it('tells at a heading what belongs there', async () => {
    const { uri, document } = await openFile('half-af.md');
    await diagnosticsOf(uri);
    const heading = document.getText().split('\n').indexOf('## Actoren');
    const text = await hoverText(uri, new vscode.Position(heading, 5));
    assert.match(text, /\*\*Actoren\*\*/);
    assert.match(text, /Wie komen er in je casus voor\?/);
  });
});
