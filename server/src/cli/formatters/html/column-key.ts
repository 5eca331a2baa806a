/** The columns of the table of the class, in order, and the name by which the script of the page knows each. */
import type { ClassTable, DetailColumn, QuestionColumn, SectionColumn } from '../../overview/class-table.ts';

export type Column = SectionColumn | QuestionColumn | DetailColumn;

export const columnsOf = ({ sections, questions, details }: ClassTable): readonly Column[] => [
  ...sections,
  ...questions,
  ...details,
];

/** Is the column the first of the sections, of the questions or of the details? */
export const beginsGroup = (columns: readonly Column[], index: number): boolean =>
  columns[index - 1]?.kind !== columns[index]?.kind;

/** "t0-3": a column of a table of the page. */
export const columnKey = (tables: readonly ClassTable[], table: ClassTable, column: Column): string =>
  `t${String(tables.indexOf(table))}-${String(columnsOf(table).indexOf(column))}`;
