/** The name by which the script of the page knows a column: "t0-3". */
import type { ClassTable, DetailColumn, QuestionColumn, SectionColumn } from '../../overview/class-table.ts';

type Column = SectionColumn | QuestionColumn | DetailColumn;

export const columnsOf = ({ sections, questions, details }: ClassTable): readonly Column[] => [
  ...sections,
  ...questions,
  ...details,
];

export const columnKey = (tables: readonly ClassTable[], table: ClassTable, column: Column): string =>
  `t${String(tables.indexOf(table))}-${String(columnsOf(table).indexOf(column))}`;
