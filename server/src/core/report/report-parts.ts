/** The parts of a text that may each be a report, and the sections that they name. */
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { memo } from '../incremental/memo.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
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

/** How many of these sections each template has, in the order of the templates. */
export function countsByTemplate(named: ReadonlySet<TemplateSection>, templates: readonly Template[]): Uint16Array {
  const ownersOf = ownersAmong(templates);
  const counts = new Uint16Array(templates.length);
  for (const section of named)
    for (const owner of ownersOf.get(section) ?? []) counts[owner] = (counts[owner] ?? 0) + 1;
  return counts;
}

/** The indexes of the templates that have a section. */
const ownersAmong = memo((templates: readonly Template[]): ReadonlyMap<TemplateSection, readonly number[]> => {
  const owners = new Map<TemplateSection, number[]>();
  for (const [index, { sections }] of templates.entries())
    for (const section of sections) owners.set(section, [...(owners.get(section) ?? []), index]);
  return owners;
});

export function sectionsOf(named: readonly Named[]): ReadonlySet<TemplateSection> {
  const found = new Set<TemplateSection>();
  for (const { sections } of named) for (const section of sections) found.add(section);
  return found;
}
