/** `--format xlsx`: the class as a workbook, with a sheet for what was skipped. Its cells are text and numbers, never formulas. */
import type { Cell, CellObject, Sheet as WorkbookSheet } from 'write-excel-file/node';
import type { Skipped } from '../inputs/file-kinds.ts';
import { messagesIn } from '../messages.ts';
import { isToDo, type CellState } from '../../summary/model.ts';
import { overviewWords } from '../overview/words.ts';
import type { Formatter, View } from './model.ts';
import { printable } from './printable.ts';
import { classSheet, type Sheet, type SheetCell } from './sheet-rows.ts';

export const xlsx: Formatter = {
  showsDiff: false,
  needsSummaries: true,
  isBinary: true,
  start: () => '',
  file: () => '',
  end: async (_totals, skipped, view, summaries) => {
    const words = overviewWords(view.language);
    const sheets = [
      { title: words.columns.sheet, ...classSheet(summaries, words) },
      { title: words.columns.skippedSheet, ...skippedSheet(skipped, view) },
    ];
    const { default: writeExcelFile } = await import('write-excel-file/node');
    return new Uint8Array(await writeExcelFile(sheets.map(workbookSheet)).toBuffer());
  },
};

function skippedSheet(skipped: readonly Skipped[], { language }: View): Sheet {
  const { columns, kind } = overviewWords(language);
  return {
    heads: [columns.file, kind, columns.reason],
    rows: skipped.map((each) => [
      { value: each.path },
      { value: messagesIn(language).skippedKinds[each.kind] },
      { value: each.reason[language] },
    ]),
  };
}

/** Width of a column in characters. */
const NARROW = 14;
const WIDE = 32;

function workbookSheet({ title, heads, rows }: Sheet & { readonly title: string }): WorkbookSheet<never> {
  const headRow = heads.map((head): CellObject => ({
    value: printable(head),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    backgroundColor: '#EEEDE7',
  }));
  return {
    data: [headRow, ...rows.map((row) => row.map(cellOf))],
    sheet: title,
    columns: heads.map((_, index) => ({ width: index < 2 ? WIDE : NARROW })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

function cellOf({ value, state }: SheetCell): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: printable(value), ...(state && colours(state)) };
}

/** The colours of the overview: amber for what is still to do. */
function colours(state: CellState): { readonly backgroundColor?: string; readonly textColor: string } {
  if (!isToDo(state)) return { textColor: state === 'done' ? '#0B5F66' : '#525B61' };
  return { backgroundColor: state === 'missing' ? '#FFDD9A' : '#FFF0D0', textColor: '#7A4A00' };
}
