/** One file from disk to result. Whatever goes wrong with it stays with it. */
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
import type { Input } from '../inputs/files.ts';
import { readSource, sourceOf, type ReadResult, type Source } from '../inputs/read.ts';
import { writeSource } from '../inputs/write.ts';
import type { Io } from '../io.ts';
import { repair } from './repair.ts';
import type { FileResult } from './result.ts';

export interface Mending {
  readonly fix: boolean;
  readonly dryRun: boolean;
}

export async function checkFile(input: Input, config: Config, mending: Mending, io: Io): Promise<FileResult> {
  const { shown: path } = input;
  const { settings } = config;
  const { language } = settings;
  const read = await readInput(input, language, io);
  if ('trouble' in read) return { path, problems: [read.trouble], failed: true };
  if (isKeyFile(input.path, read.source.text)) return checkKey(input, read.source, settings);
  if (isTemplate(input, config)) return checkTemplatePage(input, read.source, settings);
  try {
    return await (mending.fix && !read.source.doubt ? mend : check)(input, read.source, settings, mending);
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'Error';
    const problem = language === 'nl' ? `Niet te controleren (${kind}).` : `Can't be checked (${kind}).`;
    return { path, problems: [problem], failed: true };
  }
}

async function readInput(input: Input, language: Language, io: Io): Promise<ReadResult> {
  if (input.kind === 'stdin') return sourceOf(await io.stdin(), language);
  if (input.kind === 'file') return readSource(input.path, language);
  return { trouble: language === 'nl' ? 'Deze map is niet te lezen.' : "This folder can't be read." };
}

/** By its folder, or because a configuration says so. */
const isTemplate = ({ path }: Input, { pages }: Config): boolean =>
  isTemplatePath(path) || pages.some((page) => page.path === path);

/** Its mistakes are for its author to mend: nothing in it is repaired unasked. */
const checkTemplatePage = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lintTemplate({ path: input.shown, text: source.text }, settings), settings.language);

const checkKey = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lintKeyFile({ path: input.shown, text: source.text }, settings), settings.language);

const check = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lint(source.text, settings), settings.language);

async function mend(input: Input, source: Source, settings: Settings, mending: Mending): Promise<FileResult> {
  const { language } = settings;
  const repaired = repair(source.text, settings);
  if (!repaired) return withProblem(check(input, source, settings), unrepaired[language]);
  const { before, after } = repaired;
  const untouched = toResult(input, source, before, language);
  const { text } = after;
  if (text === source.text) return untouched;
  const trouble = mending.dryRun ? undefined : await writeSource(input.path, source, text, language);
  if (trouble !== undefined) return withProblem(untouched, trouble);
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
