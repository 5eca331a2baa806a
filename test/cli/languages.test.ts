/** What the command line says of a report is in one language: that of `--language`, in every format and command. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { casus, folderWith, removeFolders } from './helpers.ts';

/** Small words that the other language hasn't. "de" and "en" stand in names and codes too. */
const dutch =
  /(?<![\p{L}\d/.#-])(?:het|een|niet|nog|van|voor|zijn|wordt|worden|je|jouw|deze|dit|maar|naar|geen|staat|uit|bij|ook|kan|kies|zet|haal|hier|verslag|verslagen|onderdeel|vraag|melding|meldingen|bestand|regel)(?![\p{L}\d/.=-])/giu;
const english =
  /(?<![\p{L}\d/.#-])(?:the|and|not|your|you|this|these|with|from|are|its|but|which|choose|put|here|does|cannot|report|reports|section|question|finding|findings|file)(?![\p{L}\d/.=-])/giu;

const english1 = `---\ncasus: bundelcasus\nlang: en\nstage: inleveren\n---\n\n# The lift\n\n## Actors\n\n- Mrs Jansen, aged 83\n\n## Stakeholders\n\nThe nurse.\n\n## Context\n\n[fill in]\n\n## Case description\n\nMrs Jansen of Kerkstraat 12 stood in the lift. She called 06-12345678. I waited (Smith, 2019).\n\n## Orienting questions\n\n1. Who is the primary client here?\n\n2. Which skills do you think you need to be able to act?\n\n   Patience and time to listen.\n\n3. Whom would you ask which questions? List the questions you have.\n\n## Dilemmas\n\n<!-- casus-disable-next-line privacy/agee -->\n\nI must.\n`;
const dutch1 = `---\ncasus: bundelcasus\nstage: inleveren\n---\n\n# De lift\n\n## Actoren\n\n- mevrouw Jansen, 83 jaar\n\n## Betrokkenen\n\nDe verpleegkundige.\n\n## Context\n\n[invullen]\n\n## Casusbeschrijving\n\nMevrouw Jansen van de Kerkstraat 12 stond in de lift. Zij belde 06-12345678. Ik wachtte (Smit, 2019).\n\n## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager?\n\n2. Welke vaardigheden heb je volgens jou nodig om te kunnen handelen?\n\n   Geduld en tijd om te luisteren.\n\n3. Aan wie zou je welke vragen stellen? Benoem de vragen die je hebt.\n\n## Dilemma's\n\n<!-- casus-disable-next-line privacy/agee -->\n\nIk moet.\n`;

/** What people see: without tags (but for messages in them), keys, scripts and addresses. */
const visible = (text: string): string =>
  text
    .replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
    .replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ' ')
    .replace(/https?:\/\/\S+|file:\S+/g, ' ')
    .replace(/<[^>]*?(?: message="([^"]*)"[^>]*)?>/g, ' $1 ')
    .replace(/"\w+":/g, ' ');

const commands: readonly (readonly string[])[] = [
  ...['text', 'html', 'csv', 'junit', 'checkstyle', 'github', 'gitlab', 'sarif', 'json'].map((format) => [
    ...['lint', '--format', format],
  ]),
  ['lint', '--why'],
  ['lint', '--summary', '--verbose'],
  ['lint', '--fix', '--dry-run'],
  ['lint', 'weg.md'],
  ['lint', '--stage', 'af'],
  ['lint', '--format', 'pdf'],
  ['lint', '--max-warnings', 'x'],
  ['lint', '--shard', '5/4'],
  ['lint', '--rulez'],
  ['templates', '--why', 'a.md'],
  ['config', 'show', 'a.md'],
  ['new', 'bestaatniet'],
  ['new', 'gibbs', 'a.md'],
  ['new', '--from', 'weg.md'],
  ['convert', 'weg.docx'],
  ['pseudonymise', 'weg.md'],
  ['pseudonymise', 'a.md', '--dry-run'],
  ['explain', 'privacy/agee'],
  ['explain', '--document', 'a.md'],
  ['merge', 'weg.json'],
  ['onbekend'],
];

describe('the language of the command line', () => {
  afterEach(removeFolders);

  for (const [language, text, other] of [
    ['en', english1, dutch],
    ['nl', dutch1, english],
  ] as const) {
    for (const command of commands) {
      it(`is ${language} in casus ${command.join(' ')}`, async () => {
        const cwd = await folderWith({ 'a.md': text });
        const { out, err } = await casus({ cwd }, ...command, '--language', language);
        const said = visible(out + err);
        assert.ok(said.trim() !== '');
        const lines = said.split('\n').filter((line) => said !== '' && line.match(other));
        assert.deepEqual(
          lines.map((line) => line.trim().slice(0, 300)),
          [],
        );
      });
    }

    it(`is ${language} in feedback`, async () => {
      const cwd = await folderWith({ 'a.md': text });
      for (const format of ['md', 'html']) {
        await casus(
          { cwd },
          'lint',
          'a.md',
          '--feedback',
          `f-${format}`,
          '--feedback-format',
          format,
          '--language',
          language,
        );
        const folder = path.join(cwd, `f-${format}`);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
        assert.ok(files.length > 0);
        for (const file of files)
          assert.deepEqual(visible(readFileSync(path.join(folder, file), 'utf8')).match(other), null, file);
      }
    });
  }
});
