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
import { unfusedName, unfusedNameIn } from '../inputs/lms/download.ts';
import type { Input } from '../inputs/files.ts';
import type { DocumentReading } from '../inputs/documents/reading.ts';
import { readBytes, readInputBytes, type ReadResult, type Source } from '../inputs/read.ts';
import { LARGEST_FILE, MOST_TEXT, tooLargeFile } from '../inputs/size-limits.ts';
import { writeSource } from '../inputs/write.ts';
import type { Io } from '../io.ts';
import { readInPart } from '../../summary/read-in-part.ts';
import { sameFileAmong } from '../../disk/same-file.ts';
import { repair } from './repair.ts';
import type { FileResult } from './result.ts';

export interface RepairOptions {
  readonly fix: boolean;
  readonly dryRun: boolean;
}

/** What is known of a file before it is checked: plain data, that another thread may be given. */
export type Subject = Omit<Item, 'read' | 'trouble'>;

/** What of the settings of a file decides how it is checked. */
export type CheckConfig = Pick<Config, 'settings' | 'pages' | 'templatePages'>;

/** The bytes of a file as it was handed in; `trouble`: why there are none, as a sentence. */
export type Loaded = { readonly bytes: Uint8Array } | { readonly trouble: string };

/** Checks what `loadItem` gave; the answer is the same in whatever thread. `mostText`: bytes of text of a report. */
export async function checkLoaded(
  subject: Subject,
  loaded: Loaded,
  config: CheckConfig,
  repairOptions: RepairOptions,
  reading: () => Promise<DocumentReading>,
  mostText = MOST_TEXT,
): Promise<FileResult> {
  const { handIn, input } = subject;
  const { language } = config.settings;
  const read =
    'trouble' in loaded ? loaded : await readInputBytes(loaded.bytes, input.path, language, reading, mostText);
  const student = studentOf(subject, read);
  const result = await checkRead(subject, read, student, config, repairOptions);
  return { ...result, ...(student !== undefined && { student }), ...(handIn && { handIn }) };
}

async function checkRead(
  { input }: Subject,
  read: ReadResult,
  student: string | null | undefined,
  config: CheckConfig,
  repairOptions: RepairOptions,
): Promise<FileResult> {
  const { shown: path } = input;
  const { settings } = config;
  if ('trouble' in read) return { path, problems: [read.trouble], failed: true };
  if (isKeyFile(input.path, read.source.text)) return checkKeyFile(input, read.source, settings);
  if (isTemplate(input, config) || (repairOptions.fix && isPageByOtherName(input, config)))
    return checkTemplate(input, read.source, settings);
  const { source } = read;
  const isText = input.kind !== 'entry' && !source.doubt && !source.document;
  return repairOptions.fix && isText
    ? await repairFile(input, source, settings, repairOptions)
    : checkReport(input, source, settings, student);
}

/** The result of a file that something could not be done with. `problem`: a sentence that says what. */
export function failedResult({ input, student, handIn }: Subject, problem: string): FileResult {
  return {
    path: input.shown,
    problems: [problem],
    failed: true,
    ...(student !== undefined && { student }),
    ...(handIn && { handIn }),
  };
}

/** The full name where the document tells it and the LMS only "devriesannefleur". */
function studentOf({ student, isFused }: Subject, read: ReadResult): string | null | undefined {
  if (!isFused || typeof student !== 'string' || !('source' in read)) return student;
  const { text, document } = read.source;
  const written = [text, ...(document?.hidden ?? []).map((hidden) => hidden.text)];
  return unfusedName(student, document?.authors ?? []) ?? unfusedNameIn(student, written.join('\n')) ?? student;
}

/** Reads a file, or an entry of an archive: no more than `most` bytes. Never rejects. */
export async function loadItem(
  { input, read, trouble }: Item,
  language: Language,
  io: Io,
  most = LARGEST_FILE,
): Promise<Loaded> {
  if (trouble) return { trouble: trouble[language] };
  if (input.kind === 'stdin') {
    const bytes = await io.stdin(most);
    return bytes.length > most ? { trouble: tooLargeFile(most)[language] } : { bytes };
  }
  if (input.kind === 'closed-folder')
    return { trouble: language === 'nl' ? 'Deze map is niet te lezen.' : "This folder can't be read." };
  if (!read) return readBytes(input.path, language, most);
  try {
    return { bytes: await read() };
  } catch {
    const problem = { nl: 'Dit bestand in het archief is beschadigd.', en: 'This file in the archive is damaged.' };
    return { trouble: problem[language] };
  }
}

/** The text of a hand-in, or in words why it can't be read. */
export async function readItem(
  item: Item,
  language: Language,
  io: Io,
  reading: () => Promise<DocumentReading>,
): Promise<ReadResult> {
  const loaded = await loadItem(item, language, io);
  return 'trouble' in loaded ? loaded : readInputBytes(loaded.bytes, item.input.path, language, reading);
}

/** Is the file a template, by its folder (`.casus/templates`) or because a configuration lists it? */
export const isTemplate = ({ path }: Input, { pages }: CheckConfig): boolean =>
  isTemplatePath(path) || pages.some((page) => page.path === path);

/** A page of a template is never repaired, by whatever link it was named. */
const isPageByOtherName = ({ path }: Input, { pages }: CheckConfig): boolean =>
  sameFileAmong(
    path,
    pages.map((page) => page.path),
  ) !== undefined;

/** Never repairs: mistakes in a template are for its author to mend. */
const checkTemplate = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lintTemplate({ path: input.shown, text: source.text }, settings), settings.language);

const checkKeyFile = (input: Input, source: Source, settings: Settings): FileResult =>
  toResult(input, source, lintKeyFile({ path: input.shown, text: source.text }, settings), settings.language);

/** `student`: whose hand-in it is: her own name is no detail of a client. */
function checkReport(input: Input, source: Source, settings: Settings, student?: string | null): FileResult {
  const { hidden = [], authors = [] } = source.document ?? {};
  const known = typeof student === 'string' ? [...authors, student] : authors;
  return toResult(input, source, lint(source.text, settings, { hidden, authors: known }), settings.language);
}

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
    ...readInPart(result).map((remark) => remark[language]),
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
