/** What most reports still miss, over all templates of a class. */
import type { ClassTable, QuestionColumn, SectionColumn } from './class-table.ts';

export interface Missed {
  readonly table: ClassTable;
  readonly column: SectionColumn | QuestionColumn;
}

/** The `most` sections and questions that most reports still lack, the commonest first. */
export const mostMissed = (tables: readonly ClassTable[], most: number): readonly Missed[] =>
  tables
    .flatMap((table) => [...table.sections, ...table.questions].map((column) => ({ table, column })))
    .filter(({ column }) => column.toDo > 0)
    .sort((a, b) => b.column.toDo - a.column.toDo)
    .slice(0, most);
