/**
 * What views of a report say about it: the states of its sections and questions, and its details by kind and place. No
 * text of the report, unless the caller asks for matches.
 */

/** What stands in a place of a report: a section or a question of one report. */
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

export const isToDo = (state: CellState): boolean => state !== 'done' && state !== 'not-needed';

export const countOf = (details: readonly DetailLine[], group?: DetailGroup): number =>
  details.reduce((sum, detail) => sum + (group === undefined || detail.group === group ? detail.count : 0), 0);
