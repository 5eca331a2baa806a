/** Finds the title of a report among its heading candidates. */
import type { Template, TemplateSection } from '../../templates/model.ts';
import { fold } from '../../templates/names.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { nameSpanOf, sectionsOf, type HeadingCandidate } from './heading-candidates.ts';
import { smallest } from '../../../lists.ts';

/** A heading on top is a title when at least this many sections that the template has before it stand below it. */
const LEAST_SECTIONS_BEFORE = 2;

/**
 * The title of a report: its first markdown heading, when that heading names no section; or when it only seems to name
 * one (see `isTitleOnly`). In a report without markdown headings a bold line or label on top may be the title in the same
 * way. Undefined when there is no such heading.
 */
export function findTitle(
  candidates: readonly HeadingCandidate[],
  leaves: readonly LeafBlock[],
  template: Template,
): HeadingCandidate | undefined {
  const headings = candidates.filter(({ form }) => form === 'atx' || form === 'setext');
  const [first, second] = headings;
  if (!first) return titleWithoutMarkup(candidates, leaves, template);
  if (!first.match) {
    // The inverted levels of the published bundle: "## Casus 19" above "# Titel" (DOMAIN §1).
    const topLevel = headings.find((candidate) => !candidate.match && candidate.depth === 1);
    return topLevel && (topLevel === first || topLevel === second) ? topLevel : first;
  }
  return first.depth === 1 && isTitleOnly(first, headings, candidates, leaves, template) ? first : undefined;
}

/**
 * Is the first heading, of the top level, a title although it names a section? It is when the section is named again
 * below ("# Reflectie" over a report with a section Reflectie), when it is the template's own name ("# Sociaal netwerk
 * en veiligheid"), and when it stands alone at the top level, either with another heading right under it or with the
 * sections that the template has before it below it ("# Reflectie: het blad met soep").
 */
function isTitleOnly(
  first: HeadingCandidate,
  headings: readonly HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
  leaves: readonly LeafBlock[],
  template: Template,
): boolean {
  if (isNamedAgain(first, candidates) || fold(first.text) === fold(template.name)) return true;
  const others = headings.filter((candidate) => candidate !== first);
  if (others.every(({ depth }) => depth > 1)) {
    const below = leaves[leaves.indexOf(first.leaf) + 1];
    if (below?.kind === 'heading') return true;
  }
  if (others.some((candidate) => candidate.depth === 1 && sectionsOf(candidate).some(({ required }) => required)))
    return false;
  return standsOverEarlier(first, others, template);
}

/** Does the template have two sections or more, named by these headings, before the section that the first one names? */
function standsOverEarlier(
  first: HeadingCandidate,
  others: readonly HeadingCandidate[],
  { sections }: Template,
): boolean {
  const order = (section: TemplateSection): number => sections.indexOf(section);
  const named = smallest(sectionsOf(first).map(order));
  return new Set(others.flatMap(sectionsOf).filter((section) => order(section) < named)).size >= LEAST_SECTIONS_BEFORE;
}

const isNamedAgain = (heading: HeadingCandidate, candidates: readonly HeadingCandidate[]): boolean =>
  candidates.some(
    (candidate) =>
      candidate !== heading && sectionsOf(candidate).some((section) => sectionsOf(heading).includes(section)),
  );

/**
 * A bold line or label alone on top of a report without markdown headings, that has more than the name of a section:
 * "**Netwerk en veiligheid – de veerpont**". Two lines "**Actoren**" are a section that stands twice.
 */
function titleWithoutMarkup(
  candidates: readonly HeadingCandidate[],
  leaves: readonly LeafBlock[],
  template: Template,
): HeadingCandidate | undefined {
  const [first, ...others] = candidates;
  if (!first?.match || first.leaf !== leaves.find(({ lines }) => lines.length > 0) || first.leaf.lines.length > 1)
    return undefined;
  const text = first.line.text.trim();
  const alike = others.filter(({ form }) => form === first.form);
  if (first.form === 'bold') {
    if (fold(first.text) === fold(template.name)) return first;
    const name = nameSpanOf(first);
    const isMoreThanName = name.end - name.start < text.length || sectionsOf(first).length > 1;
    return isMoreThanName && (isNamedAgain(first, alike) || standsOverEarlier(first, alike, template))
      ? first
      : undefined;
  }
  // "Reflectie: het blad met soep" is a title; "Reflectie: ik leerde veel." is a section.
  return first.form === 'label' && !/[.!?…]$/.test(text) && standsOverEarlier(first, alike, template)
    ? first
    : undefined;
}
