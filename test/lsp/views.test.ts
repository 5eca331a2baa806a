/** What the views of our own client ask: what is still to do in a report, and its details for the privacy review. */
import assert from 'node:assert/strict';
import type { Details } from '../../server/src/lsp/features/review.ts';
import type { Restored } from '../../server/src/lsp/features/pseudonymise.ts';
import type { ToDo } from '../../server/src/lsp/views/to-do.ts';
import type { Decided } from '../../server/src/lsp/views/review.ts';
import { pulling, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';

const story = `---
casus: starr
---

# Karim en de trap

## Situatie

Karim stond op de trap. Mevrouw Terlouw belde 06-12345678. Later riep Karim dat hij 06-12345678 niet kende.

## Taak

[vul hier in]

## Actie

Ik belde aan bij mevrouw Terlouw. Karims jas hing er nog.
`;

describe('views of our own client', () => {
  let editor: TestEditor;
  const ask = <T>(method: string, params: object): Promise<T> => editor.connection.sendRequest(method, params);
  const details = async (): Promise<Details> => (await ask<Details | null>('casus/details', { uri })) ?? assert.fail();
  const idOf = async (title: RegExp): Promise<string> =>
    (await details()).items.find((item) => title.test(item.title))?.id ?? assert.fail(`no ${String(title)}`);
  /** Decides, and edits the document accordingly. */
  const decide = async (id: string, choice: object, key = ''): Promise<Decided> => {
    const decided = (await ask<Decided | null>('casus/decide', { uri, id, choice, key })) ?? assert.fail();
    let text = editor.get(uri).getText();
    for (const { start, end, newText } of [...decided.edits].reverse())
      text = text.slice(0, start) + newText + text.slice(end);
    await editor.change(uri, { text });
    return decided;
  };
  const now = (): string => editor.get(uri).getText();

  beforeEach(async () => {
    editor = await TestEditor.start(inMemory(), {
      capabilities: pulling,
      folder: 'file:///map',
      init: { initializationOptions: { status: true } },
    });
  });
  afterEach(() => editor.stop());

  it('tell of a report what is still to do, by section and question', async () => {
    const toDo = await ask<ToDo>('casus/toDo', { uri, text: halfDone });
    const [report] = toDo.reports;
    assert.equal(report?.title, 'De sleutel van de voordeur');
    assert.deepEqual([report.template, report.stage, report.isNew], ['Bundelcasus', 'concept', false]);
    assert.deepEqual(
      report.sections.filter(({ state }) => state !== 'done'),
      [{ label: "Dilemma's", state: 'missing', says: 'staat er nog niet', line: 26 }],
    );
    assert.deepEqual(
      report.questions.map(({ label, says }) => [label, says]),
      [
        ['1. Wie is hier de primaire hulpvrager?', 'beantwoord'],
        ['3. Welke personen zijn er in beeld en welke personen mis je?', 'beantwoord'],
      ],
    );
    assert.deepEqual(
      toDo.rules.map(({ title, lines }) => [title, lines.length]),
      [['Onderdeel dat er nog niet staat', 1]],
    );
  });

  it('tell nothing of a document that is no report, also when it is open', async () => {
    assert.deepEqual(await ask('casus/toDo', { uri, text: readme }), { uri, reports: [], details: [], rules: [] });
    await editor.open(uri, readme);
    assert.deepEqual(await ask<ToDo>('casus/toDo', { uri }), { uri, reports: [], details: [], rules: [] });
    assert.equal(await ask('casus/details', { uri }), null);
    assert.equal(await ask('casus/toDo', { uri: 'file:///map/weg.md' }), null);
  });

  it('know a report of which nothing is written yet', async () => {
    const isNew = async (text: string): Promise<boolean | undefined> =>
      (await ask<ToDo>('casus/toDo', { uri, text })).reports[0]?.isNew;
    const { snippet } = await ask<{ snippet: string }>('casus/scaffold', { template: 'starr' });
    const scaffold = snippet.replace(/\$\{\d+\|(\w+)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1');
    assert.equal(await isNew(scaffold), true);
    assert.equal(await isNew(scaffold.replace(/## Situatie\n/, '## Situatie\n\nHet regende die dag hard.\n')), false);
    assert.equal(await isNew('---\ncasus: starr\n---\n\n# Titel\n\nVandaag schrijf ik iets.\n\n## Situatie\n'), false);
  });

  it('never tell the text of a detail, but in the sentence around it', async () => {
    await editor.open(uri, story);
    const toDo = await ask<ToDo>('casus/toDo', { uri });
    assert.doesNotMatch(JSON.stringify(toDo), /Karim|Terlouw|12345678/);
    assert.equal(toDo.reports[0]?.title, '█████ en de trap');
    assert.deepEqual(
      toDo.details.map(({ groupName, count }) => [groupName, count]),
      [
        ['Namen', 4],
        ['Namen', 2],
        ['Contact, nummer', 2],
      ],
    );
    const { items } = await details();
    assert.doesNotMatch(
      JSON.stringify(items.map(({ sentence, why, title }) => [sentence, why, title])),
      /Karim|Terlouw|12345678/,
    );
    assert.deepEqual(items[1]?.sentence, [
      { text: 'Mevrouw ' },
      { mask: 'here' },
      { text: ' belde ' },
      { mask: 'other' },
      { text: '.' },
    ]);
  });

  it('replace a detail everywhere, one after the other, and undo both with one key', async () => {
    await editor.open(uri, story);
    const [karim, terlouw] = (await details()).items;
    const first = await decide(karim?.id ?? '', { replaceBy: karim?.choices[0]?.text });
    assert.doesNotMatch(now(), /Karim/);
    assert.match(now(), /pseudoniemen: /);
    const next = await details();
    assert.deepEqual(
      next.items.map(({ id }) => id),
      [terlouw?.id, await idOf(/telefoon/i)],
    );
    const second = await decide(await idOf(/telefoon/i), { replaceBy: '[nummer]' }, first.key);
    assert.equal(now().split('[nummer]').length, 3);
    assert.notEqual(second.keyName, first.keyName);
    const restored = await ask<Restored>('casus/undoPseudonymise', { uri, key: second.key });
    assert.deepEqual([restored.text, restored.missed], [story, 0]);
  });

  it('put a role, an initial or a text of the writer’s own in place of a name, and undo it', async () => {
    for (const replaceBy of ['[de cliënt]', 'A.', 'Bo']) {
      await editor.open(uri, story.replace('Karim stond', 'De broer Karim stond'));
      const before = now();
      const { items } = await details();
      const karim = items.find(({ places }) => places.length === 4);
      const { key } = await decide(karim?.id ?? '', { replaceBy });
      assert.doesNotMatch(now(), /Karim/, replaceBy);
      if (replaceBy === 'Bo') assert.match(now(), /pseudoniemen: \["Bo"\][^]*Bo’s jas/);
      assert.equal((await ask<Restored>('casus/undoPseudonymise', { uri, key })).text, before);
      await editor.close(uri);
    }
  });

  it('leave out of the details what is no client’s', async () => {
    await editor.open(uri, story);
    const { items } = await details();
    const { key } = await decide(items[0]?.id ?? '', { ignore: true });
    assert.ok(!(await details()).items.some(({ id }) => id === items[0]?.id));
    assert.equal((await ask<Restored>('casus/undoPseudonymise', { uri, key })).text, story);
    const phone = await decide(await idOf(/telefoon/i), { ignore: true });
    assert.deepEqual([phone.edits, phone.allow], [[], ['06-12345678']]);
  });

  it('give null for a choice that can’t be made', async () => {
    await editor.open(uri, story);
    const id = (await details()).items[0]?.id;
    const none = [
      { id: 'weg', choice: { ignore: true } },
      { id },
      { id, choice: { replaceBy: ' ' } },
      { id, choice: 7 },
    ];
    for (const params of none) assert.equal(await ask('casus/decide', { uri, ...params }), null);
  });
});
