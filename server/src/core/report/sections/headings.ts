/**
 * Decides which heading candidates are headings: those that name a section or start a story.
 */
import type { List } from 'mdast';
import type { Template } from '../../templates/model.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { bareCandidate, isDashLabel, isWeak, sectionsOf, type HeadingCandidate } from './heading-candidates.ts';
import { isPartOf } from './own-parts.ts';
import { storyWords } from '../own-text/speech-acts.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import { countWords } from '../../text/word-count.ts';

/** A candidate title for the story has at most this many UTF-16 units, and this many words. */
const LONGEST_STORY_TITLE = 60;
const MOST_WORDS_OF_STORY_TITLE = 8;

/** "Situatie - er viel …" counts as a label when at least this many labels with a dash name different sections. */
const LEAST_DASH_LABELS = 2;

/** Labels in a list count as headings when the list has at least this many. */
const LEAST_LABELS_IN_LIST = 2;

/** The candidates that are headings, without the title; and the line that serves as title of the story, if any. */
export const countingHeadings = (
  candidates: readonly HeadingCandidate[],
  title: HeadingCandidate | undefined,
  leaves: readonly LeafBlock[],
  template: Template,
): readonly HeadingCandidate[] => withStoryTitle(withoutDoubtful(candidates, title), leaves, template);

/**
 * Weak forms (labels, bare lines, list items) count only for sections without a heading of their own: in a report with
 * headings "Situatie: …" is a sentence. A list of names with nothing under them is a table of contents.
 */
function withoutDoubtful(
  all: readonly HeadingCandidate[],
  title: HeadingCandidate | undefined,
): readonly HeadingCandidate[] {
  const candidates = withoutParts(withoutMatchOfSubheadings(all, title));
  const strong = new Set(
    candidates.filter((candidate) => candidate !== title && !isWeak(candidate)).flatMap(sectionsOf),
  );
  const items = itemsIn(candidates, 'item');
  const labels = itemsIn(candidates, 'label');
  const withDash = new Set(candidates.filter(isDashLabel).map(({ match }) => match?.sections[0]));
  return candidates.filter((candidate) => {
    if (candidate === title) return false;
    if (!isWeak(candidate)) return true;
    if (candidate.match && sectionsOf(candidate).every((section) => strong.has(section))) return false;
    if (isDashLabel(candidate) && withDash.size < LEAST_DASH_LABELS) return false;
    const list = listOf(candidate);
    if (candidate.form === 'item') return !list || !isContents(candidate, items.get(list) ?? 0);
    // "- Actoren: moeder en zoon" is one of several labels, or else a sentence.
    const isOneOfLabels = candidate.form === 'label' && list && (labels.get(list) ?? 0) >= LEAST_LABELS_IN_LIST;
    return !list || candidate.line.lazy || isOneOfLabels;
  });
}

/**
 * Adds the title of the story in a report without markdown headings. That title is a bare line as well: a short line
 * after the text of a section, with a story under it that no heading candidate announces.
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
  const headingLeaves = new Set(candidates.map(({ leaf }) => leaf));
  const titleIndex = storyTitleIndex(leaves, headingLeaves);
  const line = leaves[titleIndex]?.lines[0];
  const firstNamed = named[0]?.leaf;
  const isTitle = line && firstNamed && titleIndex >= leaves.indexOf(firstNamed);
  return isTitle ? [...candidates, bareCandidate(line)] : candidates;
}

/** Index of the first leaf block that is like a title, stands under text and has a story below it; -1 without one. */
function storyTitleIndex(leaves: readonly LeafBlock[], headingLeaves: ReadonlySet<LeafBlock>): number {
  let titleIndex = -1;
  // From the last leaf back to the first, so that the words of a story are counted once.
  let wordsBelow = 0;
  for (let index = leaves.length - 1; index > 0; index--) {
    const leaf = leaves[index];
    const before = leaves[index - 1];
    if (!leaf || !before) break;
    const isHeading = headingLeaves.has(leaf);
    const underText = before.kind === 'paragraph' && (!headingLeaves.has(before) || before.lines.length > 1);
    if (wordsBelow >= storyWords && underText && !isHeading && isTitleLike(leaf)) titleIndex = index;
    if (isHeading) wordsBelow = 0;
    else if (wordsBelow < storyWords && isStory(leaf)) wordsBelow += countWords(leaf.rendered.text);
  }
  return titleIndex;
}

const isStory = ({ kind, items, quoted }: LeafBlock): boolean => kind === 'paragraph' && items.length === 0 && !quoted;

const isTitleLike = (leaf: LeafBlock): boolean => {
  const [line, ...more] = leaf.lines;
  return (
    line !== undefined &&
    more.length === 0 &&
    isStory(leaf) &&
    line.text.length <= LONGEST_STORY_TITLE &&
    /^[^\p{L}\p{Nd}]*\p{Lu}[^]*(?:[\p{L}\p{Nd}?!:]|\b\p{Lu}\.)$/u.test(line.text) &&
    line.text.split(/\s+/).length <= MOST_WORDS_OF_STORY_TITLE &&
    !isPlaceholder(line.text)
  );
};

/**
 * Takes the match from sub-headings that are headings of the writer's own: a synonym under the heading of another
 * section ("### Sociaal netwerk" under the ladder), when the section it would name stands under its own name elsewhere.
 */
function withoutMatchOfSubheadings(
  candidates: readonly HeadingCandidate[],
  title: HeadingCandidate | undefined,
): readonly HeadingCandidate[] {
  const named = new Set(
    candidates
      .filter((candidate) => candidate !== title)
      .flatMap((candidate) => sectionsOf(candidate).filter((_, index) => candidate.match?.by[index] === 'name')),
  );
  let sectionHeading: HeadingCandidate | undefined;
  return candidates.map((candidate) => {
    if (candidate === title || isWeak(candidate) || !candidate.match) return candidate;
    const isSubheading = sectionHeading !== undefined && candidate.depth > sectionHeading.depth;
    const isNamedElsewhere =
      candidate.match.by.every((by) => by !== 'name') &&
      candidate.match.sections.every((section) => named.has(section));
    if (isSubheading && isNamedElsewhere) return { ...candidate, match: undefined };
    sectionHeading = candidate;
    return candidate;
  });
}

/**
 * Takes from the candidates what only names a part of the section that it stands in: "Sociaal netwerk" under the ladder
 * is a rung of it. A heading in markdown or bold stays, without its match. Beside the section's own heading it is a part
 * only next to another one ("Eigen kracht").
 */
function withoutParts(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  let section: HeadingCandidate | undefined;
  return candidates.flatMap((candidate, index) => {
    if (!candidate.match) return [candidate];
    const isPart = (other: HeadingCandidate | undefined): boolean =>
      other !== undefined && section !== undefined && sectionsOf(section).some((each) => isPartOf(each, other.text));
    const isSameSection = sectionsOf(candidate).some((each) => section && sectionsOf(section).includes(each));
    if (candidate.match.by.includes('name') || isSameSection || !isPart(candidate)) {
      section = candidate;
      return [candidate];
    }
    if (isWeak(candidate)) return [];
    const isDeeper = section !== undefined && candidate.depth > section.depth;
    if (isDeeper || isPart(candidates[index - 1]) || isPart(candidates[index + 1]))
      return [{ ...candidate, match: undefined }];
    section = candidate;
    return [candidate];
  });
}

const listOf = ({ leaf }: HeadingCandidate): List | undefined => leaf.items.at(-1)?.list;

/** The number of candidates of a form in each list. */
function itemsIn(candidates: readonly HeadingCandidate[], form: HeadingCandidate['form']): ReadonlyMap<List, number> {
  const counts = new Map<List, number>();
  for (const candidate of candidates) {
    const list = candidate.form === form ? listOf(candidate) : undefined;
    if (list) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return counts;
}

/**
 * Is a bare name in a list a line of a table of contents? It is a heading when something stands under it in the item,
 * or when the list has no other item. `candidatesInList`: number of candidates of the form `item` in the list.
 */
function isContents({ leaf }: HeadingCandidate, candidatesInList: number): boolean {
  const item = leaf.items.at(-1);
  if (!item || item.item.children.length > 1 || leaf.lines.length > 1) return false;
  return !(candidatesInList === 1 && item.list.children.length === 1);
}
