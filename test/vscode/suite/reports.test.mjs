// @ts-check
/** Tests diagnostics and quick fixes in reports, and that other markdown gets none. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';
import {
  apply,
  closeAll,
  codeAction,
  codeActions,
  codeOf,
  diagnosticsOf,
  openFile,
  openNew,
  setText,
} from './helpers.mjs';

const missing = 'structure/missing-section';

/** @param {vscode.Diagnostic[]} all */
const isMissing = (all) => all.some((each) => codeOf(each) === missing);

describe('a report in the editor', () => {
  afterEach(closeAll);

  it('shows what is still to do, with a link to why', async () => {
    const { uri } = await openFile('half-af.md');
    const all = await diagnosticsOf(uri, isMissing);
    assert.deepEqual(all.map(codeOf), [missing]);
    const [first] = all;
    assert.equal(first.source, 'casus');
    assert.match(first.message, /Dilemma/);
    assert.ok(typeof first.code === 'object' && first.code.target.path.endsWith('/structure/missing-section.md'));
  });

  it('inserts the section of the dilemma, and the cursor stands in the first place to fill in', async () => {
    const { uri, document, editor } = await openFile('half-af.md');
    const [first] = await diagnosticsOf(uri, isMissing);
    const action = await codeAction(uri, first.range, /^Voeg .Dilemma/);
    assert.equal(action.isPreferred, true);
    await apply(action);
    await diagnosticsOf(uri, (all) => !isMissing(all));
    const text = document.getText();
    assert.match(text, /\n## Dilemma/);
    assert.doesNotMatch(text, /\$\{?\d/, 'tab stops are no text');
    // In snippet mode typing lands at the first tab stop, inside the new section.
    const heading = text.slice(0, text.indexOf('## Dilemma')).split('\n').length - 1;
    assert.ok(
      editor.selection.active.line > heading,
      `cursor at ${editor.selection.active.line}, heading at ${heading}`,
    );
    await vscode.commands.executeCommand('type', { text: 'Enerzijds rust.' });
    await until(() => document.lineAt(editor.selection.active.line).text.includes('Enerzijds rust.'), {
      what: 'the typed text',
    });
    assert.ok(document.getText().indexOf('Enerzijds rust.') > document.getText().indexOf('## Dilemma'));
  });

  it('inserts all missing sections at once', async () => {
    const { uri, document } = await openNew(
      'kaal.md',
      '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n\n## Context\n\nEen wijk.\n',
    );
    const [first] = await diagnosticsOf(uri, isMissing);
    await apply(await codeAction(uri, first.range, /alle ontbrekende onderdelen/));
    await diagnosticsOf(uri, (all) => !isMissing(all));
    const headings = document
      .getText()
      .split('\n')
      .filter((line) => line.startsWith('## '))
      .map((line) => line.slice(3));
    assert.deepEqual(headings, [
      'Actoren',
      'Perspectief',
      'Context',
      'Casusbeschrijving',
      'Oriënterende vragen',
      "Dilemma's",
    ]);
    assert.doesNotMatch(document.getText(), /\$\{?\d/);
  });

  it('puts a place for an answer in an indented list, where snippets would be indented twice', async () => {
    const before = '---\ncasus: bundelcasus\n---\n\n## Actoren\n\nMoeder.\n\n## Oriënterende vragen\n\n';
    const list = '  - Wie is de hulpvrager?\n  - Wie mis je?\n\n    De opa.\n';
    for (const eol of ['\n', '\r\n']) {
      const { uri, document } = await openNew('lijst.md', (before + list).replaceAll('\n', eol));
      const all = await diagnosticsOf(uri, (found) => found.some((each) => codeOf(each) === 'questions/unanswered'));
      const open = all.find((each) => codeOf(each) === 'questions/unanswered');
      assert.ok(open);
      await apply(await codeAction(uri, open.range, /Antwoord:/));
      await until(() => document.getText().includes('Antwoord:'), { what: 'the place for the answer' });
      const lines = document.getText().split(eol);
      const stub = lines.findIndex((line) => line.includes('Antwoord:'));
      assert.equal(lines[stub], '    Antwoord: ', JSON.stringify(lines));
      assert.deepEqual([lines[stub - 2], lines[stub - 1]], ['  - Wie is de hulpvrager?', '']);
      await closeAll();
    }
  });

  it('offers the actions for the whole file as source actions', async () => {
    const { uri } = await openNew(
      'bron.md',
      '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n',
    );
    const [first] = await diagnosticsOf(uri, isMissing);
    const found = await codeAction(uri, first.range, /alle ontbrekende onderdelen/, vscode.CodeActionKind.Source);
    assert.equal(found.kind?.value, 'source.insertMissing.casus');
  });

  it('switches a rule off where the writer says so', async () => {
    const { uri, document } = await openFile('half-af.md');
    const [first] = await diagnosticsOf(uri, isMissing);
    await apply(await codeAction(uri, first.range, /hier niet meer/));
    await diagnosticsOf(uri, (all) => all.length === 0);
    assert.match(
      document.getText(),
      /<!-- casus-ignore-next: structure\/missing-section -- [^>]+ -->\n## Oriënterende vragen/,
    );
  });

  it('follows typing and undo', async () => {
    const { uri, document } = await openFile('half-af.md');
    await diagnosticsOf(uri, isMissing);
    const before = document.getText();
    await setText(document, `${before}\n## Dilemma's\n\nTussen de moeder en haar zoon.\n`);
    await diagnosticsOf(uri, (all) => all.length === 0);
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(uri, isMissing);
  });

  it('leaves a README alone', async () => {
    const { uri } = await openFile('README.md');
    // Open a file with findings after the README: when those are there, the README has been handled too.
    await diagnosticsOf((await openFile('half-af.md')).uri, isMissing);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    assert.deepEqual(await codeActions(uri, new vscode.Range(0, 0, 8, 0), vscode.CodeActionKind.QuickFix), []);
  });

  it('obeys a setting at once', async () => {
    const { uri } = await openFile('half-af.md');
    await diagnosticsOf(uri, isMissing);
    const settings = vscode.workspace.getConfiguration('casus');
    await settings.update('rules', { [missing]: 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await diagnosticsOf(uri, (all) => all.length === 0);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await diagnosticsOf(uri, isMissing);
  });
});
