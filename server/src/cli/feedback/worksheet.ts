/**
 * Fills the feedback column of a grading worksheet as Moodle gives it. Nothing else in it changes: a grade is never
 * written, and a remark of the lecturer stays in front.
 */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export interface WorksheetRow {
  /** The number of the participant in the names of Moodle's download; undefined where the name has none. */
  readonly id: string | undefined;
  readonly student: string | undefined;
  /** HTML. */
  readonly feedback: string;
}

export type Filled =
  | { readonly text: string; readonly filled: number; readonly unmatched: readonly WorksheetRow[] }
  | { readonly trouble: 'no-feedback-column' | 'no-csv' };

/** The number in "Participant 4012", "Deelnemer 4012". */
const participant = /^\D+ ?(\d+)$/;

export function fillWorksheet(text: string, rows: readonly WorksheetRow[]): Filled {
  const delimiter = delimiterOf(text);
  const records = recordsOf(text, delimiter);
  const [heads, ...students] = records ?? [];
  if (!heads) return { trouble: 'no-csv' };
  const column = heads.findIndex((head) => /feedback/i.test(head));
  if (column < 0) return { trouble: 'no-feedback-column' };
  const left = new Set(rows);
  const filled = students.map((cells) => {
    const row = rows.find((each) => left.has(each) && isAbout(each, cells, students));
    if (!row) return cells;
    left.delete(row);
    const own = cells[column] ?? '';
    return cells.map((cell, index) => (index === column ? joined(own, row.feedback) : cell));
  });
  return {
    text: stringify([heads, ...filled], {
      bom: text.startsWith('\uFEFF'),
      delimiter,
      record_delimiter: text.includes('\r\n') ? 'windows' : 'unix',
    }),
    filled: rows.length - left.size,
    unmatched: [...left],
  };
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch {
    return undefined;
  }
}

/** Moodle writes commas; Excel with Dutch settings saves semicolons. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((each) => ({ each, count: head.split(each).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.each ?? ',';
}

/** By number; by name only where one student has it. */
function isAbout(
  { id, student }: WorksheetRow,
  cells: readonly string[],
  all: readonly (readonly string[])[],
): boolean {
  const [identifier = ''] = cells;
  const [, number] = participant.exec(identifier.trim()) ?? [];
  if (id !== undefined && number !== undefined) return id === number;
  if (student === undefined) return false;
  const bearers = all.filter((row) => row.some((cell) => isName(cell, student)));
  return bearers.length === 1 && bearers[0] === cells;
}

const isName = (cell: string, student: string): boolean =>
  cell.normalize('NFC').trim().toLowerCase() === student.normalize('NFC').trim().toLowerCase();

/** A second run doesn't say the same again. */
const joined = (own: string, feedback: string): string =>
  own.trim() === '' ? feedback : own.includes(feedback) ? own : `${own}${feedback}`;
