/** A region of a report: the text under one heading, or in one cell of a table. */
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import type { TemplateSection } from '../../templates/model.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { RegionLine } from './region-lines.ts';

export type RegionKind =
  /** The text before the first heading. */
  | 'preamble'
  /** The heading, or a table cell, names one section or more. */
  | 'section'
  /** A story under a heading of the writer's own, or below a thematic break. */
  | 'narrative'
  /** Under "Vragen van de docent". */
  | 'questions'
  /** Under "Antwoorden". */
  | 'answers'
  /** Under a heading that has nothing to do with the template: "Bijlage 1", "Feedback van mijn begeleider". */
  | 'other';

export interface Region {
  readonly kind: RegionKind;
  /** Undefined for the preamble, for regions in a table and for a story below a thematic break. */
  readonly heading?: HeadingCandidate;
  /** The table cell that names the sections; undefined outside tables. */
  readonly nameCell?: LeafBlock;
  /** The sections that the heading or cell names; of a narrative the sections whose text it may be as well. */
  readonly sections: readonly TemplateSection[];
  /** In document order, headings of the writer's own within the region included. */
  readonly lines: readonly RegionLine[];
}
