/** Text from outside reaches a terminal, a spreadsheet and other programs as text: in every format, from every place. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { formatters, type FormatId } from '../../server/src/cli/formats.generated.ts';
import { casus, folderWith, removeFolders, type Outcome } from '../cli/helpers.ts';
import { commandsIn, elementsIn } from '../support/read-formats.ts';
import { zipOf } from '../support/zip.ts';

const all = Object.keys(formatters) as FormatId[];

/** ANSI, OSC (the title of a window), C1, bidi, a line end, what XML forbids. No part of a name can hold NUL or "/". */
const codes = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u200f\u061c\u2028\u007f\b';
const hostile = (word: string): string => `${word}${codes}<b>&"${word}`;

/** What must stand nowhere in what is printed. A tab and line ends are left out: formats have their own. */
const live =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

const yaml = (text: string): string => JSON.stringify(text);
const page = [
  '---',
  `id: ${yaml(hostile('sjabloon'))}`,
  `name: ${yaml(hostile('Naam'))}`,
  `description: ${yaml(hostile('beschrijving'))}`,
  `origin: ${yaml(hostile('bron'))}`,
  `cues: [${yaml('hostile')}]`,
  '---',
  `# ${hostile('Titel')}`,
  `## ${hostile('Onderdeel')}`,
  '<!--\nrequired: true\nquestions: answer\n-->',
  hostile('Uitleg'),
  `- ${hostile('Vraag')}?`,
  `## Kaal${codes}`,
  '<!--\nrequired: true\n-->',
].join('\n\n');

const report = (template: string): string =>
  [
    `---\ncasus: ${yaml(template)}\nauthor: ${yaml(hostile('Auteur'))}\n---`,
    `# ${hostile('Verslag')}`,
    `## ${hostile('Onderdeel')}`,
    `Mevrouw ${hostile('Jansen')} belde 06-12345678. <!-- casus-disable-line ${hostile('regel')} -->`,
    '',
  ].join('\n\n');

/** A folder in which everything that has a name or a text of its own is hostile. */
async function hostileFolder(): Promise<string> {
  const name = process.platform === 'win32' ? 'naam' : `naam${codes}'"=`;
  const settings = {
    template: hostile('standaard'),
    [hostile('instelling')]: 1,
    rules: { [hostile('regel')]: 'off', 'privacy/bsn': hostile('stand') },
    templates: [hostile('pad')],
    stage: hostile('stadium'),
    overrides: [{ files: [hostile('glob')], [hostile('sleutel')]: 2 }],
    extends: [hostile('basis')],
  };
  const cwd = await folderWith({
    '.casusrc.json': JSON.stringify(settings),
    '.casus/templates/a.md': page,
    '=1+2.md': report('a'),
    'in/gewoon.md': report('a'),
    'in/ander.md': report(hostile('onbekend')),
    'in/zip.zip': zipOf([
      { name: `${name}/${name}.md`, text: report('gibbs') },
      { name: `../${name}.md`, text: 'x' },
      { name: `${name}.exe`, text: 'x' },
    ]),
  });
  await mkdir(join(cwd, 'in', name));
  for (const file of [`${name}.md`, `${name}.xyz`, `=1+2${name}.md`, `${name}_1234_assignsubmission_file_a.md`])
    await writeFile(join(cwd, 'in', name, file), report('a'));
  return cwd;
}

const safe = (text: string, where: string): void => {
  const found = live.exec(text);
  const around = found ? JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20)) : '';
  assert.equal(found, null, `${where}: ${around}`);
};

/** Each format as the program that takes it reads it. */
const readers: Readonly<Record<FormatId, (outcome: Outcome) => unknown>> = {
  text: ({ out }) => out,
  json: ({ out }) => JSON.parse(out) as unknown,
  sarif: ({ out }) => JSON.parse(out) as unknown,
  gitlab: ({ out }) => JSON.parse(out) as unknown,
  junit: ({ out }) => elementsIn(out),
  checkstyle: ({ out }) => elementsIn(out),
  github: ({ out }) => commandsIn(out),
  html: ({ out }) => assert.doesNotMatch(out, /<b>&?"/),
  csv: ({ out }) => {
    const rows = parse(out, { delimiter: ';', bom: true }) as string[][];
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@|%]/, cell);
    assert.ok(
      rows.flat().some((cell) => cell.startsWith("'=1+2")),
      'a name that is a formula',
    );
  },
  xlsx: ({ bytes }) => {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      safe(strFromU8(content), `xlsx ${name}`);
      assert.doesNotMatch(strFromU8(content), /<f>/);
    }
  },
};

describe('hostile text from outside', () => {
  let cwd = '';
  before(async () => {
    cwd = await hostileFolder();
  });
  after(removeFolders);

  for (const format of all)
    it(`is text in --format ${format}, on a terminal and in a file`, async () => {
      for (const options of [
        ['--stage', 'inleveren', '--verbose', '--why'],
        ['--show-matches', '--language', 'en', '--fix', '--dry-run'],
      ]) {
        const args = ['lint', 'in', '=1+2.md', '--format', format, '--no-color', ...options];
        const outcome = await casus({ cwd, terminal: false }, ...args);
        if (format !== 'xlsx') safe(outcome.out.replace(/^\ufeff/, ''), `${format} ${options.join(' ')}`);
        safe(outcome.err, `standard error of ${format} ${options.join(' ')}`);
        readers[format](outcome);
      }
    });

  const name = 'in/gewoon.md';
  const commands: readonly (readonly string[])[] = [
    ['templates'],
    ['templates', 'show', 'a'],
    ['templates', 'show', hostile('bestaat-niet')],
    ['templates', '--why', name],
    ['templates', '--why', hostile('bestaat-niet.md')],
    ['config', 'show', name],
    ['config', 'show', hostile('x')],
    ['explain', hostile('regel')],
    ['explain', '--document', name],
    ['explain', '--document', hostile('x')],
    ['new', 'a'],
    ['new', hostile('bestaat-niet')],
    ['new', '--from', name],
    ['convert', name],
    ['convert', hostile('x')],
    ['export', name, '-o', `${hostile('x').replaceAll('<', '')}.docx`],
    ['export', name, '-o', 'uit.html', '--anyway'],
    ['pseudonymise', name, '--dry-run'],
    ['pseudonymise', name, '--key', hostile('sleutel')],
    ['pseudonymise', name, '--undo', '--key', hostile('sleutel')],
    ['merge', hostile('x')],
    ['lint', hostile('x')],
    ['lint', 'in', '--template', hostile('x')],
    ['lint', 'in', '--config', hostile('x')],
    ['lint', 'in', '--baseline', hostile('x')],
    ['lint', 'in', '--output-file', `${hostile('geen')}/map`],
    ['lint', 'in', '--lms-pattern', hostile('(')],
    ['lint', 'in', '--cache-file', `${hostile('geen')}/map`],
    ['lint', 'in', hostile('--optie')],
    [hostile('opdracht')],
  ];
  /** The settings of the folder are wrong, and a command about one file then stops: these look beside them too. */
  for (const args of commands)
    it(`is text in what casus ${args.join(' ').replaceAll(codes, '…')} prints`, async () => {
      for (const where of [cwd, await withoutSettings()]) {
        const outcome = await casus({ cwd: where, terminal: true, env: { NO_COLOR: '1' } }, ...args);
        safe(outcome.out, 'standard output');
        safe(outcome.err, 'standard error');
      }
    });

  let without: string | undefined;
  const withoutSettings = async (): Promise<string> =>
    (without ??= await folderWith({ '.casus/templates/a.md': page, 'in/gewoon.md': report('a') }));

  it('is written as it stands where it is the content of a file', async () => {
    const { out } = await casus({ cwd: await withoutSettings() }, 'convert', 'in/gewoon.md');
    assert.equal(out, report('a'));
  });

  it('a file whose name is not UTF-8 is named with what to do', async function () {
    if (process.platform !== 'linux') this.skip();
    const folder = await folderWith({ 'in/goed.md': 'x\n' });
    await writeFile(Buffer.concat([Buffer.from(`${folder}/in/a`), Buffer.from([0xff]), Buffer.from('.md')]), 'x\n');
    await mkdir(Buffer.concat([Buffer.from(`${folder}/in/map`), Buffer.from([0xff])]));
    const { out, code } = await casus({ cwd: folder }, 'lint', 'in', '--format', 'json', '--language', 'en');
    const { files } = JSON.parse(out) as { files: { path: string; problems: string[] }[] };
    assert.equal(code, 2);
    assert.deepEqual(
      files.map(({ path, problems }) => [path, /not valid UTF-8|folder can't be read/.test(problems.join())]),
      [
        ['in/a\ufffd.md', true],
        ['in/goed.md', false],
        ['in/map\ufffd', true],
      ],
    );
    const named = await casus({ cwd: folder }, 'lint', 'in/a\ufffd.md', '--language', 'en');
    assert.match(named.err, /not valid UTF-8/);
  });
});
