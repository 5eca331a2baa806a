/**
 * Divides a report into regions. A region is the text under one heading, which names a section, announces questions or
 * answers, or starts a story under a heading of the writer's own. The order of headings is never trusted.
 */
import { nameIndex } from '../../templates/match.ts';
import type { Template } from '../../templates/model.ts';
import { countingHeadings } from './headings.ts';
import { findTitle } from './title.ts';
import { sourceSpanOfLeaf, type LeafBlock } from '../../markdown/leaf-block.ts';
import { candidatesOfOwnTemplate, type HeadingCandidate } from './heading-candidates.ts';
import { cellLine } from './region-lines.ts';
import type { Region } from './region.ts';
import { RegionsBuilder } from './regions-builder.ts';
import { tableSections } from './tables.ts';

/** A report divided by its headings. */
export interface Division {
  readonly title?: HeadingCandidate;
  /** Without the title. */
  readonly headings: readonly HeadingCandidate[];
  /** In document order, those in tables last; the first one is the preamble, which may be empty. */
  readonly regions: readonly Region[];
}

/** `text`: the whole source. `titleLeaf`: the leaf block that is known to be the title, whatever section it seems to name. */
export function divide(
  leaves: readonly LeafBlock[],
  template: Template,
  text: string,
  titleLeaf?: LeafBlock,
): Division {
  const names = nameIndex(template);
  const candidates: HeadingCandidate[] = [];
  for (const leaf of leaves) for (const candidate of candidatesOfOwnTemplate(leaf, names)) candidates.push(candidate);
  const tables = tableSections(leaves, names);
  const title = candidates.find(({ leaf }) => leaf === titleLeaf) ?? findTitle(candidates, leaves, template);
  const headings = countingHeadings(candidates, title, leaves, template);
  const builder = new RegionsBuilder(template, title, headings);
  const sectionCells = new Set<LeafBlock>(tables.flatMap(({ name, cells, others }) => [name, ...cells, ...others]));
  const headingsByLeaf = groupBy(headings, ({ leaf }) => leaf);
  for (const [index, leaf] of leaves.entries()) {
    if (sectionCells.has(leaf)) continue;
    const inLeaf = headingsByLeaf.get(leaf) ?? noHeadings;
    const before = leaves[index - 1];
    if (before && inLeaf.length === 0 && hasBreakBetween(text, before, leaf) && builder.mayStartStory(leaf))
      builder.startStory();
    builder.addLeaf(leaf, inLeaf);
  }
  const fromTables = tables.map(({ name, sections, cells }): Region => {
    const lines = cells.flatMap((cell) => cell.lines.map(cellLine));
    return { kind: 'section', nameCell: name, sections, lines };
  });
  const regions = adoptQuestions([...builder.done(), ...fromTables], template);
  return { ...(title && { title }), headings, regions };
}

const noHeadings: readonly HeadingCandidate[] = [];

const hasBreakBetween = (text: string, before: LeafBlock, after: LeafBlock): boolean =>
  thematicBreak.test(text.slice(sourceSpanOfLeaf(before).end, sourceSpanOfLeaf(after).start));
const thematicBreak = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/m;

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
