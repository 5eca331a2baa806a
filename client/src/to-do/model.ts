/** What the server says is still to do in a document (`server/src/lsp/views/to-do.ts`), and its counts. */

export type State = 'done' | 'placeholder' | 'open' | 'echo' | 'missing' | 'not-needed' | 'remark';

export interface ToDoItem {
  readonly label: string;
  readonly state: State;
  /** The state in words. */
  readonly says: string;
  /** From 1. */
  readonly line: number;
}

export interface ReportToDo {
  /** Masked. */
  readonly title: string;
  readonly template: string;
  readonly stage: string;
  readonly isNew: boolean;
  readonly sections: readonly ToDoItem[];
  readonly questions: readonly ToDoItem[];
  readonly remarks: readonly ToDoItem[];
}

export interface DetailToDo {
  readonly id: string;
  readonly group: string;
  readonly groupName: string;
  readonly count: number;
  readonly line: number;
}

export interface RuleToDo {
  readonly title: string;
  readonly lines: readonly number[];
}

export interface ToDo {
  readonly uri: string;
  /** Empty for markdown that isn't recognised as a report. */
  readonly reports: readonly ReportToDo[];
  readonly details: readonly DetailToDo[];
  readonly rules: readonly RuleToDo[];
}

export const isOpen = ({ state }: ToDoItem): boolean => state !== 'done' && state !== 'not-needed';

/** Counts of a document, over all reports in it. */
export interface Counts {
  readonly stage: string;
  readonly isNew: boolean;
  readonly sections: { readonly done: number; readonly total: number };
  readonly questions: { readonly done: number; readonly total: number };
  readonly remarks: number;
  /** Details that the writer has not decided to keep. */
  readonly details: number;
  /** All but the details. */
  readonly toDo: number;
  /** What to begin with. */
  readonly first: ToDoItem | undefined;
}

/** `isKept`: by id of a detail. */
export function countsOf({ reports, details }: ToDo, isKept: (id: string) => boolean): Counts {
  const sections = reports.flatMap((report) => report.sections);
  const questions = reports.flatMap((report) => report.questions);
  const remarks = reports.flatMap((report) => report.remarks);
  const count = (items: readonly ToDoItem[]) => ({
    done: items.filter((item) => !isOpen(item)).length,
    total: items.length,
  });
  const open = [...sections, ...questions].filter(isOpen).sort((a, b) => a.line - b.line);
  return {
    stage: reports[0]?.stage ?? '',
    isNew: reports.every((report) => report.isNew),
    sections: count(sections),
    questions: count(questions),
    remarks: remarks.length,
    details: details.filter(({ id }) => !isKept(id)).length,
    toDo: open.length + remarks.length,
    first: open[0] ?? remarks[0],
  };
}
