import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { dutch, dutchMistakes, dutchPlaceholders } from '../../server/src/cli/help/dutch.ts';
import { languageOf } from '../../server/src/cli/help/language.ts';
import { buildProgram } from '../../server/src/cli/program.ts';
import { casus } from './helpers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const nothing = { isTTY: false, write: () => Promise.resolve() };
const io = {
  stdout: nothing,
  stderr: nothing,
  stdin: () => Promise.resolve(new Uint8Array()),
  cwd: root,
  env: {},
  interruption: () => new AbortController().signal,
};
const program = buildProgram(io, { out: '', err: '' }, () => undefined, 'en');

/** With its own name and those of the commands around it: ["config", "show"]. */
function commandsOf(
  command: Command,
  names: readonly string[] = [],
): readonly (readonly [readonly string[], Command])[] {
  const below = command.commands.flatMap((each) => commandsOf(each, [...names, each.name()]));
  return [[names, command], ...below];
}
const commands = commandsOf(program);

const helpOf = async (names: readonly string[], language: string): Promise<string> =>
  (await casus({ cwd: root }, ...names, '--help', '--language', language)).out;

/** What stands below the options: examples with their remarks, and sentences. */
const linesBelow = (help: string): readonly string[] => /\nExamples?:\n[^]*$/.exec(help)?.[0].trim().split('\n') ?? [];

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/[<[]([a-z]+)(?:\.\.\.)?[>\]]/g)].map((each) => each[1] ?? '');

const sources = async (): Promise<string> => {
  const folder = path.join(root, 'server/src/cli');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  return (await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n');
};

describe('the help of casus', () => {
  it('has the Dutch of each text, and of nothing else', async () => {
    const texts = new Set([
      'Usage:',
      'Arguments:',
      'Options:',
      'Commands:',
      'default',
      'print this help',
      'help for a command',
    ]);
    for (const [names, { description, summary, options, registeredArguments }] of commands.map(
      ([names, command]) =>
        [
          names,
          {
            description: command.description(),
            summary: command.summary(),
            options: command.options,
            registeredArguments: command.registeredArguments,
          },
        ] as const,
    )) {
      for (const text of [description, summary]) if (text !== '') texts.add(text);
      for (const each of [...options, ...registeredArguments]) texts.add(each.description);
      const placeholders = [
        ...options.flatMap(({ flags }) => placeholdersIn(flags)),
        ...registeredArguments.map((each) => each.name()),
      ];
      for (const name of placeholders) assert.ok(name in dutchPlaceholders, `no Dutch for <${name}>`);
      for (const line of linesBelow(await helpOf(names, 'en'))) {
        const [, remark] = /^ {2}casus .*? {2,}(\S.*)$/.exec(line) ?? [];
        if (remark !== undefined) texts.add(remark);
        else if (!/^ {2}casus |^$/.test(line)) texts.add(line);
      }
    }
    for (const [, text = ''] of (await sources()).matchAll(/InvalidArgumentError\(\s*'([^']*)'/g)) texts.add(text);
    for (const [, text = ''] of (await sources()).matchAll(/showHelpAfterError\(say\('([^']*)'/g)) texts.add(text);
    assert.deepEqual(
      [...texts].filter((text) => dutch[text] === undefined),
      [],
      'server/src/cli/help/dutch.ts lacks these',
    );
    assert.deepEqual(
      Object.keys(dutch).filter((text) => !texts.has(text)),
      [],
      'no command says these any more',
    );
  });

  it('is Dutch, and English where asked, wherever the language is asked', async () => {
    for (const [names] of commands) {
      const nl = (await casus({ cwd: root }, ...names, '--help')).out;
      assert.match(nl, /^Gebruik: casus/);
      assert.doesNotMatch(
        nl,
        /\b(?:Usage|Options|Commands|Arguments|Examples?|default|options|display|the)\b/,
        names.join(' '),
      );
      const en = await helpOf(names, 'en');
      assert.match(en, /^Usage: casus/);
      assert.doesNotMatch(en, /\b(?:Gebruik|Opties|Voorbeelden?|standaard|bestand|een|het)\b/, names.join(' '));
    }
    assert.match(
      (await casus({ cwd: root }, '--language', 'en', 'help', 'lint')).out,
      /^Usage: casus lint \[options\] \[paths\.\.\.\]/,
    );
  });

  it('--language before a command counts for that command', async () => {
    const rules = async (...args: readonly string[]): Promise<string> => (await casus({ cwd: root }, ...args)).out;
    assert.equal(await rules('--language', 'en', 'rules'), await rules('rules', '--language', 'en'));
    assert.equal(await rules('--language', 'en', 'rules', '--language', 'nl'), await rules('rules'));
    assert.match(await rules('templates', 'show', 'starr', '--language', 'en'), /\(also: /);
    assert.equal(languageOf(['lint', '--language=en', '--language', 'nl']), 'nl');
    assert.equal(languageOf(['lint', '--', '--language', 'en']), 'nl');
  });
});

describe('mistakes in the arguments', () => {
  const mistakes: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
    [['lint', '--weg'], /de optie --weg ken ik niet/, /unknown option '--weg'/],
    [['lint', '--formta', 'json'], /Bedoel je --format\?/, /Did you mean --format\?/],
    [['lnit'], /de opdracht lnit ken ik niet\.\nBedoel je lint\?/, /unknown command 'lnit'/],
    [['weg.md'], /de opdracht weg\.md ken ik niet\.\n\(casus --help/, /unknown command 'weg\.md'\n\(casus --help/],
    [
      ['README.md'],
      /README\.md ken ik niet\.\n[^]*Bedoel je casus lint README\.md\?/,
      /Did you mean casus lint README\.md\?/,
    ],
    [['convert'], /er ontbreekt nog een argument: <bestand>/, /missing required argument 'file'/],
    [['lint', '--output-file'], /bij --output-file <bestand> hoort nog een waarde/, /argument missing/],
    [['lint', '--stage', 'af'], /kent ‘af’ niet. Kies uit: schets, concept, inleveren/, /Allowed choices are schets/],
    [['lint', '--max-warnings', 'x'], /kan niet ‘x’ zijn. Geef een heel getal/, /must be a whole number/],
    [['convert', 'a', 'b'], /te veel argumenten voor convert: er horen er 1/, /too many arguments/],
  ];
  for (const [argv, nl, en] of mistakes)
    it(`are told in Dutch, and in English where asked: casus ${argv.join(' ')}`, async () => {
      const dutchOutcome = await casus({ cwd: root }, ...argv);
      assert.deepEqual([dutchOutcome.code, dutchOutcome.out], [2, '']);
      assert.match(dutchOutcome.err, /^casus: /);
      assert.match(dutchOutcome.err, nl);
      assert.doesNotMatch(dutchOutcome.err, /error|unknown|shows|Did you|Allowed|must/);
      const english = await casus({ cwd: root }, '--language', 'en', ...argv);
      assert.equal(english.code, 2);
      assert.match(english.err, /^casus: /);
      assert.match(english.err, en);
      assert.doesNotMatch(english.err, /toont|Bedoel/);
    });

  it('every mistake that commander knows has its Dutch', async () => {
    const source = await readFile(path.join(root, 'node_modules/commander/lib/command.js'), 'utf8');
    const parts: Readonly<Record<string, string>> = { suggestion: '', forSubcommand: '', s: 's' };
    const messages = [...source.matchAll(/`(error: [^`]*)`/g)].map(([, text = '']) =>
      text.replace(/\$\{([^}]*)\}/g, (_, name: string) => parts[name] ?? '1'),
    );
    assert.ok(messages.length > 6);
    for (const message of messages)
      assert.ok(
        dutchMistakes.some(([pattern]) => pattern.test(message) || pattern.test(`${message} Why.`)),
        message,
      );
  });
});

describe('the pages and the help', () => {
  it('name the same commands and options', async () => {
    const pages = ['README.md', 'README.en.md', 'server/docs/command-line.md'];
    const readme = (await Promise.all(pages.map((page) => readFile(path.join(root, page), 'utf8')))).join('\n');
    const flags = new Set(
      commands.flatMap(([, { options }]) => options.flatMap(({ long }) => (long === undefined ? [] : [long]))),
    );
    const lines = readme
      .split('\n')
      .filter((line) => /\bcasus (?!:)/.test(line) && !line.includes('--install-extension'));
    for (const line of lines)
      for (const [flag] of line.matchAll(/--[a-z][a-z-]+/g)) assert.ok(flags.has(flag), `a page says ${flag}`);
    for (const [names] of commands.filter(([names]) => names.length > 0))
      assert.ok(readme.includes(`casus ${names.join(' ')}`), `no page says casus ${names.join(' ')}`);
  });
});
