/** Code lens and inlay hints: how far a report is, in the text itself. */
import assert from 'node:assert/strict';
import type { ApplyWorkspaceEditParams, CodeLens, InlayHint, ShowDocumentParams } from 'vscode-languageserver/node';
import { pulling, snippets, TestEditor } from './client.ts';
import { halfDone, portfolio, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const capabilities = { ...snippets, window: { showDocument: { support: true } } };
const complete = `${halfDone}\n## Dilemma’s\n\nEnerzijds wil ik de zoon beschermen, anderzijds wil ik de moeder steunen.\n`;
const openQuestion = complete.replace('   De vader, die aan de andere kant van de stad woont.\n', '');
const emptyContext = complete.replace(
  'Het wijkteam kwam in beeld na een melding van de buren over ruzie op de trap.',
  'volgt',
);

describe('code lens', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    const init = { initializationOptions: { reviewCommand: 'casus.review' } };
    editor = await TestEditor.start(inMemory(), { capabilities, init });
  });
  afterEach(() => editor.stop());

  const lenses = async (): Promise<CodeLens[]> =>
    (await editor.ask<CodeLens[] | null>('textDocument/codeLens', uri)) ?? [];
  /** "The line above which it stands | what it says | its command". */
  const written = async (text: string): Promise<string[]> => {
    await editor.open(uri, text);
    const lines = text.split('\n');
    return (await lenses()).map(({ range, command }) =>
      [lines[range.start.line], command?.title, ...(command?.command ? [command.command] : [])].join(' | '),
    );
  };

  const applied = (): Promise<ApplyWorkspaceEditParams> =>
    new Promise((resolve) => {
      editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        resolve(params);
        return { applied: true };
      });
    });

  it('says at the title how far a complete report is, and nothing anywhere else', async () => {
    const forHandIn = complete.replace('stage: concept', 'stage: inleveren');
    assert.deepEqual(await written(forHandIn), ['# De sleutel van de voordeur | 6 van 6 onderdelen · 2 van 2 vragen']);
  });

  it('leads from a complete report to the next stage', async () => {
    assert.deepEqual(await written(complete), [
      '# De sleutel van de voordeur | 6 van 6 onderdelen · 2 van 2 vragen',
      '# De sleutel van de voordeur | Verder naar: inleveren | casus.lens.stage',
    ]);
    const [, further] = await lenses();
    const edit = applied();
    await editor.connection.sendRequest('workspace/executeCommand', further?.command);
    assert.equal(editor.after(uri, (await edit).edit), complete.replace('stage: concept', 'stage: inleveren'));
  });

  it('takes out a section that is empty and not required', async () => {
    const all = await written(`${complete}\n## Bronnen\n`);
    assert.deepEqual(all.slice(-3), [
      '## Bronnen | Nog te doen: schrijf hier je tekst',
      '## Bronnen | Zet uitleg en vragen hieronder | casus.lens.fix',
      '## Bronnen | Haal ‘Bronnen’ weg: dit hoeft niet | casus.lens.fix',
    ]);
    const edit = applied();
    await editor.connection.sendRequest('workspace/executeCommand', (await lenses()).at(-1)?.command);
    assert.equal(editor.after(uri, (await edit).edit), complete);
    await editor.close(uri);

    // Only such sections left: all of them from the title.
    const two = await written(`${complete}\n## Eigen standpunt\n\n## Bronnen\n`);
    const [, , fromTitle = ''] = two;
    assert.match(
      fromTitle,
      /^# De sleutel.* \| Haal alle lege onderdelen weg die niet hoeven \(2\) \| casus\.lens\.fix$/,
    );
    const both = applied();
    await editor.connection.sendRequest('workspace/executeCommand', (await lenses())[2]?.command);
    assert.equal(editor.after(uri, (await both).edit), complete);
    await editor.close(uri);
    assert.doesNotMatch((await written(`${emptyContext}\n## Bronnen\n`)).slice(0, 3).join(), /weg/);
  });

  it('says what to begin with, and puts in a section that is missing', async () => {
    assert.deepEqual(await written(halfDone), [
      '# De sleutel van de voordeur | 5 van 6 onderdelen · 2 van 2 vragen',
      "# De sleutel van de voordeur | Begin met: Dilemma's | casus.lens.fix",
    ]);
    const [, begin] = await lenses();
    const edit = applied();
    await editor.connection.sendRequest('workspace/executeCommand', begin?.command);
    assert.match(editor.after(uri, (await edit).edit), /\n## Dilemma's\n/);
  });

  it('stands above a section with something to do, and goes there', async () => {
    assert.deepEqual(await written(emptyContext), [
      '# De sleutel van de voordeur | 5 van 6 onderdelen · 2 van 2 vragen',
      '# De sleutel van de voordeur | Begin met: Context | casus.lens.goTo',
      '## Context | Nog te doen: vul deze plek in',
      '## Context | Zet uitleg en vragen hieronder | casus.lens.fix',
    ]);
    const [, begin] = await lenses();
    const shown = new Promise<ShowDocumentParams>((resolve) => {
      editor.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        resolve(params);
        return { success: true };
      });
    });
    await editor.connection.sendRequest('workspace/executeCommand', begin?.command);
    assert.deepEqual((await shown).selection?.start, editor.rangeOf(uri, '## Context').end);
  });

  it('stands above a list with an open question', async () => {
    assert.deepEqual(await written(openQuestion), [
      '# De sleutel van de voordeur | 6 van 6 onderdelen · 1 van 2 vragen',
      '## Oriënterende vragen | 1 van 2 vragen beantwoord',
      '## Oriënterende vragen | Naar de volgende open vraag | casus.lens.goTo',
    ]);
  });

  it('counts no question for the group, and no finding that is switched off', async () => {
    const group = `${complete}\n## Dialoog- en verdiepingsvragen\n\n1. Welke waarden botsen hier?\n`;
    assert.deepEqual(await written(group), await written(complete));
    await editor.configure({ rules: { 'questions/unanswered': 'off' } });
    await editor.close(uri);
    assert.ok(!(await written(openQuestion)).some((line) => /beantwoord|vraag/.test(line.split(' | ')[1] ?? '')));
  });

  it('counts details and offers to review them, where the client can', async () => {
    const text = complete.replace('De moeder vertelt', 'Fatima Bouzid (06-12345678) vertelt');
    const all = await written(text);
    assert.match(all[0] ?? '', /· \d details$/);
    assert.match(all[1] ?? '', /Privacycontrole \| casus\.review$/);
    assert.doesNotMatch(all.join('\n'), /Fatima|0612|06-/);
    await editor.stop();
    editor = await TestEditor.start(inMemory(), { capabilities: pulling });
    assert.equal((await written(text)).length, 1);
  });

  it('has a title for each report of a file, and its own language', async () => {
    await editor.configure({ language: 'en' });
    const all = await written(portfolio);
    assert.deepEqual(
      all.filter((line) => line.startsWith('# ')),
      ['# Reflectie 1: de lift | 5 of 5 sections', '# Reflectie 2: de tuin | 5 of 5 sections'],
    );
  });

  it('is empty in a README and an empty file; an order that means nothing is ignored', async () => {
    assert.deepEqual(await written(readme), []);
    await editor.close(uri);
    assert.deepEqual(await written(''), []);
    for (const command of ['casus.lens.goTo', 'casus.lens.fix', 'casus.lens.stage', 'rm'])
      for (const argument of [undefined, 7, { uri }, { uri: 'file:///weg.md', line: 'x' }])
        assert.equal(
          await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: [argument] }),
          null,
        );
  });
});

describe('inlay hints', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory());
  });
  afterEach(() => editor.stop());
  const hints = async (from = 0, to = 999): Promise<string[] | null> => {
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
    const all = await editor.ask<InlayHint[] | null>('textDocument/inlayHint', uri, { range });
    return all?.map(({ position, label }) => `${String(position.line)}: ${String(label)}`) ?? null;
  };

  it('are off until the setting asks for them', async () => {
    await editor.open(uri, openQuestion);
    assert.equal(await hints(), null);
    await editor.configure({ inlayHints: true });
    assert.deepEqual(await hints(), [
      '7: 11 woorden',
      '11: 12 woorden',
      '15: 16 woorden',
      '19: 64 woorden',
      '25: 13 woorden',
      '27: ✓ beantwoord',
      '31: ○ nog geen antwoord',
      '34: 12 woorden',
    ]);
    assert.deepEqual(await hints(26, 29), ['27: ✓ beantwoord']);
  });

  it('are not shown in a README', async () => {
    await editor.configure({ inlayHints: true });
    await editor.open(uri, readme);
    assert.equal(await hints(), null);
  });
});
