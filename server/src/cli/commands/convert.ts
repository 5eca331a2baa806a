/** `casus convert`: a hand-in of any kind as markdown, as `casus lint` reads it. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError, fileTrouble } from '../errors.ts';
import { documentReading } from '../inputs/documents/reading.ts';
import { readInputFile } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';

export interface ConvertOptions extends LanguageOption {
  readonly output?: string;
}

export async function convertCommand(file: string, options: ConvertOptions, io: Io): Promise<number> {
  const reading = documentReading();
  const { language = 'nl' } = options;
  try {
    const read = await readInputFile(resolve(io.cwd, file), language, () => Promise.resolve(reading));
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

const leftOut = {
  nl: 'Opmerkingen, kop- en voetteksten, verwijderde tekst en eigenschappen zijn niet overgenomen; casus lint kijkt er wel naar.',
  en: 'Comments, headers, footers, deleted text and properties were left out; casus lint does look at them.',
};

/** Writes to a new file, or without one to standard output. */
async function write(text: string, { output, language }: ConvertOptions, io: Io): Promise<void> {
  if (output === undefined) {
    await io.stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(io.cwd, output), text, { flag: 'wx' });
  } catch (error) {
    throw new CliError({
      nl: `${output} is niet gemaakt: ${fileTrouble(error, 'nl')}.`,
      en: `${output} was not made: ${fileTrouble(error, 'en')}.`,
    });
  }
  await io.stderr.write(language === 'en' ? `Made ${output}.\n` : `${output} is gemaakt.\n`);
}
