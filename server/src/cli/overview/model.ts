/**
 * What the overview of a class tells about each report: states, counts and places. The text of a report is not among
 * them, unless the caller asks for matches.
 */
import type { Stage } from '../../core/index.ts';
import type { DetailLine, QuestionCell, SectionCell } from '../../summary/model.ts';

/** Who handed in, and what. */
export interface HandInInfo {
  readonly path: string;
  /** Null for an anonymous hand-in or one of a group; undefined where no LMS tells. */
  readonly student?: string | null;
  readonly group?: string;
  readonly late: boolean;
  /** Number of the attempt, where an LMS tells. */
  readonly attempt?: number;
  /** What went wrong and what to note, as sentences. */
  readonly problems: readonly string[];
}

export interface ReportSummary extends HandInInfo {
  readonly kind: 'report';
  /** The number of the report, from 1, in a file that holds several. */
  readonly number?: number;
  /** Identifying details in it are masked; undefined for a report without a title. */
  readonly title?: string;
  /** Undefined when nothing tells which template the report follows. */
  readonly template: { readonly id: string; readonly name: string } | undefined;
  readonly stage: Stage;
  readonly sections: readonly SectionCell[];
  readonly questions: readonly QuestionCell[];
  readonly details: readonly DetailLine[];
  /** Words of the writer's own, in all sections. */
  readonly words: number;
  /** How many sections and questions still need something. */
  readonly toDo: number;
  /** Messages of errors and warnings about anything else, each once. They never hold text of the report. */
  readonly remarks: readonly string[];
}

/** A file that should be a report and could not be read, or that is something else. */
export interface UnreadSummary extends HandInInfo {
  readonly kind: 'unread';
}

export type Summary = ReportSummary | UnreadSummary;
