import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { tokenModifiers, tokenTypes } from '../../server/src/lsp/token-kinds.ts';
import { TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const text = halfDone
  .replace('De moeder vertelt', '🔑 Fatima Bouzid uit Zwolle (06-12345678) vertelt')
  .replace('Het wijkteam kwam', '[vul hier\nde plek in]\n\nHet wijkteam kwam')
  .replace('2. Wie mis je', '2. Wie mist Fatima')
  .replace('   De vader, die aan de andere kant van de stad woont.\n', '');

describe('semantic tokens', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory());
  });
  afterEach(() => editor.stop());

  const full = () => editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
  /** "type of the token: its text". */
  const written = (data: readonly number[]): string[] => {
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      [line, character] = [line + lines, lines > 0 ? characters : character + characters];
      const range = { start: { line, character }, end: { line, character: character + length } };
      const modifier = tokenModifiers.find((_, index) => modifiers === 1 << index);
      found.push(`${[tokenTypes[type], modifier].filter(Boolean).join('.')}: ${editor.get(uri).getText(range)}`);
    }
    return found;
  };
  const expected = [
    'casusPlaceholder: [vul hier',
    'casusPlaceholder: de plek in]',
    'casusName: Fatima Bouzid',
    'casusPlace: Zwolle',
    'casusContact: 06-12345678',
    'casusQuestion.answered: Wie is primair de hulpvrager?',
    'casusQuestion.open: Wie mist',
    'casusName: Fatima',
    'casusQuestion.open: in dit verhaal?',
  ];

  it('are details by kind, placeholders and questions, a line at a time', async () => {
    await editor.open(uri, text);
    assert.deepEqual(written((await full()).data), expected);
    await editor.close(uri);
    await editor.open(uri, text.replaceAll('\n', '\r\n'));
    assert.deepEqual(written((await full()).data), expected);
  });

  it('come as the difference with the last answer', async () => {
    await editor.open(uri, text);
    const first = await full();
    await editor.type(uri, 'Zwolle', 'de stad');
    const params = { previousResultId: first.resultId };
    const delta = await editor.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, params);
    const data = [...first.data];
    for (const { start, deleteCount, data: put = [] } of [...delta.edits].reverse())
      data.splice(start, deleteCount, ...put);
    assert.deepEqual(
      written(data),
      expected.filter((each) => !each.includes('Zwolle')),
    );
    const sent = delta.edits.reduce((sum, { data: put = [] }) => sum + put.length, 0);
    assert.ok(sent < first.data.length / 2, 'the difference is as long as the whole');
  });

  it('come whole to a client whose last answer is not known', async () => {
    await editor.open(uri, text);
    const params = { previousResultId: 'weg' };
    const answer = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', uri, params);
    assert.deepEqual(written(answer.data), expected);
  });

  it('come for a part of the document', async () => {
    await editor.open(uri, text);
    const range = editor.rangeOf(uri, 'Fatima Bouzid');
    const answer = await editor.ask<SemanticTokens>('textDocument/semanticTokens/range', uri, { range });
    assert.deepEqual(written(answer.data), ['casusName: Fatima Bouzid']);
  });

  it('leave out what the writer allows or switches off, and all of a README', async () => {
    await editor.configure({ allow: ['Zwolle'], rules: { 'privacy/phone': 'off' } });
    await editor.open(uri, text);
    assert.doesNotMatch(written((await full()).data).join('\n'), /Zwolle|06-/);
    await editor.close(uri);
    await editor.open(uri, readme);
    assert.deepEqual((await full()).data, []);
  });

  it('have a name and a default colour in the manifest of VS Code', () => {
    const file = path.resolve(import.meta.dirname, '../../package.json');
    const { contributes } = JSON.parse(readFileSync(file, 'utf8')) as {
      contributes: {
        semanticTokenTypes: { id: string }[];
        semanticTokenScopes: { scopes: Record<string, string[]> }[];
      };
    };
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...tokenTypes],
    );
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {}), [...tokenTypes]);
  });
});
