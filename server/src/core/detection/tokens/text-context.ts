/** Helpers for detectors that try a pattern at known places only, so that prose without digits costs nothing. */
import type { Detail } from '../detail.ts';

/** How far before a detail its context words are looked for, in UTF-16 units. */
export const CONTEXT = 60;
/** How far up a table its header is looked for: bounded, so that a long table costs no more per number. */
const TABLE = 3000;
/** Wider tables aren't looked into. */
const COLUMNS = 16;

/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text before `at`, on the same line or the line's label, lower case. */
export const textBefore = (text: string, at: number, reach = CONTEXT): string =>
  lineBefore(text, at, reach).toLowerCase();

/** The same as it is written. */
export function lineBefore(text: string, at: number, reach = CONTEXT): string {
  const slice = text.slice(Math.max(0, at - reach), at);
  const line = slice.lastIndexOf('\n');
  return line < 0 ? slice : slice.slice(line + 1);
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Does a digit stand at `at`, or behind one sign that joins figures? */
export const goesOn = (text: string, at: number): boolean =>
  isDigitAt(text, at) || (isDigitAt(text, at + 1) && /[ .\u00a0-]/.test(text.charAt(at)));

/** How many digits stand at `at`. */
export function digitsAt(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end - at;
}

/** The text after `at` on the same line, lower case. */
export function textAfter(text: string, at: number, reach = 30): string {
  const slice = text.slice(at, at + reach);
  const line = slice.indexOf('\n');
  return (line < 0 ? slice : slice.slice(0, line)).toLowerCase();
}

/** The cell above in a table column says what a number is: the header cell of the column `at` stands in. */
export function columnHeader(text: string, at: number): string {
  let column = 0;
  let line = at;
  for (; line > 0 && at - line < TABLE && column <= COLUMNS; line--) {
    const char = text.charCodeAt(line - 1);
    if (char === 10) break;
    if (char === 9) column++;
  }
  if (column === 0 || column > COLUMNS) return '';
  const table = text.slice(Math.max(0, at - TABLE), line);
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
