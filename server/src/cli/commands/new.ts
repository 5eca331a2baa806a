/** `casus new`: a report to fill in, or (`--from`) a template made of a good example. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { deriveTemplate, scaffold, slug } from '../../core/index.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { checkTemplate, configFinder } from '../inputs/config.ts';
import { namesFilesIn } from '../inputs/known-names.ts';
import { readSource } from '../inputs/read.ts';
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
  const { settings } = await configFinder(io.cwd, {})(resolve(io.cwd, file ?? 'casus.md'));
  await checkTemplate(id, settings);
  const template = settings.templates.find((each) => each.id === id);
  return put(template ? scaffold(template) : '', file, options, io);
}

/** With `--from` there is no template to name: the first argument is the file to make. */
async function newTemplate(
  example: string,
  file: string | undefined,
  surplus: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<number> {
  if (surplus !== undefined) {
    throw new CliError({
      nl: 'Bij --from hoort geen sjabloon, alleen een bestand om te maken.',
      en: '--from takes no template, only a file to make.',
    });
  }
  const path = resolve(io.cwd, example);
  const { settings } = await configFinder(io.cwd, {})(path);
  const [dutch, english] = [readSource(path, 'nl'), readSource(path, 'en')];
  if ('trouble' in dutch || 'trouble' in english) {
    const say = (read: typeof dutch): string => `${example}: ${'trouble' in read ? read.trouble : ''}`;
    throw new CliError({ nl: say(dutch), en: say(english) });
  }
  const name = basename(file ?? example).replace(/\.\w+$/, '');
  const page = deriveTemplate(dutch.source.text, { id: slug(name) || 'sjabloon', name }, settings);
  if (page === undefined) {
    throw new CliError({
      nl: `${example} heeft geen kopjes om onderdelen van te maken.`,
      en: `${example} has no headings to make sections of.`,
    });
  }
  if (file !== undefined) await mkdir(dirname(resolve(io.cwd, file)), { recursive: true });
  return put(page, file, options, io);
}

async function put(text: string, file: string | undefined, { language }: LanguageOption, io: Io): Promise<number> {
  if (file === undefined) {
    await io.stdout.write(text);
    return 0;
  }
  await create(resolve(io.cwd, file), file, text);
  await hideNames(dirname(resolve(io.cwd, file)));
  await io.stderr.write(language === 'en' ? `Made ${file}.\n` : `${file} is gemaakt.\n`);
  return 0;
}

/** A list of real names near the new report is kept out of git, unless its folder says something about it already. */
async function hideNames(folder: string): Promise<void> {
  const own = join(folder, '.casus');
  if (namesFilesIn(own).length > 0) {
    await writeFile(join(own, '.gitignore'), 'namen.local*\n', { flag: 'wx' }).catch(() => undefined);
  }
  if (dirname(folder) !== folder) await hideNames(dirname(folder));
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
