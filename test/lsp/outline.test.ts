/** Document symbols, folding and selection ranges: what follows from the parts of a report. */
import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Position, SelectionRange } from 'vscode-languageserver/node';
import { TestEditor } from './client.ts';
import { halfDone, portfolio, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';

describe('the outline of a report', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory());
  });
  afterEach(() => editor.stop());

  const symbols = async (text: string): Promise<DocumentSymbol[] | null> => {
    await editor.open(uri, text);
    return editor.ask<DocumentSymbol[] | null>('textDocument/documentSymbol', uri);
  };
  /** A line for each symbol, indented by its level. */
  const written = (all: readonly DocumentSymbol[] | null, level = 0): string[] =>
    (all ?? []).flatMap(({ name, detail = '', children = [] }) => [
      `${'  '.repeat(level)}${name} | ${detail}`,
      ...written(children, level + 1),
    ]);
  const foldingOf = async (text: string): Promise<string[]> => {
    await editor.open(uri, text);
    const ranges = await editor.ask<FoldingRange[] | null>('textDocument/foldingRange', uri);
    return (ranges ?? []).map(({ startLine, endLine }) => `${String(startLine)}-${String(endLine)}`);
  };

  it('has the sections with their state and the questions with theirs', async () => {
    const text = halfDone
      .replace('Het wijkteam kwam in beeld na een melding van de buren over ruzie op de trap.', 'volgt')
      .replace('   De vader, die aan de andere kant van de stad woont.\n', '')
      .replace('## Actoren', '## Een kop van mezelf\n\nIets.\n\n## Actoren');
    assert.deepEqual(written(await symbols(text)), [
      'De sleutel van de voordeur | Bundelcasus',
      '  Een kop van mezelf | ',
      '  Actoren | ✓ staat er',
      '  Perspectief | ✓ staat er',
      '  Context | [ ] invulplek',
      '  Casusbeschrijving | ✓ staat er',
      '  Oriënterende vragen | ○ 1 van 2 vragen',
      '    Wie is primair de hulpvrager? | ✓ beantwoord',
      '    Wie mis je in dit verhaal? | ○ nog geen antwoord',
    ]);
  });

  it('asks no answer to a question for the group, and speaks English when asked', async () => {
    await editor.configure({ language: 'en' });
    const text = '---\ncasus: bundelcasus\n---\n\n## Dialoog- en verdiepingsvragen\n\n1. Welke waarden botsen hier?\n';
    assert.deepEqual(written(await symbols(text)), [
      'Dialoog- en verdiepingsvragen | ✓ there',
      '  Welke waarden botsen hier? | for the conversation',
    ]);
  });

  it('has a symbol for each report of a file', async () => {
    const all = (await symbols(portfolio)) ?? [];
    assert.deepEqual(
      all.map(({ name, detail }) => [name, detail]),
      [
        ['Reflectie 1: de lift', 'STARR / STARRT'],
        ['Reflectie 2: de tuin', 'STARR / STARRT'],
      ],
    );
    assert.ok(written(all).includes('  Situatie | ✓ staat er'));
  });

  it('takes labels, bold lines and setext headings for the sections that they are', async () => {
    const text =
      '---\ncasus: starr\n---\n\nSituatie\n========\n\nEen lift.\n\n**Taak**\n\nHelpen.\n\nActie: ik belde.\n';
    assert.deepEqual(
      written(await symbols(text)).map((line) => line.trim().split(' | ')[0]),
      ['Situatie', 'Taak', 'Actie:'],
    );
  });

  it('folds a section to the next and a question with its answer, whatever ends the lines', async () => {
    const expected = ['5-31', '7-9', '11-13', '15-17', '19-23', '25-31', '27-29'];
    const text = halfDone.replace('   De vader, die aan de andere kant van de stad woont.\n', '');
    assert.deepEqual(await foldingOf(text), expected);
    await editor.close(uri);
    assert.deepEqual(await foldingOf(text.replaceAll('\n', '\r\n')), expected);
  });

  it('folds nothing that stands on one line', async () => {
    assert.deepEqual(
      await foldingOf('---\ncasus: starr\n---\n\nSituatie: een lift.\nTaak: helpen.\nActie: ik belde.\n'),
      [],
    );
  });

  it('selects outward: paragraph, answer, question, section, report, document', async () => {
    await editor.open(uri, halfDone);
    const position = editor.rangeOf(uri, 'haar het hardst').start;
    const [innermost] = await editor.ask<SelectionRange[]>('textDocument/selectionRange', uri, {
      positions: [position],
    });
    const texts: string[] = [];
    for (let range = innermost; range; range = range.parent) texts.push(editor.get(uri).getText(range.range));
    assert.deepEqual(
      texts.map((text) => text.split('\n')[0]?.trim()),
      [
        'De moeder vroeg om hulp, maar de zoon heeft haar het hardst nodig.',
        '1. Wie is primair de hulpvrager?',
        '## Oriënterende vragen',
        '# De sleutel van de voordeur',
        '---',
      ],
    );
    assert.equal(texts.at(-1), halfDone);
  });

  it('has nothing for a README and for a document that is not open', async () => {
    assert.equal(await symbols(readme), null);
    assert.deepEqual(await foldingOf(readme), []);
    const positions: Position[] = [{ line: 0, character: 0 }];
    assert.equal(await editor.ask('textDocument/selectionRange', uri, { positions }), null);
    assert.equal(await editor.ask('textDocument/documentSymbol', 'file:///weg.md'), null);
  });

  it('follows an edit', async () => {
    await symbols(halfDone);
    await editor.type(uri, '## Context', '## Omgeving van de casus');
    const all = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.ok(written(all).includes('  Omgeving van de casus | '), written(all).join('\n'));
  });
});
