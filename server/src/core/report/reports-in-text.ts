/**
 * Finds the reports in a text that holds several: "# Reflectie 1" … "# Reflectie 2", a portfolio of STARRs. The headings
 * that may begin a report are tried by level and by number; a text is split where its parts together name clearly more
 * sections than the text as one report would. Without such headings it is split where its first section comes again.
 */
import { unionIndex, type NameIndex } from '../templates/match.ts';
import { fold } from '../templates/names.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { followsModel, saysReport } from './follows-model.ts';
import { candidatesAmong, isWeak, type HeadingCandidate } from './sections/heading-candidates.ts';
import { countsByTemplate, sectionsOf, type Named, type Part, type ReportLeaves } from './report-parts.ts';
import { restarts } from './report-restarts.ts';
import { isOtherPart } from './sections/own-parts.ts';
import { tableSections } from './sections/tables.ts';
import { countWords } from '../text/word-count.ts';
import { largest } from '../../lists.ts';

/** A part that names fewer sections than this is no report by itself: an introduction, a list of sources. */
const LEAST_SECTIONS = 2;

/** Parts must name this many sections more than the text as one report, or the text is one report. */
const LEAST_GAIN = 2;

/** A title that is one of a series: "Reflectie 1: de lift", "Casus II", "Verslag nr. 3", "Inbreng B". */
const numberedTitle =
  /^\W*((?:\p{L}[\p{L}'’-]*\s+){1,4})(?:nr\.?\s*|nummer\s*|#\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?![\p{L}\d])/u;

/** How a text is divided. */
export type Division =
  /** It is one report. */
  | { readonly kind: 'one' }
  /** These are its reports, in order; chapters that follow no model belong to none of them. */
  | { readonly kind: 'reports'; readonly reports: readonly ReportLeaves[] }
  /** Its chapters have names in common with a model, and follow none: a portfolio. */
  | { readonly kind: 'chapters' };

export function reportsIn(leaves: readonly LeafBlock[], templates: readonly Template[]): Division {
  const names = unionIndex(templates);
  const candidates = candidatesAmong(leaves, names).filter(({ leaf }) => isNoBareItem(leaf));
  const named = inOrder([...candidates.map(namedBy), ...namedInTables(leaves, names)], leaves);
  const least = mostNamed(sectionsOf(named), templates) + LEAST_GAIN;
  const divisions = possibleTitles(candidates)
    .map((titles) => chaptersUnder(named, titles, templates))
    .filter((chapters) => chapters.filter(isLarge).length > 1 && countNamed(chapters.filter(isLarge)) >= least);
  const several = best(divisions.filter((chapters) => chapters.filter(isReport).length > 1));
  if (several && countNamed(several.filter(isReport)) >= least) {
    const reports = withLeaves(several, leaves, named).flatMap((part) => withRestarts(part, named, templates));
    return { kind: 'reports', reports };
  }
  const [chapters = withUnfinished(restarts(named, leaves, templates))] = divisions.sort((a, b) => b.length - a.length);
  if (chapters.length < 2) return { kind: 'one' };
  // One report may stand in a portfolio, or none.
  const reports = withLeaves(chapters, leaves, named);
  return reports.length > 0 ? { kind: 'reports', reports } : { kind: 'chapters' };
}

const isLarge = ({ named }: Part): boolean => named >= LEAST_SECTIONS;

const isReport = (part: Part): boolean => part.isReport;

const countNamed = (parts: readonly Part[]): number => parts.reduce((sum, { named }) => sum + named, 0);

/**
 * The division whose reports name most sections; or one with the same reports and more chapters, as otherwise a report
 * would hold the chapters after it.
 */
function best(divisions: readonly (readonly Part[])[]): readonly Part[] | undefined {
  const most = [...divisions].sort((a, b) => countNamed(b.filter(isReport)) - countNamed(a.filter(isReport)))[0];
  const firsts = most?.filter(isReport).map(({ first }) => first) ?? [];
  const holdsThese = (chapters: readonly Part[]): boolean => {
    const own = new Set(chapters.filter(isReport).map(({ first }) => first));
    return firsts.every((first) => own.has(first));
  };
  return divisions.filter(holdsThese).sort((a, b) => b.length - a.length)[0];
}

/** A part may hold several reports by itself, of which only the first has a title. */
function withRestarts(
  part: ReportLeaves,
  named: readonly Named[],
  templates: readonly Template[],
): readonly ReportLeaves[] {
  const inPart = new Set(part.leaves);
  const own = named.filter(({ leaf }) => inPart.has(leaf));
  const again = withUnfinished(restarts(own, part.leaves, templates));
  if (!again.every(isReport)) return [part];
  const [first, ...others] = withLeaves(again, part.leaves, own);
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
  // Numbered ones may stand between chapters of other kinds.
  const mixed = [...series.values()].flatMap((titles) => {
    const others = levels.get(titles[0]?.depth ?? 0) ?? [];
    const all = new Set([...titles, ...others]);
    return all.size > titles.length && all.size > others.length ? [[...all]] : [];
  });
  return [...series.values(), ...levels.values(), ...mixed].filter((titles) => titles.length > 1);
}

/** The chapters that begin with each title, without those that are no report by their title ("Beoordeling"). */
function chaptersUnder(
  all: readonly Named[],
  titles: readonly HeadingCandidate[],
  templates: readonly Template[],
): readonly Part[] {
  const isTitle = new Set(titles);
  const begun: { readonly title: HeadingCandidate; readonly own: Named[] }[] = [];
  for (const named of all)
    if (named.heading && isTitle.has(named.heading)) begun.push({ title: named.heading, own: [] });
    else begun.at(-1)?.own.push(named);
  const chapters = begun
    .filter(({ title }) => !isOtherPart(title.text))
    .map(({ title, own }) => {
      const named = mostNamed(sectionsOf(own), templates);
      const isTold = named >= LEAST_SECTIONS && saysReport(title.text, templates);
      const follows = isTold || (named >= LEAST_SECTIONS && followsModel(own, templates));
      const isFlat = own.some(({ heading }) => heading?.match && heading.depth <= title.depth);
      return { first: title.leaf, title: title.leaf, named, isReport: follows, isTold, isFlat };
    });
  // Where titles tell which chapters are reports, the others are none.
  return chapters.some(({ isTold }) => isTold) ? chapters : withUnfinished(chapters);
}

/** Where most chapters are reports, the others are reports as well, in which much is missing. */
function withUnfinished(chapters: readonly Part[]): readonly Part[] {
  const large = chapters.filter(isLarge);
  const reports = large.filter(isReport);
  return reports.length * 2 < large.length ? chapters : chapters.map((each) => ({ ...each, isReport: isLarge(each) }));
}

/**
 * The leaf blocks of each report: up to the next, and the first from the start of the text, unless its title tells and
 * sections are named before it. What names too few sections goes with the report before it, unless other chapters follow
 * no model: then each chapter stands by itself.
 */
function withLeaves(
  parts: readonly Part[],
  leaves: readonly LeafBlock[],
  named: readonly Named[],
): readonly ReportLeaves[] {
  const positions = new Map(leaves.map((leaf, index) => [leaf, index]));
  const isPortfolio =
    parts.some((part) => isLarge(part) && !part.isReport) && !parts.some((part) => part.isReport && part.isFlat);
  const chapters = parts.filter((part) => isPortfolio || part.isReport);
  const namedBefore = (at: number): boolean =>
    named.some(({ leaf, sections }) => sections.length > 0 && (positions.get(leaf) ?? at) < at);
  const startOf = (index: number): number => {
    const chapter = chapters[index];
    const own = (chapter && positions.get(chapter.first)) ?? leaves.length;
    return index === 0 && !(chapter?.isTold && namedBefore(own)) ? 0 : own;
  };
  return chapters.flatMap(({ first, title, ...chapter }, index) =>
    chapter.isReport
      ? [{ first, ...(title && { title }), leaves: leaves.slice(startOf(index), startOf(index + 1)) }]
      : [],
  );
}

/** How many of these sections belong to one template, by the template that has most of them. */
const mostNamed = (named: ReadonlySet<TemplateSection>, templates: readonly Template[]): number =>
  largest(countsByTemplate(named, templates), 0);
