/**
 * `--format csv`: a row for each report, for Excel with Dutch settings: semicolons, and a byte order mark by which Excel
 * knows the encoding. What was skipped has rows of its own at the end.
 */
import { stringify } from 'csv-stringify/sync';
import { messagesIn } from '../messages.ts';
import { overviewWords } from '../overview/words.ts';
import type { Formatter } from './model.ts';
import { printable } from './printable.ts';
import { classSheet } from './sheet-rows.ts';

export const csv: Formatter = {
  showsDiff: false,
  needsSummaries: true,
  start: () => '',
  file: () => '',
  end: (_totals, skipped, { language }, summaries) => {
    const words = overviewWords(language);
    const { heads, rows } = classSheet(summaries, words);
    const { file, status, notes, skipped: word } = words.columns;
    const skippedRows = skipped.map(({ path, kind, reason }) => {
      const about = new Map([
        [file, path],
        [status, `${word}: ${messagesIn(language).skippedKinds[kind]}`],
        [notes, reason[language]],
      ]);
      return heads.map((head) => about.get(head));
    });
    return csvText([heads, ...rows.map((row) => row.map(({ value }) => value)), ...skippedRows]);
  },
};

/** A spreadsheet takes text that starts like a formula for one: such text begins with an apostrophe. */
const csvText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell))),
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  );

/** Also after spaces, which a spreadsheet may drop, and in the wide letters of East Asian writing. */
const formula = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;

export const asText = (cell: string): string => (formula.test(cell) ? `'${printable(cell)}` : printable(cell));
