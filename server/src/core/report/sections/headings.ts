/** Which of the lines that may be headings are: the report's title, and those that name a section or start a story. */
import type { List } from 'mdast';
import type { Template, TemplateSection } from '../../templates/model.ts';
import { fold } from '../../templates/names.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { bareCandidate, isWeak, type HeadingCandidate } from './heading-candidates.ts';
import { storyWords } from '../own-text/speech-acts.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import { countWords } from '../../text/word-count.ts';

/**
 * The first heading, when it names no section; or when it only seems to: the section is named again below ("# Reflectie"
 * over a report with a section Reflectie), it is the template's own name ("# Sociaal netwerk en veiligheid"), or it
 * stands alone at the top level with another heading right under it.
 */
export function findTitle(
  candidates: readonly HeadingCandidate[],
  leaves: readonly LeafBlock[],
  template: Template,
): HeadingCandidate | undefined {
  const headings = candidates.filter(({ form }) => form === 'atx' || form === 'setext');
  const [first, second] = headings;
  if (!first) return undefined;
  if (!first.match) {
    // The bundle's inverted levels: "## Casus 19" above "# Titel".
    const free = headings.find((candidate) => !candidate.match && candidate.depth === 1);
    return free && (free === first || free === second) ? free : first;
  }
  if (first.depth !== 1) return undefined;
  const own = first.match.sections;
  const again = candidates.some(
    (candidate) => candidate !== first && candidate.match?.sections.some((section) => own.includes(section)),
  );
  const alone = headings.every((candidate) => candidate === first || candidate.depth > 1);
  const overHeading = leaves[leaves.indexOf(first.leaf) + 1]?.kind === 'heading';
  return again || fold(first.text) === fold(template.name) || (alone && overHeading) ? first : undefined;
}

/** Those of all that may be headings that count, the title left out. */
export const countingHeadings = (
  all: readonly HeadingCandidate[],
  title: HeadingCandidate | undefined,
  leaves: readonly LeafBlock[],
  template: Template,
): readonly HeadingCandidate[] => withStoryTitle(accepted(all, title), leaves, template);

/**
 * Weak forms (labels, bare lines, list items) count only for sections without a heading of their own: in a report with
 * headings "Situatie: …" is a sentence. A list of names with nothing under them is a table of contents.
 */
function accepted(
  found: readonly HeadingCandidate[],
  title: HeadingCandidate | undefined,
): readonly HeadingCandidate[] {
  const candidates = withSubheadings(found, title);
  const strong = new Set(
    candidates.filter((candidate) => candidate !== title && !isWeak(candidate)).flatMap(sectionsOf),
  );
  const items = itemsIn(candidates, 'item');
  const labels = itemsIn(candidates, 'label');
  return candidates.filter((candidate) => {
    if (candidate === title) return false;
    if (!isWeak(candidate)) return true;
    if (candidate.match && sectionsOf(candidate).every((section) => strong.has(section))) return false;
    const list = listOf(candidate);
    if (candidate.form === 'item') return !list || !isContents(candidate, items.get(list) ?? 0);
    // "- Actoren: moeder en zoon": labels in a list count when the list has at least two.
    const inList = candidate.form === 'label' && list && (labels.get(list) ?? 0) >= 2;
    return !list || candidate.line.lazy || inList;
  });
}

/**
 * In a report without markdown headings the story's own title is a bare line as well: a short line after the text of a section,
 * with a story under it that no other name announces.
 */
function withStoryTitle(
  candidates: readonly HeadingCandidate[],
  leaves: readonly LeafBlock[],
  template: Template,
): readonly HeadingCandidate[] {
  const story = template.sections.find(({ freeHeadings }) => freeHeadings);
  const named = candidates.filter(({ match }) => match);
  if (
    !story ||
    named.some(({ form }) => form === 'atx' || form === 'setext') ||
    named.some((candidate) => sectionsOf(candidate).includes(story)) ||
    candidates.some((candidate) => !isWeak(candidate) && !candidate.match && !candidate.announces)
  )
    return candidates;
  const heads = new Set(candidates.map(({ leaf }) => leaf));
  const at = storyTitle(leaves, heads);
  const line = leaves[at]?.lines[0];
  const first = named[0]?.leaf;
  const isTitle = line && first && at >= leaves.indexOf(first);
  return isTitle ? [...candidates, bareCandidate(line)] : candidates;
}

/** Place of the first line that is like a title, stands under text and has a story below it; -1 without one. */
function storyTitle(leaves: readonly LeafBlock[], heads: ReadonlySet<LeafBlock>): number {
  let at = -1;
  // From the end back, so that the words below are counted once.
  let words = 0;
  for (let index = leaves.length - 1; index > 0; index--) {
    const leaf = leaves[index];
    const before = leaves[index - 1];
    if (!leaf || !before) break;
    const isHead = heads.has(leaf);
    const underText = before.kind === 'paragraph' && (!heads.has(before) || before.lines.length > 1);
    if (words >= storyWords && underText && !isHead && isTitleLike(leaf)) at = index;
    if (isHead) words = 0;
    else if (words < storyWords && isStory(leaf)) words += countWords(leaf.rendered.text);
  }
  return at;
}

const isStory = ({ kind, items, quoted }: LeafBlock): boolean => kind === 'paragraph' && items.length === 0 && !quoted;

const isTitleLike = (leaf: LeafBlock): boolean => {
  const [line, ...more] = leaf.lines;
  return (
    line !== undefined &&
    more.length === 0 &&
    isStory(leaf) &&
    line.text.length <= 60 &&
    /^[^\p{L}\p{Nd}]*\p{Lu}[^]*(?:[\p{L}\p{Nd}?!:]|\b\p{Lu}\.)$/u.test(line.text) &&
    line.text.split(/\s+/).length <= 8 &&
    !isPlaceholder(line.text)
  );
};

/**
 * A synonym as a sub-heading of another section ("### Sociaal netwerk" under the ladder) is a heading of the writer's own
 * when the section it would name stands elsewhere under its own name.
 */
function withSubheadings(
  candidates: readonly HeadingCandidate[],
  title: HeadingCandidate | undefined,
): readonly HeadingCandidate[] {
  const named = new Set(
    candidates
      .filter((candidate) => candidate !== title)
      .flatMap((candidate) => sectionsOf(candidate).filter((_, index) => candidate.match?.by[index] === 'name')),
  );
  let over: HeadingCandidate | undefined;
  return candidates.map((candidate) => {
    if (candidate === title || isWeak(candidate) || !candidate.match) return candidate;
    const sub = over !== undefined && candidate.depth > over.depth;
    const synonym =
      candidate.match.by.every((by) => by !== 'name') &&
      candidate.match.sections.every((section) => named.has(section));
    if (sub && synonym) return { ...candidate, match: undefined };
    over = candidate;
    return candidate;
  });
}

const sectionsOf = (candidate: HeadingCandidate): readonly TemplateSection[] => candidate.match?.sections ?? [];

const listOf = ({ leaf }: HeadingCandidate): List | undefined => leaf.items.at(-1)?.list;

/** How many candidates of a form each list has. */
function itemsIn(candidates: readonly HeadingCandidate[], form: HeadingCandidate['form']): ReadonlyMap<List, number> {
  const counts = new Map<List, number>();
  for (const candidate of candidates) {
    const list = candidate.form === form ? listOf(candidate) : undefined;
    if (list) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return counts;
}

/** A bare name in a list: a heading when something stands under it in the item, or when it is all there is of its list. */
function isContents({ leaf }: HeadingCandidate, siblings: number): boolean {
  const item = leaf.items.at(-1);
  if (!item || item.item.children.length > 1 || leaf.lines.length > 1) return false;
  return !(siblings === 1 && item.list.children.length === 1);
}
