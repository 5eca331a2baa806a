/** "Nee, dit is goed": a writer tells that a finding needs no change, and only that finding goes. */
import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Command } from 'vscode-languageserver/node';
import { folderWith, removeFolders } from '../cli/helpers.ts';
import { pulling, snippets, TestEditor, type Options } from './client.ts';
import { buildServer, inMemory, overStdio } from './transports.ts';

const report =
  '---\ncasus: starr\n---\n\n# De trap\n\nToen kwam mevrouw Fatma Yildiz. Daarna belde meneer Mustafa Bakker (47 jaar).\n';
const word = 'Dit woord nooit melden in deze map';

describe('telling that a finding is fine', () => {
  let root = '';
  let editor: TestEditor;
  let server: Awaited<ReturnType<typeof buildServer>>;
  const messages: string[] = [];
  const inFolder = (...names: readonly string[]): string => path.join(root, ...names);
  const uri = (): string => pathToFileURL(inFolder('vak', 'a.md')).href;
  const settingsText = (): Promise<string> => readFile(inFolder('vak', '.casusrc.json'), 'utf8');

  const start = async (options: Options = {}, text = report): Promise<void> => {
    editor = await TestEditor.start(overStdio(server.file), {
      folder: pathToFileURL(inFolder('vak')).href,
      ...options,
    });
    messages.length = 0;
    editor.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      messages.push(message);
      return null;
    });
    await editor.open(uri(), text);
  };
  const found = async (): Promise<readonly string[]> =>
    (await editor.diagnostics(uri()))
      .filter(({ code }) => String(code).startsWith('privacy/'))
      .map(({ range }) => editor.get(uri()).getText(range));
  const on = (text: string): Promise<CodeAction[]> => editor.actions(uri(), editor.rangeOf(uri(), text));
  const choose = async (text: string, title: string): Promise<void> => {
    const all = await on(text);
    const action = all.find((each) => each.title === title);
    assert.ok(action, all.map((each) => each.title).join('\n'));
    if (action.edit) await editor.change(uri(), { text: editor.after(uri(), action.edit) });
    if (action.command) await execute(action.command);
  };
  const execute = (command: Command): Promise<unknown> =>
    editor.connection.sendRequest('workspace/executeCommand', {
      command: command.command,
      arguments: command.arguments ?? [],
    });
  const said = (): Promise<string> => editor.until(() => messages.at(-1));

  before(async () => {
    server = await buildServer();
  });
  after(() => server.remove());
  beforeEach(async () => {
    root = await folderWith({ 'vak/a.md': report });
  });
  afterEach(async () => {
    await editor.stop();
    await removeFolders();
  });

  it('stands last, and in a few words', async () => {
    await start();
    const titles = (await on('Fatma')).map(({ title }) => title);
    assert.deepEqual(titles.slice(-7), [
      'Dit is een verzonnen naam',
      'Dit is een collega of schrijver, geen cliënt',
      word,
      'Dit hier niet meer melden',
      'Zet dit uit op deze regel',
      'Zet dit uit in dit verslag',
      'Zet dit uit in deze map',
    ]);
    assert.match(titles[0] ?? '', /^Vervang/);
    assert.ok(!titles.join().includes('Fatma'));
  });

  it('gathers what switches a rule off in a menu, for a client that has one', async () => {
    await start({ init: { initializationOptions: { menus: true } } });
    const all = await on('Fatma');
    assert.deepEqual(
      all.slice(-3).map(({ title, command }) => [title, command?.command]),
      [
        ['Dit hier niet meer melden', undefined],
        ['Zet dit uit …', 'casus.choose'],
        ['Meer over deze regel', 'casus.showRule'],
      ],
    );
    const [, choices] = (all.at(-2)?.command?.arguments ?? []) as [string, readonly { title: string }[]];
    assert.deepEqual(
      choices.map(({ title }) => title),
      ['Zet dit uit op deze regel', 'Zet dit uit in dit verslag', 'Zet dit uit in deze map'],
    );
    const docs = await editor.connection.sendRequest<{ text: string }>('casus/ruleDocs', {
      rule: 'privacy/person-name',
    });
    assert.match(docs.text, /^# Naam van een persoon\n\n`privacy\/person-name`/);
    assert.equal(await editor.connection.sendRequest('casus/ruleDocs', { rule: 'x' }), null);
  });

  for (const [title, list] of [
    ['Dit is een verzonnen naam', 'pseudoniemen'],
    ['Dit is een collega of schrijver, geen cliënt', 'bekenden'],
  ] as const)
    it(`writes a name under ${list}, and leaves the other one`, async () => {
      await start();
      await choose('Fatma', title);
      assert.match(editor.get(uri()).getText(), new RegExp(`\n${list}: \\["Fatma Yildiz"\\]\n---`));
      const left = await found();
      assert.deepEqual([left.includes('Fatma Yildiz'), left.includes('Mustafa Bakker')], [false, true]);
    });

  it('hides one name on a line, with a reason, and leaves the other one', async () => {
    await start({ capabilities: snippets });
    await choose('Mustafa', 'Dit hier niet meer melden');
    assert.match(
      editor.get(uri()).getText(),
      /meneer <!-- casus-ignore-next: privacy\/person-name -- waarom -->Mustafa/,
    );
    const left = await found();
    assert.deepEqual([left.includes('Fatma Yildiz'), left.includes('Mustafa Bakker')], [true, false]);
  });

  it('puts a word into the settings file of the folder, without a trace of the others', async () => {
    const text = '{\n  // van ons\n  "stage": "concept"\n}\n';
    await writeFile(inFolder('vak', '.casusrc.json'), text);
    await start();
    await choose('Fatma', word);
    assert.equal(
      await settingsText(),
      text.replace('"concept"\n', '"concept",\n  "allow": [\n    "Fatma Yildiz"\n  ]\n'),
    );
    const left = await found();
    assert.deepEqual([left.includes('Fatma Yildiz'), left.includes('Mustafa Bakker')], [false, true]);
    assert.match(await said(), /in deze map niet meer.*\.casusrc\.json/);
    assert.ok(!(await said()).includes('Fatma'));
  });

  it('switches a rule off in the folder, in a new file that builds on the one above', async () => {
    await writeFile(inFolder('.casusrc.yml'), 'allow: [Mustafa Bakker]\n');
    await start();
    assert.ok((await found()).includes('47'));
    await choose('47', 'Zet dit uit in deze map');
    assert.deepEqual(JSON.parse(await settingsText()), { extends: '../.casusrc.yml', rules: { 'privacy/age': 'off' } });
    const left = await found();
    assert.deepEqual([left.includes('47'), left.includes('Mustafa Bakker')], [false, false]);
    assert.equal(await readFile(inFolder('.casusrc.yml'), 'utf8'), 'allow: [Mustafa Bakker]\n');
  });

  it('says so when another setting keeps the rule on', async () => {
    await start({ settings: { rules: { 'privacy/age': 'hint' } } });
    await choose('47', 'Zet dit uit in deze map');
    assert.match(await said(), /een andere instelling/);
  });

  it('writes nothing into a broken file, through a link, or after the report changed', async () => {
    await writeFile(inFolder('vak', '.casusrc.json'), '{ "allow": [');
    await start();
    await choose('Fatma', word);
    assert.match(await said(), /niets veranderd/);
    assert.equal(await settingsText(), '{ "allow": [');
    await editor.stop();

    await mkdir(inFolder('ver'));
    await writeFile(inFolder('ver', 'x.json'), '{}');
    root = await folderWith({ 'vak/a.md': report, 'ver/x.json': '{}' });
    await symlink(inFolder('ver', 'x.json'), inFolder('vak', '.casusrc.json'));
    await start();
    await choose('Fatma', word);
    assert.match(await said(), /niets veranderd/);
    assert.equal(await readFile(inFolder('ver', 'x.json'), 'utf8'), '{}');

    const command = (await on('Fatma')).find(({ title }) => title === word)?.command;
    assert.ok(command);
    await editor.type(uri(), 'Toen', 'En toen');
    messages.length = 0;
    await execute(command);
    assert.match(await said(), /niets veranderd/);
  });

  it('leaves no trace of what can’t be written', async () => {
    await mkdir(inFolder('vak', '.casusrc.json'));
    await start();
    await choose('Fatma', word);
    assert.match(await said(), /niets veranderd/);
    assert.deepEqual(await readdir(inFolder('vak')), ['.casusrc.json', 'a.md']);
  });

  it('offers nothing for the folder when none is open, and no name for a real one of the user’s list', async () => {
    await start({ init: { workspaceFolders: null } });
    assert.ok(!(await on('Fatma')).some(({ title }) => /deze map/.test(title)));
    await editor.stop();
    await mkdir(inFolder('vak', '.casus'));
    await writeFile(inFolder('vak', '.casus', 'namen.local.txt'), 'Fatma Yildiz\n');
    await start();
    const titles = (await on('Fatma')).map(({ title }) => title).join('\n');
    assert.doesNotMatch(titles, /Dit is een|Dit woord/);
  });
});

describe('telling that a finding is fine, without a disk', () => {
  it('has the client make the change', async () => {
    const folder = 'vscode-vfs://school/vak';
    const capabilities = {
      ...pulling,
      workspace: { ...pulling.workspace, applyEdit: true, workspaceEdit: { documentChanges: true } },
    };
    const editor = await TestEditor.start(inMemory(), {
      folder,
      capabilities,
      init: { initializationOptions: { files: true } },
    });
    const edits: unknown[] = [];
    editor.connection.onRequest('casus/readFile', ({ uri }: { uri: string }) =>
      uri.endsWith('/.casusrc.json') && edits.length === 0 ? { text: '{}\n' } : null,
    );
    editor.connection.onRequest('casus/listFiles', () => null);
    editor.connection.onRequest('window/showMessageRequest', () => null);
    editor.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
      edits.push(edit);
      return { applied: true };
    });
    await editor.open(`${folder}/a.md`, report);
    const action = (await editor.actions(`${folder}/a.md`, editor.rangeOf(`${folder}/a.md`, 'Fatma'))).find(
      ({ title }) => title === word,
    );
    await editor.connection.sendRequest('workspace/executeCommand', action?.command ?? {});
    assert.match(JSON.stringify(edits), /"uri":"vscode-vfs:\/\/school\/vak\/\.casusrc\.json".*Fatma Yildiz/);
    await editor.stop();
  });
});
