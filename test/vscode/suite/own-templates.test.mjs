// @ts-check
/** Tests own templates: a change on disk or in the editor changes the findings of open reports. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';
import { closeAll, codeOf, diagnosticsOf, inWorkspace, openFile, openNew, setText } from './helpers.mjs';

const page = '.casus/templates/leerverslag.md';
const report = '---\ncasus: leerverslag\n---\n\n# Week 3\n\n## Doel\n\nLeren luisteren.\n';

/** @param {string} section */
const template = (section) => `---\nid: leerverslag\n---\n\n# Titel\n\n## Doel\n\n## ${section}\n`;

/** @param {string} text */
const write = (text) => vscode.workspace.fs.writeFile(inWorkspace(page), new TextEncoder().encode(text));

/** @param {string} section */
const misses = (section) => (/** @type {vscode.Diagnostic[]} */ all) =>
  all.some((each) => codeOf(each) === 'structure/missing-section' && each.message.includes(section));

describe('a template of a lecturer', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('.casus'), { recursive: true });
  });

  it('changes the findings of an open report when it changes on disk', async () => {
    await write(template('Opbrengst'));
    const { uri } = await openNew('week-3.md', report);
    await diagnosticsOf(uri, misses('Opbrengst'));
    // VS Code starts to watch a folder some time after the request, and doesn't tell when: so write until it notices.
    // Of nested folders that are made at once it may watch only the outer one: so now and then make the inner one
    // again.
    let attempts = 0;
    await until(
      async () => {
        if (attempts > 0 && attempts % 40 === 0)
          await vscode.workspace.fs.delete(inWorkspace('.casus/templates'), { recursive: true });
        if (attempts++ % 20 === 0) await write(template('Vervolg'));
        return misses('Vervolg')(vscode.languages.getDiagnostics(uri));
      },
      { what: 'the findings of the changed template', seconds: 40 },
    );
  });

  it('changes them when it is saved in the editor, and its own mistakes are shown there', async () => {
    await write(template('Opbrengst'));
    const { uri } = await openNew('week-3.md', report);
    await diagnosticsOf(uri, misses('Opbrengst'));
    const { document } = await openFile(page);
    await setText(document, template('Vervolg').replace('id:', 'naam: Week\nid:'));
    const [only, ...rest] = await diagnosticsOf(document.uri);
    assert.deepEqual([codeOf(only), rest], ['template/invalid', []]);
    await document.save();
    await vscode.window.showTextDocument(uri);
    await diagnosticsOf(uri, misses('Vervolg'));
  });
});
