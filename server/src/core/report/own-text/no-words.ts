/**
 * Tells of lines whose words are none of the writer's own text: the header of a table without a filled row, and an
 * address of a page elsewhere.
 */
import type { Table } from 'mdast';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { countWords } from '../../text/word-count.ts';

/** A cell of more words on top of a table is text, not the name of a column. */
const MOST_HEADER_WORDS = 4;

/**
 * The first lines of paragraphs whose words don't count. `wordsIn`: the number of own words in a paragraph. Among the
 * sources a link is the writer's own.
 */
export function linesWithoutWords(
  paragraphs: readonly (readonly RegionLine[])[],
  wordsIn: (paragraph: readonly RegionLine[]) => number,
  sections: readonly TemplateSection[],
): ReadonlySet<RegionLine> {
  const areSources = sections.some((section) => hasRole(section, 'sources'));
  const filled = new Set<Table>();
  for (const paragraph of paragraphs) {
    const cell = paragraph[0]?.leaf.cell;
    if (cell && cell.row > 0 && !filled.has(cell.table) && wordsIn(paragraph) > 0) filled.add(cell.table);
  }
  const isUnderNothing = ({ leaf: { cell }, text }: RegionLine): boolean =>
    cell?.row === 0 && !filled.has(cell.table) && countWords(text) <= MOST_HEADER_WORDS;
  return new Set(
    paragraphs.flatMap(([first]) =>
      first && (isUnderNothing(first) || (!areSources && isOnlyLink(first))) ? first : [],
    ),
  );
}

/** "https://…", "[Dialoog](https://…)": a line that is one link as a whole, whose text says no more than a name. */
function isOnlyLink({ leaf, text }: RegionLine): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return true;
  const [link] = leaf.rendered.links;
  const [segment] = leaf.rendered.segments;
  return (
    link !== undefined &&
    leaf.rendered.links.length === 1 &&
    leaf.lines.length === 1 &&
    countWords(text) === 1 &&
    segment?.source === leaf.span.start + 1 &&
    link.end + 1 === leaf.span.end
  );
}

/** "Voordelen:": what a form says before the place for the text. */
export const isPrompt = (paragraph: readonly RegionLine[]): boolean =>
  paragraph.every(
    ({ text, leaf }) =>
      !leaf.quoted && leaf.cell === undefined && text.endsWith(':') && countWords(text) <= MOST_HEADER_WORDS,
  );
