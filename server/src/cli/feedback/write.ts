/** `--feedback`: writes a file for each hand-in, and fills in the worksheet of Moodle. */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { writeWhole } from '../../disk/write-whole.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { readOrThrow } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { FeedbackFormat } from '../options.ts';
import { counted, messagesIn } from '../messages.ts';
import type { Language } from '../../core/index.ts';
import type { Summary } from '../overview/model.ts';
import type { OverviewWords } from '../overview/words-model.ts';
import { overviewWords } from '../overview/words.ts';
import { rejectInput } from '../lint/sink.ts';
import { feedbackPaths, handInsOf, type HandIn } from './hand-ins.ts';
import { feedbackFragment, htmlFeedback } from './html.ts';
import { markdownFeedback } from './markdown.ts';
import { feedbackPart } from './text.ts';
import { fillWorksheet, type WorksheetRow } from './worksheet.ts';

export interface FeedbackOptions {
  /** The folder of the feedback, as it was given. */
  readonly folder: string;
  readonly format: FeedbackFormat;
  /** Moodle's worksheet, as it was downloaded. */
  readonly worksheet?: string;
  /** The files, absolute, that the run reads: feedback never takes their place. */
  readonly read: readonly string[];
  readonly language: Language;
}

/** The answer is a line that says what was written. */
export async function writeFeedback(summaries: readonly Summary[], options: FeedbackOptions, io: Io): Promise<string> {
  const words = overviewWords(options.language);
  const handIns = handInsOf(summaries);
  const paths = feedbackPaths(handIns, options.format);
  const folder = resolve(io.cwd, options.folder);
  // A mistake in the worksheet is told before anything is written.
  const worksheet =
    options.worksheet === undefined ? undefined : filledWorksheet(options.worksheet, handIns, words, io);
  const names = [...paths.values(), ...(worksheet ? [worksheet.name] : [])];
  for (const name of names) rejectInput('--feedback', join(options.folder, name), io, options.read);
  for (const handIn of handIns)
    await write(join(folder, paths.get(handIn.path) ?? ''), await contentFor(handIn, options, words), options.folder);
  if (worksheet) await write(join(folder, worksheet.name), worksheet.text, options.folder);
  const files = counted(handIns.length, messagesIn(options.language).files);
  const { nl, en } = saying(files, options.folder, worksheet);
  return options.language === 'nl' ? nl : en;
}

const saying = (
  files: string,
  folder: string,
  worksheet: { readonly filled: number; readonly unmatched: number } | undefined,
) => {
  const rows = worksheet && { filled: String(worksheet.filled), unmatched: String(worksheet.unmatched) };
  return {
    nl: `Feedback: ${files} in ${folder}${rows ? `; ${rows.filled} regels van het beoordelingsblad ingevuld, ${rows.unmatched} inzendingen staan er niet in` : ''}.`,
    en: `Feedback: ${files} in ${folder}${rows ? `; ${rows.filled} rows of the worksheet filled in, ${rows.unmatched} hand-ins are not in it` : ''}.`,
  };
};

async function contentFor(
  { summaries }: HandIn,
  { format, language }: FeedbackOptions,
  words: OverviewWords,
): Promise<string | Uint8Array> {
  const parts = summaries.map((summary) => feedbackPart(summary, words));
  switch (format) {
    case 'html':
      return htmlFeedback(parts, language, words);
    case 'md':
      return markdownFeedback(parts, words);
    case 'docx':
      return (await import('./docx.ts')).docxFeedback(parts, language, words);
  }
}

function filledWorksheet(path: string, handIns: readonly HandIn[], words: OverviewWords, io: Io) {
  const { bom, text } = readOrThrow(resolve(io.cwd, path), {
    nl: `het beoordelingsblad ${path}`,
    en: `the worksheet ${path}`,
  });
  const result = fillWorksheet(
    bom + text,
    handIns.map((handIn) => rowOf(handIn, words)),
  );
  if ('trouble' in result)
    throw new CliError(
      result.trouble === 'no-csv'
        ? { nl: `${path} is geen csv-bestand.`, en: `${path} is no CSV file.` }
        : {
            nl: `In ${path} staat geen kolom voor feedback. Zet in Moodle bij de opdracht ‘Feedback als commentaar’ aan en download het beoordelingsblad opnieuw.`,
            en: `${path} has no column for feedback. Switch on “Feedback comments” for the assignment in Moodle and download the worksheet again.`,
          },
    );
  return {
    name: `feedback-${basename(path)}`,
    text: result.text,
    filled: result.filled,
    unmatched: result.unmatched.length,
  };
}

function rowOf({ path, summaries }: HandIn, words: OverviewWords): WorksheetRow {
  const student = summaries[0]?.student;
  return {
    id: /_(\d+)_assignsubmission_/.exec(path)?.[1],
    student: typeof student === 'string' ? student : undefined,
    feedback: feedbackFragment(
      summaries.map((summary) => feedbackPart(summary, words)),
      words,
    ),
  };
}

async function write(target: string, content: string | Uint8Array, folder: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, content);
  } catch (error) {
    throw new CliError({
      nl: `In ${folder} is niet te schrijven: ${fileTrouble(error, 'nl')}.`,
      en: `${folder} can't be written to: ${fileTrouble(error, 'en')}.`,
    });
  }
}
