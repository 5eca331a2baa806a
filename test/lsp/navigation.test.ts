/** Definition, references and highlight: sources, people and actors. */
import assert from 'node:assert/strict';
import type { DocumentHighlight, DocumentLink, Location } from 'vscode-languageserver/node';
import { TestEditor } from './client.ts';
import { caseWithPeople, portfolio, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';

describe('going from one place to another', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory());
  });
  afterEach(() => editor.stop());

  /** What is found when the cursor stands right after the start of this text. */
  const at = async (text: string) => {
    const { line, character } = editor.rangeOf(uri, text).start;
    const position = { line, character: character + 1 };
    const ask = (method: string, more: object = {}) =>
      editor.ask<Location[] | null>(`textDocument/${method}`, uri, { position, ...more });
    const context = { includeDeclaration: false };
    return {
      definition: editor.textsAt(uri, await ask('definition')),
      references: editor.textsAt(uri, await ask('references', { context })),
      highlights: await editor.ask<DocumentHighlight[] | null>('textDocument/documentHighlight', uri, { position }),
    };
  };

  it('goes from a citation to its entry, and shows all citations of that source', async () => {
    await editor.open(uri, caseWithPeople);
    const entry = 'Tuin, J., & Bos, K. (2011)';
    const cited = ['Tuin & Bos, 2011', 'Tuin en Bos (2011)'];
    for (const text of [...cited, entry]) {
      const { definition, references, highlights } = await at(text);
      assert.deepEqual([definition, references], [[entry], cited]);
      assert.equal(highlights?.length, 3);
    }
    assert.deepEqual((await at('WRR, 2014')).definition, ['Wetenschappelijke Raad voor het Regeringsbeleid. (2014)']);
  });

  it('finds no entry for a source that is not in the list, or only with another year', async () => {
    await editor.open(uri, caseWithPeople.replace('(Tuin & Bos, 2011;', '(Tuin & Bos, 1999; Visser, 2020;'));
    const other = await at('Tuin & Bos, 1999');
    assert.deepEqual([other.definition, other.references], [[], ['Tuin & Bos, 1999']]);
    assert.deepEqual((await at('Visser, 2020')).definition, []);
    assert.deepEqual((await at('Tuin, J.')).references, ['Tuin en Bos (2011)']);
  });

  it('goes from a role in the story to the list of actors', async () => {
    await editor.open(uri, caseWithPeople);
    const { definition, references } = await at('Wijkagenten zeggen');
    assert.deepEqual(definition, ['wijkagent']);
    assert.deepEqual(references, ['agent', 'Wijkagenten', 'wijkagent']);
    assert.deepEqual((await at('buurtvereniging De Klop.')).definition, ['buurtvereniging De Klop']);
    assert.deepEqual((await at('vertolkt')).definition, []);
  });

  it('goes from a person to the list of actors, whatever the form of the name', async () => {
    await editor.open(uri, caseWithPeople);
    for (const text of ['Okkema. Riet', 'Riet zei', 'Riets huis', 'R. lopen', 'O. was moe', 'Okkema’s dak']) {
      const { definition, references } = await at(text);
      assert.deepEqual(definition, ['Riet Okkema'], text);
      assert.deepEqual(references, ['Riet', 'Okkema', 'Riet', 'Riets', 'Okkema’s', 'R. Okkema', 'R.', 'O.'], text);
    }
    assert.deepEqual((await at('Karims')).definition, ['Karim']);
  });

  it('takes no letter of a plan, and no initial of a source, for a person', async () => {
    await editor.open(uri, caseWithPeople.replace('Ik zag R. lopen.', 'Wij kozen plan R. en niet meer.'));
    assert.deepEqual((await at('R. en niet')).references, []);
    assert.deepEqual((await at('K. (2011)')).definition, ['Tuin, J., & Bos, K. (2011)']);
  });

  it('leaves equal words to the editor, and says nothing of a README or an empty file', async () => {
    await editor.open(uri, caseWithPeople);
    assert.equal((await at('koud')).highlights, null);
    await editor.close(uri);
    await editor.open(uri, readme);
    assert.equal((await at('Installation')).highlights, null);
    await editor.close(uri);
    await editor.open(uri, '');
    const position = { line: 0, character: 0 };
    assert.equal(await editor.ask('textDocument/definition', uri, { position }), null);
  });

  it('keeps the actors of one report apart from those of the next', async () => {
    const second = portfolio.replace('Er kwamen zes mensen.', 'De conciërge hielp. Ook een andere conciërge kwam.');
    await editor.open(uri, second.replace('De lift deed het weer.', 'De conciërge was blij.'));
    assert.deepEqual((await at('conciërge hielp')).references, ['conciërge', 'conciërge']);
  });

  it('follows edits, with other line endings and signs outside the basic plane', async () => {
    await editor.open(uri, caseWithPeople.replace('## Casus', '🔑 𝒢\n\n## Casus').replaceAll('\n', '\r\n'));
    assert.equal((await at('Karims')).references.length, 2);
    await editor.type(uri, 'Gisteren belde', 'Karim 🙂 kwam. Gisteren belde');
    assert.equal((await at('Karims')).references.length, 3);
  });
});

describe('links in a report', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory());
  });
  afterEach(() => editor.stop());
  const links = async (text: string, address = uri): Promise<[string, string | undefined][]> => {
    await editor.open(address, `---\ncasus: bundelcasus\nbron: www.voorbeeld.nl\n---\n\n## Bronnen\n\n${text}\n`);
    const all = (await editor.ask<DocumentLink[] | null>('textDocument/documentLink', address)) ?? [];
    const result = all.map(({ range, target }): [string, string | undefined] => [
      editor.get(address).getText(range),
      target,
    ]);
    await editor.close(address);
    return result;
  };

  it('are addresses of sources, images and files beside the report', async () => {
    assert.deepEqual(
      await links(
        'NJi. (z.d.). *Kracht*. https://voorbeeld.nl/a(b). Zie www.movisie.nl/x en doi:10.1000/182. <https://voorbeeld.nl>\n\n![plan](img/plan%20a.png "titel") [bijlage](../bijlage.md)\n\n[1]: logboek.md',
      ),
      [
        ['https://voorbeeld.nl/a', 'https://voorbeeld.nl/a'],
        ['www.movisie.nl/x', 'https://www.movisie.nl/x'],
        ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
        ['https://voorbeeld.nl', 'https://voorbeeld.nl/'],
        ['img/plan%20a.png', 'file:///map/img/plan%20a.png'],
        ['../bijlage.md', 'file:///bijlage.md'],
        ['logboek.md', 'file:///map/logboek.md'],
      ],
    );
  });

  it('never run a command, and never point outside what an editor can open', async () => {
    assert.deepEqual(
      await links(
        '[a](command:casus.newReport) [b](javascript:alert(1)) [c](//evil.example/x) [d](#kop) mail@www.voorbeeld.nl',
      ),
      [],
    );
    assert.deepEqual(await links('[a](b.md) https://voorbeeld.nl', 'untitled:Untitled-1'), [
      ['https://voorbeeld.nl', 'https://voorbeeld.nl/'],
    ]);
  });
});
