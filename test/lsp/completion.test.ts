import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { pulling, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const withSnippets: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
  },
};
const start = '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n\n## Context\n\nEen wijk.\n\n';

describe('completion', () => {
  let editor: TestEditor;
  const at = async (marked: string, capabilities = pulling): Promise<CompletionItem[]> => {
    editor = await TestEditor.start(inMemory(), { capabilities });
    return editor.completions(uri, await editor.openAt(uri, marked));
  };
  const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
  const chosen = (item: CompletionItem | undefined): string => {
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    return editor.after(uri, { changes: { [uri]: [item.textEdit] } });
  };
  afterEach(() => editor.stop());

  describe('of actors', () => {
    const story = start.replace('De moeder.', '- De moeder\n- haar zoon (12), de wijkagent en ik');
    it('offers an actor of the list, found by any of the words that name it', async () => {
      const [first, ...rest] = await at(`${story}Toen belde de wijk§`);
      assert.deepEqual([first?.label, rest], ['de wijkagent', []]);
      assert.match(chosen(first), /Toen belde de wijkagent$/);
    });
    it('offers nothing in the list itself, in headings and after one letter', async () => {
      const texts = [story.replace('de wijkagent', 'de wijk§'), `${story}## De moeder en wijk§`, `${story}Toen m§`];
      for (const [index, text] of texts.entries()) {
        if (index > 0) await editor.stop();
        assert.ok(!labels(await at(text)).includes('de wijkagent'));
      }
    });
  });

  describe('of headings', () => {
    it('offers the sections that are missing, in the order of the template', async () => {
      const items = await at(`${start}## §`);
      assert.deepEqual(labels(items), [
        ...['Perspectief', 'Sleutelwoorden', 'Casusbeschrijving', 'Oriënterende vragen'],
        ...['Dialoog- en verdiepingsvragen', "Dilemma's", 'Eigen standpunt', 'Bronnen'],
      ]);
      const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
      assert.deepEqual(sorted, items);
      assert.equal(items[0]?.detail, 'nog te doen');
      assert.equal(items[1]?.detail, 'mag ook');
      assert.equal(items[0]?.filterText, '## Perspectie');
    });

    it('inserts guidance and questions, with tab stops when the client supports them', async () => {
      const [plain] = await at(`${start}## Pers§`);
      assert.match(chosen(plain), /\n## Perspectief\n\n<!-- Vertel door wiens ogen/);
      assert.doesNotMatch(chosen(plain), /\$\d/);
      await editor.stop();
      const [item] = await at(`${start}## Pers§`, withSnippets);
      assert.equal(item?.insertTextFormat, 2);
      assert.match(item?.textEdit?.newText ?? '', /^## Perspectief\n[^]*\$1/);
      assert.ok(typeof item?.documentation === 'object' && item.documentation.kind === 'markdown');
    });

    it('offers the sections of a report in English in English', async () => {
      const english = '---\ncasus: gibbs\nlang: en\n---\n\n# The key\n\n## Description\n\nWe met.\n\n';
      const items = await at(`${english}## §`);
      assert.deepEqual(labels(items), ['Feelings', 'Evaluation', 'Analysis', 'Conclusion', 'Action plan']);
      assert.match(chosen(items[0]), /\n## Feelings\n\n<!-- Write down what you felt/);
    });

    it('knows the other names of a section', async () => {
      const items = await at(`${start}## Spannings§`);
      assert.deepEqual(labels(items), ["Dilemma's (Spanningsveld)"]);
      assert.equal(items[0]?.filterText, '## Spanningsvel');
      assert.match(chosen(items[0]), /\n## Dilemma's\n/);
    });

    it('offers no section whose name or other name was typed whole, as Enter would take it', async () => {
      assert.deepEqual(labels(await at(`${start}### Dilemma§`)), ["Dilemma's"]);
      assert.deepEqual(labels(await at(`${start}### Dilemma's§`)), []);
      assert.deepEqual(labels(await at(`${start}## Spanningsveld§`)), []);
    });

    it('takes the depth of the other headings when one “#” was typed', async () => {
      const [item] = await at(`${start.replaceAll('## ', '### ')}#§`);
      assert.match(chosen(item), /\n### Perspectief\n/);
    });

    it('keeps a blank line before what follows', async () => {
      const [item] = await at(`${start}## Pers§\n## Bronnen\n`);
      assert.match(chosen(item), /\n\n## Bronnen/);
    });

    it('works at the start of a line of its own, and not inside the text', async () => {
      assert.deepEqual(labels(await at(`${start}Dil§`)), ["Dilemma's"]);
      await editor.stop();
      assert.deepEqual(labels(await at(`${start}Een verhaal\nDil§`)), []);
      await editor.stop();
      assert.deepEqual(labels(await at(`${start}\`\`\`\n## §\n\`\`\`\n`)), []);
    });

    it('leaves a README alone', async () => {
      assert.deepEqual(await at(`${readme}\n## §`), []);
    });
  });

  it('offers the questions that are not there yet', async () => {
    const items = await at(halfDone.replace('2. Wie mis', '2. §\n\n3. Wie mis'));
    assert.ok(items.length >= 4 && items.every(({ kind }) => kind === 1), labels(items).join('|'));
    assert.ok(labels(items).some((label) => label.startsWith('Welke vaardigheden')));
  });

  it('offers whole reports in an empty document', async () => {
    const items = await at('§');
    assert.equal(labels(items)[0], 'casus-bundelcasus');
    assert.ok(items.length >= 15);
    assert.match(chosen(items[0]), /^---\ncasus: bundelcasus\n/);
    await editor.stop();
    const typed = await at('casus-§');
    assert.deepEqual(labels(typed), labels(items));
    assert.match(chosen(typed[0]), /^---\ncasus: bundelcasus\n/);
  });

  it('leaves built-in reports to the snippets of a client that has them, unless its list opened by typing', async () => {
    const init = { initializationOptions: { reportSnippets: true } };
    editor = await TestEditor.start(inMemory(), { capabilities: pulling, init });
    const position = await editor.openAt(uri, 'casus-§');
    const params = { textDocument: { uri }, position };
    const labelsWhen = async (triggerKind: number): Promise<number> => {
      const context = { triggerKind, ...(triggerKind === 2 && { triggerCharacter: '-' }) };
      const list = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
        ...params,
        context,
      });
      return list.items.length;
    };
    assert.deepEqual([await labelsWhen(1), (await labelsWhen(2)) >= 15], [0, true]);
  });

  it('opens no list by itself at a heading, so that Enter after a typed heading is only Enter', async () => {
    editor = await TestEditor.start(inMemory());
    assert.ok(!editor.init.capabilities.completionProvider?.triggerCharacters?.includes('#'));
  });

  it('offers keys, templates and stages in front matter', async () => {
    for (const [marked, first, result] of [
      ['---\ncasus: starr\n§\n---\n', 'stage', '---\ncasus: starr\nstage: \n---\n'],
      ['---\ncasus: kort§', 'bundelcasus', '---\ncasus: bundelcasus'],
      ['---\ncasus:§\n---\n', 'bundelcasus', '---\ncasus: bundelcasus\n---\n'],
      ['---\ncasus: starr\nstage: §\n---\n', 'schets', '---\ncasus: starr\nstage: schets\n---\n'],
      ['---\nlayout: post\n§\n---\n\n# Blog\n', 'casus', '---\nlayout: post\ncasus: \n---\n\n# Blog\n'],
    ] as const) {
      const items = await at(marked);
      assert.equal(items[0]?.label, first, marked);
      assert.equal(chosen(items[0]), result);
      await editor.stop();
    }
    assert.deepEqual(await at('---\ntitle: §\n---\n'), []);
  });

  it('offers directives and rules in a comment', async () => {
    const [directive] = await at(`${start}<!-- ca§ -->\n`, withSnippets);
    assert.equal(directive?.label, 'casus-disable-next-line');
    assert.equal(directive.textEdit?.newText, 'casus-disable-next-line $1');
    await editor.stop();
    const rules = await at(`${start}<!-- casus-disable-file privacy/age §`);
    assert.equal(rules[0]?.label, 'structure/missing-section', 'what is found comes first');
    assert.ok(!labels(rules).includes('privacy/age'));
    assert.match(chosen(rules[0]), /privacy\/age structure\/missing-section$/);
    await editor.stop();
    assert.deepEqual(await at(`${start}<!-- casus-disable-file privacy/age -- omdat §`), []);
    await editor.stop();
    assert.deepEqual(await at(`${start}<!-- gewoon §`), []);
  });

  it('offers the texts that can replace a detail', async () => {
    const items = await at(`${start}Zij woont op [ad§`);
    assert.match(chosen(items.find(({ filterText }) => filterText === 'adres')), /op \[adres\]$/);
    await editor.stop();
    const closed = await at(`${start}Zij woont op [§]`);
    assert.match(chosen(closed[0]), /op \[adres\]$/);
  });
});
