/**
 * Divides a report into regions: a stretch of text under a heading that names a section, announces questions or answers,
 * or starts a story under a heading of the writer's own. Order and levels of headings are never trusted.
 */
import { nameIndex } from '../../templates/match.ts';
import type { Template, TemplateSection } from '../../templates/model.ts';
import { countingHeadings, findTitle } from './headings.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { candidatesOfOwnTemplate, type HeadingCandidate } from './heading-candidates.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import {
  cellLine,
  headingLine,
  textBeforeHeading,
  textAfterHeading,
  textInHeading,
  wholeLine,
  type RegionLine,
} from './region-lines.ts';
import { tableSections } from './tables.ts';

export type RegionKind = 'preamble' | 'section' | 'narrative' | 'questions' | 'answers';

export interface Region {
  readonly kind: RegionKind;
  readonly heading?: HeadingCandidate;
  /** For tables: the cell that names the sections. */
  readonly nameCell?: LeafBlock;
  /** Sections the heading names; for a narrative those it may count for as well. */
  readonly sections: readonly TemplateSection[];
  readonly lines: readonly RegionLine[];
}

export interface Division {
  readonly title?: HeadingCandidate;
  readonly headings: readonly HeadingCandidate[];
  readonly regions: readonly Region[];
}

export function divide(leaves: readonly LeafBlock[], template: Template): Division {
  const names = nameIndex(template);
  const all: HeadingCandidate[] = [];
  for (const leaf of leaves) for (const heading of candidatesOfOwnTemplate(leaf, names)) all.push(heading);
  const tables = tableSections(leaves, names);
  const title = findTitle(all, leaves, template);
  const headings = countingHeadings(all, title, leaves, template);
  const state = new RegionsBuilder(template, title);
  const taken = new Set<LeafBlock>(tables.flatMap(({ name, cells }) => [name, ...cells]));
  const byLeaf = groupBy(headings, ({ leaf }) => leaf);
  for (const leaf of leaves)
    if (taken.size === 0 || !taken.has(leaf)) state.addLeaf(leaf, byLeaf.get(leaf) ?? noHeadings);
  const fromTables = tables.map(({ name, sections, cells }): Region => {
    const lines = cells.flatMap((cell) => cell.lines.map(cellLine));
    return { kind: 'section', nameCell: name, sections, lines };
  });
  const regions = adoptQuestions([...state.done(), ...fromTables], template);
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

/** Walks the leaves in order and opens a region at every heading that changes whose text follows. */
class RegionsBuilder {
  private readonly regions: OpenRegion[] = [];
  private current: OpenRegion = { kind: 'preamble', sections: [], lines: [] };
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
      const own = headings.length === 0 ? noHeadings : headings.filter((heading) => heading.line === line);
      if (own.length === 0) this.addLine(wholeLine(line));
      for (const heading of own) this.addAround(heading);
      if (leaf.kind === 'heading') break;
    }
  }

  private addAround(heading: HeadingCandidate): void {
    this.addLine(textBeforeHeading(heading));
    this.addHeading(heading);
    if (heading.form === 'label' || heading.form === 'glued') this.addLine(textAfterHeading(heading));
    // In a section of short facts what follows the colon of a heading is the fact.
    else if (heading.match?.sections.every((section) => this.isBeforeStory(section)))
      this.addLine(textInHeading(heading));
  }

  private addHeading(heading: HeadingCandidate): void {
    if (heading.match) this.open('section', heading, heading.match.sections);
    else if (heading.announces === 'answers') this.open('answers', heading, []);
    else if (this.belongsToCurrent(heading)) this.current.lines.push(headingLine(heading));
    else if (heading.announces === 'questions') this.open('questions', heading, []);
    else this.open('narrative', heading, this.alsoFills());
  }

  /** A heading of the writer's own stays in the region it stands in when it is a sub-heading or one of its questions. */
  private belongsToCurrent(heading: HeadingCandidate): boolean {
    const { kind, heading: over, sections } = this.current;
    if (kind === 'preamble') return false;
    if (kind === 'answers')
      return heading.depth > (over?.depth ?? 0) || /^\W*(?:vraag|antwoord)?\s*\d/i.test(heading.text);
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
    if (sections.some((section) => section.freeHeadings)) return true;
    if (kind === 'narrative') return false;
    if (!this.narrative) return true;
    const deeper = heading.depth > (over?.depth ?? 0);
    return deeper && !sections.every((section) => this.isBeforeStory(section));
  }

  /** Sections before the story in the template are short facts: a sub-heading with a story under it starts the story. */
  private isBeforeStory(section: TemplateSection): boolean {
    const { sections } = this.template;
    return this.narrative !== undefined && sections.indexOf(section) < sections.indexOf(this.narrative);
  }

  /** A deeper heading under "Context" both starts the story and fills Context. */
  private alsoFills(): readonly TemplateSection[] {
    const { kind, heading, sections } = this.current;
    return kind === 'section' && heading ? sections.filter((section) => this.isBeforeStory(section)) : [];
  }

  private open(kind: RegionKind, heading: HeadingCandidate, sections: readonly TemplateSection[]): void {
    const deeper = kind !== 'narrative' || heading.depth > (this.current.heading?.depth ?? 0);
    this.current = { kind, heading, sections: deeper ? sections : [], lines: [] };
    this.regions.push(this.current);
  }

  private addLine(line: RegionLine | undefined): void {
    if (line) this.current.lines.push(line);
  }
}
