/** `casus new`: makes a report to fill in from a template, or (`--from`) a template from an example of a report. */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { deriveTemplate, inLanguage, scaffold, slug } from '../../core/index.ts';
import { createWhole } from '../../disk/write-whole.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { printableLines } from '../formatters/printable.ts';
import { configFor, templateNamed } from '../inputs/config.ts';
import { namesFilesIn } from '../inputs/known-names.ts';
import { readOrThrow } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';

export interface NewOptions extends LanguageOption {
  readonly from?: string;
}

export async function newCommand(
  id: string | undefined,
  file: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<number> {
  if (options.from !== undefined) return newTemplate(options.from, id, file, options, io);
  if (id === undefined) {
    throw new CliError({
      nl: 'Noem een sjabloon (casus templates toont ze), of een voorbeeld met --from.',
      en: 'Name a template (casus templates lists them), or an example with --from.',
    });
  }
  const { settings } = await configFor(resolve(io.cwd, file ?? 'casus.md'), io.cwd, languageIn(options));
  const template = inLanguage(templateNamed(id, settings.templates), settings.language);
  return writeOrPrint(scaffold(template), file, options, io);
}

const languageIn = ({ language }: LanguageOption): LanguageOption => (language === undefined ? {} : { language });

/** `casus new --from EXAMPLE [FILE]`: without a template the first argument is the file; a second one is an error. */
async function newTemplate(
  example: string,
  file: string | undefined,
  secondArgument: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<number> {
  if (secondArgument !== undefined) {
    throw new CliError({
      nl: 'Bij --from hoort geen sjabloon, alleen een bestand om te maken.',
      en: '--from takes no template, only a file to make.',
    });
  }
  const path = resolve(io.cwd, example);
  const { settings } = await configFor(path, io.cwd, {});
  const { text } = readOrThrow(path, { nl: example, en: example });
  const name = basename(file ?? example).replace(/\.\w+$/, '');
  const page = deriveTemplate(text, { id: slug(name) || 'sjabloon', name }, settings);
  if (page === undefined) {
    throw new CliError({
      nl: `${example} heeft geen kopjes om onderdelen van te maken.`,
      en: `${example} has no headings to make sections of.`,
    });
  }
  if (file !== undefined) await mkdir(dirname(resolve(io.cwd, file)), { recursive: true });
  return writeOrPrint(page, file, options, io);
}

/** Writes the text to a new file, or without `file` to standard output. */
async function writeOrPrint(
  text: string,
  file: string | undefined,
  { language }: LanguageOption,
  io: Io,
): Promise<number> {
  if (file === undefined) {
    await io.stdout.write(io.stdout.isTTY ? printableLines(text) : text);
    return 0;
  }
  await create(resolve(io.cwd, file), file, text);
  await ignoreNamesInGit(dirname(resolve(io.cwd, file)));
  await io.stderr.write(language === 'en' ? `Made ${file}.\n` : `${file} is gemaakt.\n`);
  return 0;
}

/** Makes git ignore lists of real names in `.casus` of this folder and those above, where no `.gitignore` exists. */
async function ignoreNamesInGit(folder: string): Promise<void> {
  const namesFolder = join(folder, '.casus');
  if (namesFilesIn(namesFolder).length > 0) {
    await createWhole(join(namesFolder, '.gitignore'), 'namen.local*\n').catch(() => undefined);
  }
  if (dirname(folder) !== folder) await ignoreNamesInGit(dirname(folder));
}

async function create(path: string, shown: string, text: string): Promise<void> {
  try {
    await createWhole(path, text);
  } catch (error) {
    throw new CliError({
      nl: `${shown} is niet gemaakt: ${fileTrouble(error, 'nl')}.`,
      en: `${shown} was not made: ${fileTrouble(error, 'en')}.`,
    });
  }
}
