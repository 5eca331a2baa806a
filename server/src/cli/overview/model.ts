/**
 * What the overview of a class tells about each report: states, counts and places. The text of a report is not among
 * them, unless the caller asks for matches.
 */
import type { Stage } from '../../core/index.ts';

/** What stands in a cell of the overview: a section or a question of one report. */
export type CellState =
  | 'done'
  /** Only a placeholder stands there. */
  | 'placeholder'
  /** An empty section, or a question without an answer. */
  | 'open'
  /** The answer only says the question again. */
  | 'echo'
  /** The report doesn't have it and should. */
  | 'missing'
  /** The report doesn't need it. */
  | 'not-needed';

export interface SectionCell {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  readonly state: CellState;
  /** Where it begins, from 1; undefined when the report doesn't have it. */
  readonly line?: number;
}

export interface QuestionCell {
  /** "orienterende-vragen/0" for a question of the template; undefined for one that others asked. */
  readonly key: string | undefined;
  /** Id of the section it stands in; undefined when it stands in none. */
  readonly section: string | undefined;
  /** The question as the template words it, else undefined: what a report says is not repeated. */
  readonly text: string | undefined;
  /** From 1, in the order in which a reader meets the questions. */
  readonly number: number;
  readonly state: CellState;
  /** Where it stands, from 1; undefined when the report doesn't have it. */
  readonly line?: number;
}

/** Groups of details, the same on every page of the product. */
export const detailGroups = ['names', 'contact', 'place', 'organisation', 'age', 'hidden'] as const;
export type DetailGroup = (typeof detailGroups)[number];

/** The findings of one kind that have the same text: "Naam (3 keer), Casusbeschrijving, alinea 2". */
export interface DetailLine {
  /** Id of the rule. */
  readonly ruleId: string;
  readonly group: DetailGroup;
  readonly count: number;
  /** Title of the section of the first one; undefined outside sections. */
  readonly section: string | undefined;
  /** Number of its paragraph in the section or else in the report, from 1; undefined for hidden text. */
  readonly paragraph: number | undefined;
  /** The line of the first one, from 1; undefined for hidden text. */
  readonly line?: number;
  /** The text of the report, only when the caller asked for matches. */
  readonly match?: string;
}

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

export const isToDo = (state: CellState): boolean => state !== 'done' && state !== 'not-needed';

export const countOf = (details: readonly DetailLine[], group?: DetailGroup): number =>
  details.reduce((sum, detail) => sum + (group === undefined || detail.group === group ? detail.count : 0), 0);
