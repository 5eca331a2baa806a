/** The parts of a text that may each be a report, and the sections that they name. */
import type { LeafBlock } from '../markdown/leaf-block.ts';
import type { TemplateSection } from '../templates/model.ts';
import type { HeadingCandidate } from './sections/heading-candidates.ts';

/** The leaf blocks of one report. */
export interface ReportLeaves {
  readonly leaves: readonly LeafBlock[];
  /** The leaf block that begins the report: its title, a line without markup, or the heading of its first section. */
  readonly first: LeafBlock;
  /** The heading that is its title; undefined where no heading begins the report. */
  readonly title?: LeafBlock;
}

/** Sections that a heading names, or a cell of a table. */
export interface Named {
  readonly leaf: LeafBlock;
  readonly sections: readonly TemplateSection[];
  /** Undefined for a cell. */
  readonly heading?: HeadingCandidate;
}

export interface Part extends Pick<ReportLeaves, 'first' | 'title'> {
  /** Number of sections that its headings name, by the template that fits best. */
  readonly named: number;
  /** Does it follow a model, or is it a chapter that only has words in common with one? */
  readonly isReport: boolean;
  /** Its title says that it is one. */
  readonly isTold?: boolean;
  /** Its sections have headings of the same level as its title: other headings of that level may stand in it. */
  readonly isFlat?: boolean;
}

export const sectionsOf = (named: readonly Named[]): ReadonlySet<TemplateSection> =>
  new Set(named.flatMap(({ sections }) => sections));
