/** Helpers for detectors that try a pattern at known offsets only and then read the text around it. */
import type { Detail } from '../detail.ts';

/** How far before a detail its context words are looked for, in UTF-16 units. */
const CONTEXT_REACH = 60;
/**
 * How far before a number the header of its table is looked for, in UTF-16 units: a bound, so that a long table costs
 * no more per number.
 */
const TABLE_REACH = 3000;
/** A table of more columns has no headers for us. */
const MOST_COLUMNS = 16;
/** How far behind a number in a first column the next cell is looked for, in UTF-16 units. */
const LONGEST_CELL = 80;
const tabFollows = /^[^\n\t]*\t/;

/** The match of a sticky pattern that begins at offset `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text before offset `at` on the same line, at most `reach` units of it, in lower case. */
export const textBefore = (text: string, at: number, reach = CONTEXT_REACH): string =>
  lineBefore(text, at, reach).toLowerCase();

/** The text before offset `at` on the same line, at most `reach` units of it, as it is written. */
export function lineBefore(text: string, at: number, reach = CONTEXT_REACH): string {
  const slice = text.slice(Math.max(0, at - reach), at);
  const line = slice.lastIndexOf('\n');
  return line < 0 ? slice : slice.slice(line + 1);
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Does a digit stand at offset `at`, or just behind one sign that joins digits, as in "12 34" and "12.34"? */
export const digitFollows = (text: string, at: number): boolean =>
  isDigitAt(text, at) || (isDigitAt(text, at + 1) && /[ .\u00a0-]/.test(text.charAt(at)));

/** How many digits stand in a row from offset `at` on. */
export function digitCountAt(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end - at;
}

/** The text from offset `at` on the same line, at most `reach` units of it, in lower case. */
export function textAfter(text: string, at: number, reach = 30): string {
  const slice = text.slice(at, at + reach);
  const line = slice.indexOf('\n');
  return (line < 0 ? slice : slice.slice(0, line)).toLowerCase();
}

/**
 * The header cell of the table column in which offset `at` stands, in lower case; empty outside tables. It says what a
 * number is: "BSN".
 */
export function columnHeader(text: string, at: number): string {
  let column = 0;
  let line = at;
  for (; line > 0 && at - line < TABLE_REACH && column <= MOST_COLUMNS; line--) {
    const char = text.charCodeAt(line - 1);
    if (char === 10) break;
    if (char === 9) column++;
  }
  if (column > MOST_COLUMNS || (column === 0 && !tabFollows.test(text.slice(at, at + LONGEST_CELL)))) return '';
  const table = text.slice(Math.max(0, at - TABLE_REACH), line);
  const header =
    table
      .slice(table.lastIndexOf('\n\n') + 1)
      .trimStart()
      .split('\n', 1)[0] ?? '';
  return (header.split('\t')[column] ?? '').toLowerCase();
}

export const onlyDigits = (text: string): string => text.replace(/\D+/g, '');

export const detailAt = (start: number, end: number, confidence: number, ...evidence: string[]): Detail => ({
  start,
  end,
  confidence,
  evidence,
});
