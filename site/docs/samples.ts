/** Samples of every output format, made by the program that was built, of a class with invented students. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Language } from '../../server/src/core/index.ts';
import { formatters, type FormatId } from '../../server/src/cli/formats.generated.ts';

const run = promisify(execFile);

export interface Sample {
  readonly format: FormatId;
  /** "samples/klas.xlsx" */
  readonly path: string;
  readonly bytes: Buffer;
}

const students = [
  'Ada Brons',
  'Bo Daal',
  'Cem van Aalst',
  'Dirk Eik',
  'Esra Foppe',
  'Fay Gaal',
  'Gijs Hop',
  'Hanna Ii',
];

const nameOf = (format: FormatId): string =>
  ({
    html: 'overzicht.html',
    xlsx: 'klas.xlsx',
    csv: 'klas.csv',
    junit: 'junit.xml',
    checkstyle: 'checkstyle.xml',
    text: 'text.txt',
    github: 'github.txt',
    gitlab: 'gitlab.json',
    json: 'json.json',
    sarif: 'sarif.json',
  })[format];

/** What programs read says the same in both languages but for its messages, so one sample will do. */
const forPeople: ReadonlySet<FormatId> = new Set(['text', 'html', 'csv', 'xlsx']);

/** `program`: of the command line. In English only the formats that people read. */
export async function samplesOf(root: string, program: string, language: Language): Promise<readonly Sample[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'casus-site-'));
  try {
    const reports = (await readdir(path.join(root, 'examples'))).filter((name) => name.endsWith('.md')).sort();
    for (const [index, report] of reports.entries()) {
      // As Moodle names them, so that the students have names.
      const own = path.join(
        folder,
        'klas',
        `${students[index] ?? 'Ina Jol'}_${String(index + 1)}_assignsubmission_file_`,
      );
      await mkdir(own, { recursive: true });
      await cp(path.join(root, 'examples', report), path.join(own, report));
    }
    const made: Sample[] = [];
    for (const format of (Object.keys(formatters) as FormatId[]).filter(
      (each) => language === 'nl' || forPeople.has(each),
    )) {
      const name = nameOf(format);
      const argv = [
        'lint',
        'klas',
        '--format',
        format,
        '--output-file',
        name,
        '--fail-on',
        'never',
        '--language',
        language,
      ];
      await run(process.execPath, [program, ...argv, '--no-color'], { cwd: folder });
      const place = `samples/${language === 'nl' ? '' : 'en/'}${name}`;
      made.push({ format, path: place, bytes: await readFile(path.join(folder, name)) });
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lines of a sample that are shown; the rest is in the file. */
const MOST_LINES = 40;

const binary: ReadonlySet<string> = new Set(['html', 'xlsx']);
const words = {
  heading: { nl: 'Voorbeelden', en: 'Samples' },
  intro: {
    nl: 'Wat Casus van acht voorbeeldverslagen maakt. De studenten zijn verzonnen.',
    en: 'What Casus makes of eight example reports. The students are invented.',
  },
  whole: { nl: 'Het hele bestand', en: 'The whole file' },
  open: { nl: 'Open het voorbeeld', en: 'Open the sample' },
} as const;

/** A part of the page about formats, with links from the folder of that page in the repository. */
export function samplesPart(samples: Readonly<Record<Language, readonly Sample[]>>, language: Language): string {
  const shown = samples.nl.map((each) => samples[language].find(({ format }) => format === each.format) ?? each);
  const parts = shown.map(({ format, path: file, bytes }) => {
    const link = `[${binary.has(format) ? words.open[language] : words.whole[language]}](../../site/guides/${language}/${file})`;
    if (binary.has(format)) return `### ${format}\n\n${link}`;
    const lines = bytes.toString().trimEnd().split(/\r?\n/);
    const first = lines.slice(0, MOST_LINES).map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
    return `### ${format}\n\n\`\`\`\`text\n${first.join('\n')}\n${lines.length > MOST_LINES ? '…\n' : ''}\`\`\`\`\n\n${link}`;
  });
  return [`## ${words.heading[language]}`, words.intro[language], ...parts].join('\n\n');
}
