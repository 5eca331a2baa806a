import assert from 'node:assert/strict';
import { pulling, TestEditor } from './client.ts';
import { halfDone } from './texts.ts';
import { inMemory } from './transports.ts';

describe('the language server, whatever comes in', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory(), { capabilities: pulling });
  });
  afterEach(() => editor.stop());

  const garbage: Record<string, string> = {
    'nothing at all': '',
    'a byte order mark alone': '\uFEFF',
    'front matter that is no YAML': '---\ncasus: [\n---\n\n## Actoren\n',
    'front matter without an end': '---\ncasus: bundelcasus\n\n# Titel\n',
    'half a surrogate pair': '---\ncasus: bundelcasus\n---\n\n## Actoren \uD83D\n',
    'null characters': '---\ncasus: bundelcasus\n---\n\n## Act\0oren\n\n\0\0\n',
    'an unknown template': '---\ncasus: bestaat-niet\nstage: 7\n---\n',
    'mixed line endings': '---\r\ncasus: bundelcasus\n---\r\r\n## Actoren\r\n\rDe moeder.\n',
    'one long line': `---\ncasus: bundelcasus\n---\n\n${'woord '.repeat(20_000)}`,
    'deep nesting': `---\ncasus: bundelcasus\n---\n\n${'> - '.repeat(60)}tekst\n`,
  };
  for (const [name, text] of Object.entries(garbage)) {
    it(`survives ${name}`, async () => {
      await editor.open('file:///a.md', text);
      for (const diagnostic of await editor.diagnostics('file:///a.md')) {
        await editor.actions('file:///a.md', diagnostic.range, { diagnostics: [diagnostic] });
      }
      assert.ok(!editor.log.some((line) => line.includes('could not be read')), editor.log.join('\n'));
    });
  }

  it('tells once that a report nests deeper than is read, and again when it is opened again', async () => {
    const messages: string[] = [];
    editor.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      messages.push(message);
      return null;
    });
    const deep = `---\ncasus: bundelcasus\n---\n\n${'> '.repeat(100)}tekst\n`;
    await editor.open('file:///a.md', deep);
    await editor.diagnostics('file:///a.md');
    await editor.change('file:///a.md', { text: `${deep}\nNog een zin.\n` });
    await editor.diagnostics('file:///a.md');
    await editor.open('file:///b.md', halfDone);
    await editor.diagnostics('file:///b.md');
    const sentence = 'Casus: Dit verslag nest meer dan 63 niveaus diep; wat dieper staat, is gelezen als gewone tekst.';
    assert.deepEqual(messages, [sentence]);
    await editor.close('file:///a.md');
    await editor.open('file:///a.md', deep);
    await editor.diagnostics('file:///a.md');
    assert.deepEqual(messages, [sentence, sentence]);
  });

  it('answers for a document that was never opened', async () => {
    assert.deepEqual(await editor.diagnostics('file:///weg.md'), []);
    assert.deepEqual(
      await editor.actions('file:///weg.md', { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } }),
      [],
    );
  });

  it('accepts addresses of documents that are no files, and a string that is no address', async () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/klas/verslag.md', 'x:%%%', '']) {
      await editor.open(uri, halfDone);
      assert.equal((await editor.diagnostics(uri)).length, 1);
    }
  });

  it('ignores settings that make no sense, and says so without their values', async () => {
    editor.settings = { stage: 'Jan Jansen', rules: 7, include: 'nee', bestaatNiet: 1, template: '' };
    await editor.open('file:///a.md', halfDone);
    assert.equal((await editor.diagnostics('file:///a.md')).length, 1);
    const line = await editor.until(() => editor.log.find((each) => each.includes('settings')));
    assert.match(line, /stage, rules, bestaatNiet/);
    assert.doesNotMatch(line, /Jan/);
  });

  it('never logs the text of a report', async () => {
    await editor.open('file:///a.md', '---\ncasus: [Mirjam\n---\n\n## Actoren\n\nMirjam.\n');
    await editor.diagnostics('file:///a.md');
    assert.ok(!editor.log.some((line) => line.includes('Mirjam')));
  });

  it('answers an unknown request with an error, and goes on', async () => {
    await assert.rejects(editor.connection.sendRequest('casus/bestaatNiet', {}), { code: -32601 });
    await editor.open('file:///a.md', halfDone);
    assert.equal((await editor.diagnostics('file:///a.md')).length, 1);
  });
});
