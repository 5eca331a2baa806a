/** Finds where reports begin in a text without headings that tell: where the first section comes again. */
import type { LeafBlock } from '../markdown/leaf-block.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import { followsModel } from './follows-model.ts';
import { countWords } from '../text/word-count.ts';
import { largest } from '../../lists.ts';
import { countsByTemplate, sectionsOf, type Named, type Part } from './report-parts.ts';
import type { HeadingCandidate } from './sections/heading-candidates.ts';

/** A part without a heading of its own names at least this many sections: two that come twice are doubles. */
const LEAST_IN_RESTART = 3;

/**
 * The parts of a text in which sections come again, one after the other, without a heading that tells: a portfolio whose titles are plain lines, or only rules between the reports.
 */
export function restarts(
  all: readonly Named[],
  leaves: readonly LeafBlock[],
  templates: readonly Template[],
): readonly Part[] {
  const positions = new Map(leaves.map((leaf, index) => [leaf, index]));
  // A row of a table, or a line of a table of contents, names a section without its text.
  const naming = all.filter(({ sections, heading }, at) => {
    const next = all[at + 1];
    const reach = (next ? positions.get(next.leaf) : leaves.length) ?? 0;
    if (sections.length === 0 || !heading) return false;
    return reach > (positions.get(heading.leaf) ?? 0) + 1 || hasTextBehind(heading);
  });
  const whole = sectionsOf(naming);
  const counts = countsByTemplate(whole, templates);
  const ofTemplate = new Set(templates[counts.indexOf(largest(counts, 0))]?.sections);
  const own = naming.filter(({ sections }) => sections.some((section) => ofTemplate.has(section)));
  const starts = startsIn(own, ofTemplate);
  if (starts.length < 2) return [];
  return starts.flatMap((start, index) => {
    const part = own.slice(start, starts[index + 1]);
    const leaf = part[0]?.leaf;
    const named = [...sectionsOf(part)].filter((section) => ofTemplate.has(section)).length;
    const isReport = followsModel(part, templates);
    return leaf ? [{ first: plainTitleBefore(leaf, leaves) ?? leaf, named, isReport }] : [];
  });
}

/**
 * The indexes at which a report begins: where a section comes again, and with it so many others of those before that
 * they are no doubles.
 */
function startsIn(naming: readonly Named[], template: ReadonlySet<TemplateSection>): readonly number[] {
  const starts = [0];
  let seen = new Set<TemplateSection>();
  for (const [index, { sections }] of naming.entries()) {
    const own = sections.filter((section) => template.has(section));
    if (own.some((section) => seen.has(section))) {
      const ahead = sectionsOf(naming.slice(index, index + seen.size + 1));
      if ([...ahead].filter((section) => seen.has(section)).length >= LEAST_IN_RESTART) {
        starts.push(index);
        seen = new Set();
      }
    }
    for (const section of own) seen.add(section);
  }
  return starts;
}

/** Does text stand behind the heading in its own leaf block, as behind a label? */
const hasTextBehind = ({ leaf, end }: HeadingCandidate): boolean => /[\p{L}\d]/u.test(leaf.rendered.text.slice(end));

/** A line of more words is the end of a text rather than a title. */
const MOST_WORDS_IN_PLAIN_TITLE = 8;

/** "Reflectie 2: de trap" as a paragraph of its own above the first section. */
function plainTitleBefore(leaf: LeafBlock, leaves: readonly LeafBlock[]): LeafBlock | undefined {
  const before = leaves[leaves.indexOf(leaf) - 1];
  const [line, ...others] = before?.lines ?? [];
  return before?.kind === 'paragraph' &&
    line &&
    others.length === 0 &&
    before.items.length === 0 &&
    !/[.,;:!?…)”’"]$/.test(line.text) &&
    countWords(line.text) <= MOST_WORDS_IN_PLAIN_TITLE
    ? before
    : undefined;
}
