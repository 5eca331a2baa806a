/**
 * Divides a report into regions. A region is the text under one heading, which names a section, announces questions or
 * answers, or starts a story under a heading of the writer's own. The order of headings is never trusted.
 */
import { nameIndex } from '../../templates/match.ts';
import type { Template, TemplateSection } from '../../templates/model.ts';
import { countingHeadings } from './headings.ts';
import { findTitle } from './title.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { candidatesOfOwnTemplate, type HeadingCandidate } from './heading-candidates.ts';
import { ownText } from '../own-text/own-text.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import {
  boxedLine,
  cellLine,
  headingLine,
  isBoxOpenAfter,
  textBeforeHeading,
  textAfterHeading,
  textInHeading,
  wholeLine,
  type RegionLine,
} from './region-lines.ts';
import { fillsEmpty, isOtherPart } from './own-parts.ts';
import { tableSections } from './tables.ts';

export type RegionKind =
  /** The text before the first heading. */
  | 'preamble'
  /** The heading, or a table cell, names one section or more. */
  | 'section'
  /** A story under a heading of the writer's own. */
  | 'narrative'
  /** Under "Vragen van de docent". */
  | 'questions'
  /** Under "Antwoorden". */
  | 'answers'
  /** Under a heading that has nothing to do with the template: "Bijlage 1", "Feedback van mijn begeleider". */
  | 'other';

export interface Region {
  readonly kind: RegionKind;
  /** Undefined for the preamble and for regions in a table. */
  readonly heading?: HeadingCandidate;
  /** The table cell that names the sections; undefined outside tables. */
  readonly nameCell?: LeafBlock;
  /** The sections that the heading or cell names; of a narrative the sections whose text it may be as well. */
  readonly sections: readonly TemplateSection[];
  /** In document order, headings of the writer's own within the region included. */
  readonly lines: readonly RegionLine[];
}

/** A report divided by its headings. */
export interface Division {
  readonly title?: HeadingCandidate;
  /** Without the title. */
  readonly headings: readonly HeadingCandidate[];
  /** In document order, those in tables last; the first one is the preamble, which may be empty. */
  readonly regions: readonly Region[];
}

/** `titleLeaf`: the leaf block that is known to be the title, whatever section it seems to name. */
export function divide(leaves: readonly LeafBlock[], template: Template, titleLeaf?: LeafBlock): Division {
  const names = nameIndex(template);
  const candidates: HeadingCandidate[] = [];
  for (const leaf of leaves) for (const candidate of candidatesOfOwnTemplate(leaf, names)) candidates.push(candidate);
  const tables = tableSections(leaves, names);
  const title = candidates.find(({ leaf }) => leaf === titleLeaf) ?? findTitle(candidates, leaves, template);
  const headings = countingHeadings(candidates, title, leaves, template);
  const builder = new RegionsBuilder(template, title);
  const sectionCells = new Set<LeafBlock>(tables.flatMap(({ name, cells, others }) => [name, ...cells, ...others]));
  const headingsByLeaf = groupBy(headings, ({ leaf }) => leaf);
  for (const leaf of leaves)
    if (sectionCells.size === 0 || !sectionCells.has(leaf))
      builder.addLeaf(leaf, headingsByLeaf.get(leaf) ?? noHeadings);
  const fromTables = tables.map(({ name, sections, cells }): Region => {
    const lines = cells.flatMap((cell) => cell.lines.map(cellLine));
    return { kind: 'section', nameCell: name, sections, lines };
  });
  const regions = adoptQuestions([...builder.done(), ...fromTables], template);
  return { ...(title && { title }), headings, regions };
}

const noHeadings: readonly HeadingCandidate[] = [];

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/**
 * A list under "Reflectievragen van de docent" is the report's question list when the template wants one and no heading
 * names it.
 */
function adoptQuestions(regions: readonly Region[], template: Template): readonly Region[] {
  const list = template.sections.find((section) => section.questionKind === 'list');
  if (!list || regions.some((region) => region.sections.includes(list))) return regions;
  return regions.map((region) => (region.kind === 'questions' ? { ...region, sections: [list] } : region));
}

interface OpenRegion {
  kind: RegionKind;
  heading?: HeadingCandidate;
  sections: readonly TemplateSection[];
  lines: RegionLine[];
}

/** Walks the leaf blocks in order, and opens a region at every heading that doesn't belong to the region before it. */
class RegionsBuilder {
  private readonly regions: OpenRegion[] = [];
  private current: OpenRegion = { kind: 'preamble', sections: [], lines: [] };
  private isBoxOpen = false;
  private readonly template: Template;
  private readonly title: HeadingCandidate | undefined;
  private readonly narrative: TemplateSection | undefined;

  constructor(template: Template, title: HeadingCandidate | undefined) {
    this.template = template;
    this.title = title;
    this.narrative = template.sections.find((section) => section.freeHeadings);
    this.regions.push(this.current);
  }

  done(): readonly Region[] {
    return this.regions;
  }

  addLeaf(leaf: LeafBlock, headings: readonly HeadingCandidate[]): void {
    if (leaf === this.title?.leaf) return;
    if (leaf.kind === 'note' || leaf.kind === 'definition') return;
    for (const line of leaf.lines) {
      const inLine = headings.length === 0 ? noHeadings : headings.filter((heading) => heading.line === line);
      this.isBoxOpen = leaf.kind !== 'heading' && isBoxOpenAfter(line.text, this.isBoxOpen);
      if (inLine.length === 0) this.addLine(this.isBoxOpen ? boxedLine(line) : wholeLine(line));
      for (const heading of inLine) this.addLineWith(heading);
      if (leaf.kind === 'heading') break;
    }
  }

  private addLineWith(heading: HeadingCandidate): void {
    this.addLine(textBeforeHeading(heading));
    this.addHeading(heading);
    if (heading.form === 'label' || heading.form === 'glued') this.addLine(textAfterHeading(heading));
    // In a section of short facts the text after the colon of a heading is the fact: "### Perspectief: stagiair".
    else if (heading.match?.sections.every((section) => this.isBeforeStory(section)))
      this.addLine(textInHeading(heading));
  }

  private addHeading(heading: HeadingCandidate): void {
    if (heading.match) this.open('section', heading, heading.match.sections);
    else if (heading.announces === 'answers') this.open('answers', heading, []);
    else if (this.belongsToCurrent(heading)) this.current.lines.push(headingLine(heading));
    else if (heading.announces === 'questions') this.open('questions', heading, []);
    else if (isOtherPart(heading.text)) this.open('other', heading, []);
    else this.open('narrative', heading, this.shortFactSections());
  }

  /** Is a heading of the writer's own a sub-heading of the current region, or one of its questions? */
  private belongsToCurrent(heading: HeadingCandidate): boolean {
    const { kind, heading: regionHeading, sections } = this.current;
    if (kind === 'preamble') return false;
    if (kind === 'answers')
      return heading.depth > (regionHeading?.depth ?? 0) || /^\W*(?:vraag|antwoord)?\s*\d/i.test(heading.text);
    if (heading.announces === 'questions') return false;
    if (kind === 'questions' || sections.some((section) => section.questionKind !== 'free')) {
      if (
        /\?\s*$/.test(heading.text) ||
        /^\W*vraag\s*\d/i.test(heading.text) ||
        isQuestionSentence(heading.text) ||
        isOrder(heading.text)
      )
        return true;
    }
    const isDeeper = heading.depth > (regionHeading?.depth ?? 0);
    if (isOtherPart(heading.text) && !isDeeper) return kind === 'other';
    if (sections.some((section) => section.freeHeadings)) return true;
    if (kind === 'narrative') return false;
    if (kind === 'other') return isDeeper;
    if (!this.narrative) return isDeeper || this.hasOwnText() || fillsEmpty(heading, sections);
    if (sections.every((section) => this.isBeforeStory(section))) return false;
    return isDeeper || (!this.hasOwnText() && fillsEmpty(heading, sections));
  }

  /** Has the writer written something in the current region? */
  private hasOwnText(): boolean {
    return (
      this.current.lines.some(({ kind }) => kind === 'heading') ||
      ownText(this.current.lines, this.current.sections).words > 0
    );
  }

  /**
   * Sections before the story in the template hold short facts: a sub-heading under such a section starts the story.
   */
  private isBeforeStory(section: TemplateSection): boolean {
    const { sections } = this.template;
    return this.narrative !== undefined && sections.indexOf(section) < sections.indexOf(this.narrative);
  }

  /** A deeper heading under "Context" starts the story, and its text fills the section Context as well. */
  private shortFactSections(): readonly TemplateSection[] {
    const { kind, heading, sections } = this.current;
    return kind === 'section' && heading ? sections.filter((section) => this.isBeforeStory(section)) : [];
  }

  private open(kind: RegionKind, heading: HeadingCandidate, sections: readonly TemplateSection[]): void {
    const keepsSections = kind !== 'narrative' || heading.depth > (this.current.heading?.depth ?? 0);
    this.current = { kind, heading, sections: keepsSections ? sections : [], lines: [] };
    this.regions.push(this.current);
  }

  private addLine(line: RegionLine | undefined): void {
    if (line) this.current.lines.push(line);
  }
}
