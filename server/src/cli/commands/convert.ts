/** `casus convert`: a hand-in of any kind as markdown, as `casus lint` reads it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../core/index.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { printableLines } from '../formatters/printable.ts';
import { collect } from '../inputs/collect.ts';
import { documentReading, type DocumentReading } from '../inputs/documents/reading.ts';
import { readInputFile, type ReadResult } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import { readItem } from '../lint/check-file.ts';
import type { LanguageOption } from '../options.ts';

export interface ConvertOptions extends LanguageOption {
  readonly output?: string;
}

export async function convertCommand(file: string, options: ConvertOptions, io: Io): Promise<number> {
  const reading = documentReading();
  const { language = 'nl' } = options;
  try {
    const read = await readHandIn(file, language, io, reading);
    if ('trouble' in read) {
      const text = `${file}: ${read.trouble}`;
      throw new CliError({ nl: text, en: text });
    }
    await write(read.source.text, options, io);
    const { hidden = [] } = read.source.document ?? {};
    if (hidden.length > 0) await io.stderr.write(`${leftOut[language]}\n`);
    return 0;
  } finally {
    await reading.end();
  }
}

/** A file, or an entry of an archive as the overview names it: "inzendingen.zip!/map/verslag.docx". */
async function readHandIn(file: string, language: Language, io: Io, reading: DocumentReading): Promise<ReadResult> {
  const path = resolve(io.cwd, file);
  const end = file.indexOf('!/');
  const start = (): Promise<DocumentReading> => Promise.resolve(reading);
  const shown = file.slice(0, end);
  const isEntry = end !== -1 && !existsSync(path) && existsSync(resolve(io.cwd, shown));
  if (!isEntry) return readInputFile(path, language, start);
  const { items, close } = await collect([{ kind: 'file', path: resolve(io.cwd, shown), shown }], []);
  try {
    const item = items.find(({ input }) => input.shown === file) ?? items.find(({ trouble }) => trouble);
    return item ? await readItem(item, language, io, start) : { trouble: notInside[language] };
  } finally {
    close();
  }
}

const notInside = { nl: 'dit verslag zit niet in het archief.', en: 'this report is not in the archive.' };

const leftOut = {
  nl: 'Opmerkingen, kop- en voetteksten, verwijderde tekst en eigenschappen zijn niet overgenomen; casus lint kijkt er wel naar.',
  en: 'Comments, headers, footers, deleted text and properties were left out; casus lint does look at them.',
};

/** Writes to a new file, or without one to standard output. */
async function write(text: string, { output, language }: ConvertOptions, io: Io): Promise<void> {
  if (output === undefined) {
    await io.stdout.write(io.stdout.isTTY ? printableLines(text) : text);
    return;
  }
  try {
    const { createWhole } = await import('../../disk/write-whole.ts');
    await createWhole(resolve(io.cwd, output), text);
  } catch (error) {
    throw new CliError({
      nl: `${output} is niet gemaakt: ${fileTrouble(error, 'nl')}.`,
      en: `${output} was not made: ${fileTrouble(error, 'en')}.`,
    });
  }
  await io.stderr.write(language === 'en' ? `Made ${output}.\n` : `${output} is gemaakt.\n`);
}
