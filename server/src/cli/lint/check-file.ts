/** Reads, lints and (with `--fix`) repairs one file. An error becomes a problem of this file and stops no other. */
import {
  isKeyFile,
  isTemplatePath,
  lint,
  lintKeyFile,
  lintTemplate,
  type Language,
  type LintResult,
  type Settings,
} from '../../core/index.ts';
import type { Config } from '../inputs/config.ts';
import type { Item } from '../inputs/collect.ts';
import type { Input } from '../inputs/files.ts';
import { readSource, sourceOf, type ReadResult, type Source } from '../inputs/read.ts';
import { writeSource } from '../inputs/write.ts';
import type { Io } from '../io.ts';
import { repair } from './repair.ts';
import type { FileResult } from './result.ts';

export interface RepairOptions {
  readonly fix: boolean;
  readonly dryRun: boolean;
}

export async function checkFile(item: Item, config: Config, repairOptions: RepairOptions, io: Io): Promise<FileResult> {
  const { student, handIn } = item;
  const result = await checkItem(item, config, repairOptions, io);
  return { ...result, ...(student !== undefined && { student }), ...(handIn && { handIn }) };
}

async function checkItem(item: Item, config: Config, repairOptions: RepairOptions, io: Io): Promise<FileResult> {
  const { input } = item;
  const { shown: path } = input;
  const settings = settingsFor(item, config.settings);
  const { language } = settings;
  const read = await readItem(item, language, io);
  if ('trouble' in read) return { path, problems: [read.trouble], failed: true };
  if (isKeyFile(input.path, read.source.text)) return checkKeyFile(input, read.source, settings);
  if (isTemplate(input, config)) return checkTemplate(input, read.source, settings);
  try {
    return await (repairOptions.fix && input.kind !== 'entry' && !read.source.doubt ? repairFile : checkReport)(
      input,
      read.source,
      settings,
      repairOptions,
    );
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'Error';
    const problem = language === 'nl' ? `Niet te controleren (${kind}).` : `Can't be checked (${kind}).`;
    return { path, problems: [problem], failed: true };
  }
}

/** The student's own name is no detail of a client in her hand-in. */
const settingsFor = ({ student }: Item, settings: Settings): Settings =>
  typeof student === 'string' ? { ...settings, author: student } : settings;

async function readItem({ input, read, trouble }: Item, language: Language, io: Io): Promise<ReadResult> {
  if (trouble) return { trouble: trouble[language] };
  if (input.kind === 'stdin') return sourceOf(await io.stdin(), language);
  if (input.kind === 'closed-folder')
    return { trouble: language === 'nl' ? 'Deze map is niet te lezen.' : "This folder can't be read." };
  if (!read) return readSource(input.path, language);
  try {
    return sourceOf(await read(), language);
  } catch {
    const problem = { nl: 'Dit bestand in het archief is beschadigd.', en: 'This file in the archive is damaged.' };
    return { trouble: problem[language] };
  }
}

/** Is the file a template, by its folder (`.casus/templates`) or because a configuration lists it? */
const isTemplate = ({ path }: Input, { pages }: Config): boolean =>
  isTemplatePath(path) || pages.some((page) => page.path === path);

/** Never repairs: mistakes in a template are for its author to mend. */
const checkTemplate = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lintTemplate({ path: input.shown, text: source.text }, settings), settings.language);

const checkKeyFile = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lintKeyFile({ path: input.shown, text: source.text }, settings), settings.language);

const checkReport = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lint(source.text, settings), settings.language);

async function repairFile(
  input: Input,
  source: Source,
  settings: Settings,
  { dryRun }: RepairOptions,
): Promise<FileResult> {
  const { language } = settings;
  const repaired = repair(source.text, settings);
  if (!repaired) return withProblem(checkReport(input, source, settings), unrepaired[language]);
  const { before, after } = repaired;
  const unchanged = toResult(input, source, before, language);
  const { text } = after;
  if (text === source.text) return unchanged;
  const trouble = dryRun ? undefined : await writeSource(input.path, source, text, language);
  if (trouble !== undefined) return withProblem(unchanged, trouble);
  return { ...toResult(input, { ...source, text }, after, language), before };
}

const unrepaired = {
  nl: 'De reparaties van dit bestand lukten niet samen; het is niet gewijzigd.',
  en: 'The repairs of this file did not work together; it was not changed.',
};

function toResult(input: Input, source: Source, result: LintResult, language: Language): FileResult {
  const remarks = [
    ...(source.doubt ? [source.doubt[language]] : []),
    ...(source.text.trim() === '' ? [language === 'nl' ? 'Dit bestand is leeg.' : 'This file is empty.'] : []),
  ];
  const failed = result.problems.length > 0;
  return { path: input.shown, source, lint: result, problems: [...remarks, ...result.problems], failed };
}

const withProblem = (result: FileResult, problem: string): FileResult => ({
  ...result,
  problems: [...result.problems, problem],
  failed: true,
});
