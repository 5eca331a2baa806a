import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node';
import { pulling, snippets, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const missing = 'structure/missing-section';
const resolving: ClientCapabilities = {
  ...snippets,
  textDocument: { ...snippets.textDocument, codeAction: { resolveSupport: { properties: ['edit'] } } },
};
const bare = '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n\n## Context\n\nEen wijk.\n';

describe('code actions', () => {
  let editor: TestEditor;
  const begin = async (text: string, capabilities: ClientCapabilities = pulling): Promise<void> => {
    editor = await TestEditor.start(inMemory(), { capabilities });
    await editor.open(uri, text);
  };
  afterEach(() => editor.stop());

  /** The actions on the diagnostic of this rule. */
  const on = async (code: string): Promise<CodeAction[]> => {
    const diagnostic = (await editor.diagnostics(uri)).find((each) => each.code === code);
    assert.ok(diagnostic, `no ${code}`);
    return editor.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
  };
  const apply = async (action: CodeAction | undefined): Promise<string> => {
    assert.ok(action);
    const text = editor.after(uri, action.edit);
    await editor.change(uri, { text });
    return text;
  };
  const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction | undefined =>
    actions.find((action) => title.test(action.title));

  it('puts a name that is taken for the writer’s in the list of names, not in the report', async () => {
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
    await begin(bare.replace('# De sleutel\n', '# Reflectie\n\nNoor Haverkate\n'), {
      ...pulling,
      workspace: { workspaceEdit },
    });
    const position = { line: 6, character: 3 };
    const [action] = await editor.actions(uri, { start: position, end: position });
    assert.equal(action?.title, 'Dit is een cliënt: zet “Noor Haverkate” in mijn lijst met namen');
    assert.deepEqual(action.edit?.documentChanges, [
      { kind: 'create', uri: 'file:///map/.casus/namen.local.txt', options: { ignoreIfExists: true } },
      {
        textDocument: { uri: 'file:///map/.casus/namen.local.txt', version: null },
        edits: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'Noor Haverkate\n' },
        ],
      },
    ]);
  });

  it('offers a first step before any way to silence, without ids of rules', async () => {
    const questions =
      '## Oriënterende vragen\n\n1. Wie mis je?\n\n   Wie mis je.\n\n2. Wie vraagt hulp?\n\n   volgt nog\n';
    await begin(
      `${bare}\n## Perspectief\n\n## Sleutelwoorden\nvolgt nog\n\n## Casusbeschrijving\n\nEen verhaal.\n\nnog aanvullen\n\n${questions}`,
    );
    const firstOf: Readonly<Record<string, RegExp>> = {
      'structure/empty-section': /^Zet (?:uitleg en vragen|de uitleg) hieronder$/,
      'structure/placeholder': /^Zet (?:uitleg en vragen|de uitleg) hieronder$/,
      'questions/repeated': /^Zet ‘Antwoord:’ onder deze vraag$/,
      'questions/unanswered': /^Zet ‘Antwoord:’ onder deze vraag$/,
      'structure/missing-section': /^Voeg ‘.+’ toe$/,
    };
    const isSilence = ({ title }: CodeAction): boolean =>
      /^(?:Dit is een|Dit woord nooit|Dit hier niet meer|Zet dit uit)/.test(title);
    const seen = new Set<string>();
    for (const diagnostic of await editor.diagnostics(uri)) {
      seen.add(String(diagnostic.code));
      const all = await editor.actions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
      const wanted = firstOf[String(diagnostic.code)];
      if (wanted) {
        assert.match(
          all[0]?.title ?? '',
          wanted,
          `${String(diagnostic.code)}: ${all.map(({ title }) => title).join(' | ')}`,
        );
        assert.equal(all[0]?.isPreferred, true);
      }
      const firstSilence = all.findIndex(isSilence);
      assert.ok(
        firstSilence < 0 || all.slice(firstSilence).every(isSilence),
        all.map(({ title }) => title).join(' | '),
      );
      for (const { title } of all) assert.doesNotMatch(title, /[a-z]+\/[a-z-]{4,}/);
    }
    assert.deepEqual(
      Object.keys(firstOf).filter((code) => !seen.has(code)),
      [],
    );
  });

  it('puts guidance and questions below an empty heading, and none where they stand already', async () => {
    await begin(`${bare}\n## Perspectief\n`);
    const [guide] = await on('structure/empty-section');
    const text = await apply(guide);
    assert.match(text, /\n## Perspectief\n\n<!-- Vertel door wiens ogen[^]*-->/);
    assert.equal(titled(await on('structure/empty-section'), /hieronder/), undefined);
  });

  it('inserts a missing section, and the finding is gone', async () => {
    await begin(halfDone);
    const [first] = await on(missing);
    assert.match(first?.title ?? '', /Dilemma/);
    assert.equal(first?.kind, 'quickfix');
    assert.equal(first?.isPreferred, true);
    assert.deepEqual(
      first?.diagnostics?.map(({ code }) => code),
      [missing],
    );
    assert.match(await apply(first), /\n## Dilemma/);
    assert.ok(!(await editor.diagnostics(uri)).some(({ code }) => code === missing));
  });

  it('sends tab stops only to a client that supports them', async () => {
    await begin(halfDone, snippets);
    const change = (await on(missing))[0]?.edit?.documentChanges?.[0];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const [edit] = change.edits;
    assert.ok(edit && 'snippet' in edit);
    assert.match(edit.snippet.value, /\$\{?1/);
    await editor.stop();
    await begin(halfDone);
    const plain = (await on(missing))[0]?.edit?.changes?.[uri]?.[0];
    assert.doesNotMatch(plain?.newText ?? '$1', /\$/);
  });

  for (const [name, capabilities] of Object.entries({ 'plain text': pulling, snippets, resolving })) {
    it(`inserts all missing sections at once (${name})`, async () => {
      await begin(bare, capabilities);
      let action = titled(await on(missing), /alle ontbrekende/);
      assert.equal(action?.kind, 'quickfix');
      if (capabilities === resolving) {
        assert.equal(action.edit, undefined);
        action = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      }
      const text = await apply(action);
      const names = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      const wanted = ['Actoren', 'Perspectief', 'Context', 'Casusbeschrijving', 'Oriënterende vragen', "Dilemma's"];
      assert.deepEqual(names, wanted);
      assert.ok(!(await editor.diagnostics(uri)).some(({ code }) => code === missing));
    });
  }

  it('numbers the tab stops of all insertions on', async () => {
    await begin(bare, snippets);
    const change = titled(await on(missing), /alle ontbrekende/)?.edit?.documentChanges?.[0];
    assert.ok(change && 'edits' in change && change.edits.length > 1);
    const stops = change.edits.flatMap((edit) =>
      'snippet' in edit ? [...edit.snippet.value.matchAll(/(?<!\\)\$\{?(\d+)/g)].map((match) => match[1]) : [],
    );
    assert.equal(new Set(stops).size, stops.length);
  });

  it('filters by kind', async () => {
    await begin(bare);
    const range = editor.rangeOf(uri, 'Context');
    const kinds = async (...only: string[]): Promise<Set<string | undefined>> =>
      new Set((await editor.actions(uri, range, { only })).map(({ kind }) => kind));
    assert.deepEqual(await kinds('quickfix'), new Set(['quickfix']));
    assert.deepEqual(await kinds('source.insertMissing'), new Set(['source.insertMissing.casus']));
    assert.deepEqual(await kinds('source.fixAll.casus'), new Set());
    assert.deepEqual(await kinds('refactor'), new Set());
  });

  it('applies all repairs at once, and inserts nothing', async () => {
    await begin(`${bare}\n<!-- casus-disable-next-line privacy/email -->\nEr gebeurde weinig.\n`);
    const [action] = await editor.actions(uri, editor.rangeOf(uri, '#'), { only: ['source.fixAll'] });
    assert.equal(action?.kind, 'source.fixAll.casus');
    assert.equal(await apply(action), `${bare}\nEr gebeurde weinig.\n`);
  });

  it('switches a rule off on a line or in the file', async () => {
    for (const [title, where] of [
      [
        /^Zet dit uit op deze regel$/,
        '<!-- casus-disable-next-line structure/missing-section -->\n## Oriënterende vragen\n',
      ],
      [/^Zet dit uit in dit verslag$/, '---\n\n<!-- casus-disable-file structure/missing-section -->\n\n# De sleutel'],
    ] as const) {
      await begin(halfDone);
      const text = await apply(titled(await on(missing), title));
      assert.ok(text.includes(where), text);
      assert.deepEqual(await editor.diagnostics(uri), []);
      await editor.stop();
    }
    await begin(halfDone);
  });

  it('offers one comment for several findings of a rule on a line', async () => {
    await begin('---\ncasus: bundelcasus\n---\n\n# Het bezoek\n\nTekst.\n');
    const range = editor.rangeOf(uri, '# Het bezoek');
    const titles = (await editor.actions(uri, range)).map(({ title }) => title);
    assert.equal(titles.filter((title) => title.startsWith('Zet dit uit op deze regel')).length, 1);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('names the rule in the title where several rules have findings', async () => {
    await begin(halfDone.replace('## Perspectief', '## Invalshoek (bel 06-12345678)'));
    const line = editor.rangeOf(uri, '## Invalshoek (bel 06-12345678)');
    const titles = (await editor.actions(uri, line)).map(({ title }) => title);
    assert.ok(titles.includes('Zet dit uit op deze regel: telefoonnummer'), titles.join('\n'));
    assert.equal(titles.filter((title) => /privacy\/|structure\//.test(title)).length, 0);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('has nothing for markdown that is no report', async () => {
    await begin(readme);
    const end = { line: 20, character: 0 };
    assert.deepEqual(await editor.actions(uri, { start: { line: 0, character: 0 }, end }), []);
  });
});
