/**
 * Finds the reports in a text that holds several: "# Reflectie 1" … "# Reflectie 2", a portfolio of STARRs. The headings
 * that may begin a report are tried by level and by number; a text is split where its parts together name clearly more
 * sections than the text as one report would. Without such headings it is split where its first section comes again.
 */
import { unionIndex, type NameIndex } from '../templates/match.ts';
import { fold } from '../templates/names.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { candidatesOfAnyTemplate, isWeak, type HeadingCandidate } from './sections/heading-candidates.ts';
import { sectionsOf, type Named, type Part, type ReportLeaves } from './report-parts.ts';
import { restarts } from './report-restarts.ts';
import { isOtherPart } from './sections/own-parts.ts';
import { tableSections } from './sections/tables.ts';
import { countWords } from '../text/word-count.ts';

/** A part that names fewer sections than this is no report by itself: an introduction, a list of sources. */
const LEAST_SECTIONS = 2;

/** Parts must name this many sections more than the text as one report, or the text is one report. */
const LEAST_GAIN = 2;

/** A title that is one of a series: "Reflectie 1: de lift", "Casus II", "Verslag nr. 3", "Inbreng B". */
const numberedTitle =
  /^\W*((?:\p{L}[\p{L}'’-]*\s+){1,4})(?:nr\.?\s*|nummer\s*|#\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?![\p{L}\d])/u;

/** The reports of a text, in order; empty when the text is one report. What stands before the first title goes with it. */
export function reportsIn(leaves: readonly LeafBlock[], templates: readonly Template[]): readonly ReportLeaves[] {
  const names = unionIndex(templates);
  const candidates = leaves.filter(isNoBareItem).flatMap((leaf) => candidatesOfAnyTemplate(leaf, names));
  const possible = possibleTitles(candidates);
  const named = inOrder([...candidates.map(namedBy), ...namedInTables(leaves, names)], leaves);
  let best: readonly Part[] = [];
  let bestCount = mostNamed(sectionsOf(named), templates) + LEAST_GAIN - 1;
  for (const titles of possible) {
    const parts = split(named, titles, templates);
    const count = parts.reduce((sum, part) => sum + part.named, 0);
    if (parts.length < 2 || count <= bestCount) continue;
    best = parts;
    bestCount = count;
  }
  if (best.length > 0) return withLeaves(best, leaves).flatMap((part) => withRestarts(part, named, templates));
  return withLeaves(restarts(named, leaves, templates), leaves);
}

/** A part may hold several reports by itself, of which only the first has a title. */
function withRestarts(
  part: ReportLeaves,
  named: readonly Named[],
  templates: readonly Template[],
): readonly ReportLeaves[] {
  const inPart = new Set(part.leaves);
  const own = named.filter(({ leaf }) => inPart.has(leaf));
  const [first, ...others] = withLeaves(restarts(own, part.leaves, templates), part.leaves);
  return first ? [{ ...part, leaves: first.leaves }, ...others] : [part];
}

const namedBy = (heading: HeadingCandidate): Named => ({
  leaf: heading.leaf,
  sections: heading.match?.sections ?? [],
  heading,
});

/** A row of scores for each section has fewer words than a row with the text of one. */
const LEAST_WORDS_IN_CELLS = 3;

const namedInTables = (leaves: readonly LeafBlock[], names: NameIndex): readonly Named[] =>
  tableSections(leaves, names)
    .filter(({ cells }) => countWords(cells.map(({ rendered }) => rendered.text).join(' ')) >= LEAST_WORDS_IN_CELLS)
    .map(({ name, sections }) => ({ leaf: name, sections }));

function inOrder(named: readonly Named[], leaves: readonly LeafBlock[]): readonly Named[] {
  const positions = new Map(leaves.map((leaf, index) => [leaf, index]));
  return [...named].sort((a, b) => (positions.get(a.leaf) ?? 0) - (positions.get(b.leaf) ?? 0));
}

/** An item of one line with nothing under it may stand in a table of contents, which names every section once more. */
const isNoBareItem = ({ items, lines }: LeafBlock): boolean =>
  lines.length > 1 || (items.at(-1)?.item.children.length ?? 2) > 1;

/** Sets of headings that may each begin a report: numbered ones with the same words, and those of one level. */
function possibleTitles(candidates: readonly HeadingCandidate[]): readonly (readonly HeadingCandidate[])[] {
  const strong = candidates.filter((candidate) => !isWeak(candidate));
  const series = new Map<string, HeadingCandidate[]>();
  const levels = new Map<number, HeadingCandidate[]>();
  const addTo = <Key>(groups: Map<Key, HeadingCandidate[]>, key: Key, candidate: HeadingCandidate): void => {
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  };
  for (const candidate of strong) {
    const words = numberedTitle.exec(candidate.text)?.[1];
    if (words !== undefined) addTo(series, fold(words), candidate);
    if (!candidate.match) addTo(levels, candidate.depth, candidate);
  }
  return [...series.values(), ...levels.values()].filter((titles) => titles.length > 1);
}

/**
 * The parts that begin with each title; a part that names too few sections goes with the one before it, and so does
 * one that is no report by its title ("Beoordeling").
 */
function split(
  all: readonly Named[],
  titles: readonly HeadingCandidate[],
  templates: readonly Template[],
): readonly Part[] {
  const isTitle = new Set(titles);
  const begun: { readonly title: HeadingCandidate; readonly named: Named[] }[] = [];
  for (const named of all)
    if (named.heading && isTitle.has(named.heading)) begun.push({ title: named.heading, named: [] });
    else begun.at(-1)?.named.push(named);
  return begun
    .filter(({ title }) => !isOtherPart(title.text))
    .map(({ title, named }) => ({
      first: title.leaf,
      title: title.leaf,
      named: mostNamed(sectionsOf(named), templates),
    }))
    .filter(({ named }) => named >= LEAST_SECTIONS);
}

/** The leaf blocks of each part: up to the title of the next, and the first from the start of the text. */
function withLeaves(parts: readonly Part[], leaves: readonly LeafBlock[]): readonly ReportLeaves[] {
  if (parts.length === 0) return [];
  const positions = new Map(leaves.map((leaf, index) => [leaf, index]));
  const startOf = (index: number): number => {
    const first = parts[index]?.first;
    return index === 0 ? 0 : ((first && positions.get(first)) ?? leaves.length);
  };
  return parts.map(({ first, title }, index) => ({
    first,
    ...(title && { title }),
    leaves: leaves.slice(startOf(index), startOf(index + 1)),
  }));
}

/** How many of these sections belong to one template, by the template that has most of them. */
const mostNamed = (named: ReadonlySet<TemplateSection>, templates: readonly Template[]): number =>
  Math.max(0, ...templates.map(({ sections }) => sections.filter((section) => named.has(section)).length));
