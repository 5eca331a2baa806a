/** `casus new`: a report to fill in. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtinTemplates, defaultSettings, scaffold } from '../../core/index.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { checkTemplate } from '../inputs/config.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../program.ts';

export async function newCommand(
  id: string,
  file: string | undefined,
  { language }: LanguageOption,
  io: Io,
): Promise<number> {
  await checkTemplate(id, defaultSettings());
  const template = builtinTemplates().find((each) => each.id === id);
  const text = template ? scaffold(template) : '';
  if (file === undefined) {
    await io.stdout.write(text);
    return 0;
  }
  await create(resolve(io.cwd, file), file, text);
  await io.stderr.write(language === 'en' ? `Made ${file}.\n` : `${file} is gemaakt.\n`);
  return 0;
}

async function create(path: string, shown: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new CliError({
      nl: `${shown} is niet gemaakt: ${fileTrouble(error, 'nl')}.`,
      en: `${shown} was not made: ${fileTrouble(error, 'en')}.`,
    });
  }
}
