import assert from 'node:assert/strict';
import type { Range, WorkspaceEdit } from 'vscode-languageserver/node';
import { snippets, TestEditor } from './client.ts';
import { caseWithPeople, halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const capabilities = { ...snippets, textDocument: { ...snippets.textDocument, rename: { prepareSupport: true } } };

describe('rename', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory(), { capabilities });
  });
  afterEach(() => editor.stop());

  const positionOf = (text: string) => {
    const { line, character } = editor.rangeOf(uri, text).start;
    return { line, character: character + 1 };
  };
  const prepare = async (text: string): Promise<{ range: Range; placeholder: string } | null> =>
    editor.ask('textDocument/prepareRename', uri, { position: positionOf(text) });
  const rename = async (text: string, newName: string): Promise<string> => {
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', uri, { position: positionOf(text), newName });
    return editor.after(uri, edit);
  };

  it('gives a person another name everywhere: genitives, initials, the title, the list of invented names', async () => {
    await editor.open(uri, caseWithPeople);
    const found = await prepare('Riets huis');
    assert.equal(found?.placeholder, 'Riet Okkema');
    assert.equal(editor.get(uri).getText(found.range), 'Riets');
    const after = await rename('Riets huis', 'Eva van Dijk');
    assert.doesNotMatch(after, /Riet|Okkema|R\. |O\. /);
    for (const text of [
      '# De sleutel van Eva\n',
      'Eva van Dijk (cliënte)',
      'belde mevrouw Van Dijk. Eva zei',
      'Eva’s huis is koud, en Van Dijks dak lekt. E. van Dijk\nbelde',
      'Ik zag E. lopen. Mevrouw D. was moe.',
      'foto-riet.jpg',
    ])
      assert.ok(after.includes(text), text);
  });

  it('puts a name of one word in place of every form', async () => {
    await editor.open(uri, caseWithPeople);
    const after = await rename('Riet zei', 'Joris');
    assert.ok(after.includes('Joris (cliënte)') && after.includes('belde mevrouw Joris. Joris zei'));
    assert.ok(after.includes('Joris’ huis is koud, en Joris’ dak lekt. Joris\nbelde'));
    await editor.type(uri, '[Karim]', '[Karim, Riet]');
    assert.ok((await rename('Riet zei', 'Joris')).includes('[Karim, Joris]'));
  });

  it('renames an invented name too, in the list of invented names as well', async () => {
    await editor.open(uri, caseWithPeople);
    const after = await rename('Karims', 'Fatima');
    assert.ok(after.includes('pseudoniemen: [Fatima]') && after.includes('Fatima’s fiets'));
    assert.ok(after.includes('Riet Okkema (cliënte), haar zoon Fatima,'));
  });

  it('leaves sources, other people, words and file names alone', async () => {
    await editor.open(uri, caseWithPeople.replace('Riets huis is koud', 'Het riet is hoog. Rietje is een ander'));
    const after = await rename('Riet zei', 'Eva');
    assert.ok(after.includes('Het riet is hoog. Rietje is een ander'));
    assert.ok(after.includes('Tuin, J., & Bos, K. (2011)'));
    assert.equal(await prepare('Tuin & Bos'), null);
  });

  it('gives the heading of a section the name that the template has for it', async () => {
    await editor.open(uri, halfDone.replace('## Actoren', '## **Betrokkenen:**'));
    const found = await prepare('Betrokkenen');
    assert.equal(found?.placeholder, 'Betrokkenen');
    assert.ok((await rename('Betrokkenen', 'actoren')).includes('## **Actoren:**\n'));
    assert.ok((await rename('Betrokkenen', 'Perspectief en context')).includes('## **Perspectief en context:**\n'));
  });

  it('says which names a section can have, and which signs a name can’t', async () => {
    await editor.open(uri, caseWithPeople);
    await assert.rejects(rename('Perspectief', 'Zomaar iets'), /Het sjabloon kent: ‘Actoren’, ‘Perspectief’/);
    for (const name of ['#', '', 'Eva\nJoris', '<b>'])
      await assert.rejects(rename('Riet zei', name), /Typ een naam op één regel/);
  });

  it('answers null elsewhere: in plain text, on a heading of the writer’s own, in a README', async () => {
    await editor.open(uri, halfDone.replace('## Context', '## Een kop van mezelf\n\nIets.\n\n## Context'));
    for (const text of ['steeds later', 'Een kop van mezelf']) {
      assert.equal(await prepare(text), null);
      const position = positionOf(text);
      assert.equal(await editor.ask('textDocument/rename', uri, { position, newName: 'Iets' }), null);
    }
    await editor.close(uri);
    await editor.open(uri, readme);
    assert.equal(await prepare('Project'), null);
  });

  it('works in a client that prepares nothing and takes no versions, with CRLF and signs outside the basic plane', async () => {
    await editor.stop();
    editor = await TestEditor.start(inMemory(), { capabilities: {} });
    assert.equal(editor.init.capabilities.renameProvider, true);
    await editor.open(uri, caseWithPeople.replace('# De', '# 🔑 De').replaceAll('\n', '\r\n'));
    const after = await rename('Riet\r', 'Eva van Dijk');
    assert.ok(after.includes('# 🔑 De sleutel van Eva\r\n') && after.includes('Eva van Dijk (cliënte)'));
  });
});
