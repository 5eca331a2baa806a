/** What the server says of a report in English is English, wherever the editor shows it, when the messages are. */
import assert from 'node:assert/strict';
import type { CodeLens, DocumentSymbol, InlayHint } from 'vscode-languageserver/node';
import { snippets, TestEditor } from './client.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/report.md';
const text = `---\ncasus: bundelcasus\nlang: en\nstage: inleveren\n---\n\n# The lift\n\n## Actors\n\n- Mrs Jansen, aged 83\n\n## Stakeholders\n\nThe nurse.\n\n## Context\n\n[fill in]\n\n## Case description\n\nMrs Jansen of Kerkstraat 12 stood in the lift. She called 06-12345678. I waited (Smith, 2019).\n\n## Orienting questions\n\n1. Who is the primary client here?\n\n2. Which skills do you think you need to be able to act?\n\n   Patience and time to listen.\n\n3. Whom would you ask which questions? List the questions you have.\n\n## Dilemmas\n\n<!-- casus-disable-next-line privacy/agee -->\n\nI must.\n\n`;

const dutch =
  /(?<![\p{L}\d/.#-])(?:het|een|niet|nog|van|voor|zijn|wordt|je|jouw|deze|dit|naar|geen|staat|uit|bij|ook|kan|kies|zet|haal|hier|hoort|verslag|onderdeel|onderdelen|vraag|vragen|melding|regel|voeg)(?![\p{L}\d/.=-])/giu;

describe('a report in English', () => {
  let editor: TestEditor;
  before(async () => {
    const init = { initializationOptions: { reviewCommand: 'casus.review' } };
    const settings = { language: 'en', inlayHints: true };
    editor = await TestEditor.start(inMemory(), { capabilities: snippets, settings, init });
    await editor.open(uri, text);
  });
  after(() => editor.stop());

  const assertEnglish = (texts: readonly (string | undefined)[]): void => {
    assert.ok(texts.length > 0, 'nothing was said');
    assert.deepEqual(
      texts.filter((each) => each?.match(dutch)),
      [],
    );
  };

  it('has diagnostics and code actions in English', async () => {
    const diagnostics = await editor.diagnostics(uri);
    assertEnglish(diagnostics.map(({ message }) => JSON.stringify(message)));
    const actions = await Promise.all(
      diagnostics.map((each) => editor.actions(uri, each.range, { diagnostics: [each] })),
    );
    assert.ok(actions.flat().length > 10);
    assertEnglish(actions.flat().map(({ title }) => title));
    const insertions = actions.flat().filter(({ title }) => /^(?:Insert|Put)/.test(title));
    assertEnglish(insertions.map(({ edit }) => JSON.stringify(edit)));
  });

  it('has hovers in English at every word', async () => {
    const words = [...text.matchAll(/\p{L}+/gu)].map(({ index }) => editor.get(uri).positionAt(index + 1));
    const hovers = await Promise.all(words.map((position) => editor.hover(uri, position)));
    assertEnglish(hovers.flatMap((hover) => hover?.text ?? []));
  });

  it('has lenses, hints and an outline in English', async () => {
    const lenses = (await editor.ask<CodeLens[] | null>('textDocument/codeLens', uri)) ?? [];
    assertEnglish(lenses.map(({ command }) => command?.title));
    const whole = {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    };
    const hints = await editor.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', whole);
    for (const { label } of hints ?? []) assert.doesNotMatch(JSON.stringify(label), dutch);
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assertEnglish([JSON.stringify(symbols)]);
  });

  it('has completions in English', async () => {
    const marks = ['## §', '- §', 'I met [§', '§'];
    const end = editor.get(uri).positionAt(text.length);
    for (const mark of marks) {
      await editor.openAt(`${uri}${mark.length}.md`, text + mark);
      const items = await editor.completions(`${uri}${mark.length}.md`, { ...end, character: mark.length - 1 });
      for (const { label, detail, documentation, textEdit } of items)
        assertEnglish([label, detail, JSON.stringify(documentation), JSON.stringify(textEdit)]);
    }
  });
});
