/** Looks citations up in the entries of a reference list. */
import { memo2, once, sameItems } from '../../incremental/memo.ts';
import type { Prose, RunText } from '../../report/model.ts';
import { isAbbreviationOf } from '../../report/prose/abbreviations.ts';
import type { Citation, Entry } from '../../report/prose/references.ts';
import { fold } from '../../text/fold.ts';
import { distinctive } from './distinctive-names.ts';
import { listedSources } from './source-list.ts';

/** Whether the list has an entry for a citation. */
export type Listing = 'listed' | 'other-year' | 'not-listed';

/** An abbreviation is compared with at most this many entries, which bounds the work for one citation. */
const MOST_COMPARED = 200;

/** The year of an entry without a year. */
const ANY_YEAR = 'any';

/** A reference list: the same object until an edit touches the list, so that answers are kept with the citations. */
export interface ReferenceList {
  readonly entryFor: (citation: Citation) => Listing;
  /** Does a line of the list hold a name and the year, in whatever form the line is written? */
  readonly holds: (citation: Citation) => boolean;
}

/** Undefined for a text without entries, though it may have the heading of a list. */
export function referenceList(prose: Prose): ReferenceList | undefined {
  const sources = listedSources(prose);
  const texts = sources.flatMap(({ listed }) => listed.map(({ content }) => content));
  const entries = sources.flatMap((each) => each.entries);
  return texts[0] && entries.length > 0 ? listOf(texts[0], { texts, entries }) : undefined;
}

/** The texts say all about the entries but where these stand. */
interface Listed {
  readonly texts: readonly RunText[];
  readonly entries: readonly Entry[];
}

const listOf = memo2(
  (_first: RunText, { texts, entries }: Listed): ReferenceList => {
    const lines = once(() => linesByWord(texts));
    return {
      entryFor: lookUpIn(entries),
      holds: ({ names, years }) =>
        distinctive(names).some((name) =>
          lines()
            .get(firstWord(name))
            ?.some((line) => line.includes(` ${name} `) && years.some((year) => line.includes(` ${year}`))),
        ),
    };
  },
  (a, b) => sameItems(a.texts, b.texts),
);

/** Has the list an entry for a citation, or else a line that holds its name and year? */
export const listingIn = memo2((citation: Citation, list: ReferenceList): Listing => {
  const listing = list.entryFor(citation);
  return listing !== 'listed' && list.holds(citation) ? 'listed' : listing;
});

/** The paragraphs and list items of a reference list by each of their words: folded, with a space on either side. */
function linesByWord(texts: readonly RunText[]): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const { text } of texts) {
    const folded = fold(text);
    for (const word of new Set(folded.split(' '))) {
      const lines = byWord.get(word);
      if (lines) lines.push(` ${folded} `);
      else byWord.set(word, [` ${folded} `]);
    }
  }
  return byWord;
}

const firstWord = (folded: string): string => folded.split(' ', 1)[0] ?? '';

/** Looks a citation up: any of its names with its year is enough, and years are compared only when both have one. */
export function lookUpIn(entries: readonly Entry[]): (citation: Citation) => Listing {
  const yearsByWord = new Map<string, Set<string>>();
  const authors = new Set(entries.flatMap(({ names }) => names));
  for (const { words, years } of entries) {
    for (const word of words) {
      const known = yearsByWord.get(word) ?? new Set();
      for (const year of years.length > 0 ? years : [ANY_YEAR]) known.add(year);
      yearsByWord.set(word, known);
    }
  }
  const organisations = entries.filter(({ isOrganisation }) => isOrganisation).slice(0, MOST_COMPARED);
  return ({ names, author, years, key }) => {
    const isListed = (name: string): boolean => {
      const known = yearsByWord.get(name);
      return (
        known !== undefined && (years.length === 0 || known.has(ANY_YEAR) || years.some((year) => known.has(year)))
      );
    };
    const isAbbreviation = (): boolean => organisations.some((entry) => isAbbreviationOf(author.trim(), entry.author));
    const isWrittenOut = (): boolean =>
      entries.slice(0, MOST_COMPARED).some(({ names: [first = ''] }) => isAbbreviationOf(first, author));
    if (distinctive(names).some(isListed)) return 'listed';
    if (key !== undefined) return listingOfKey(entries, key, years);
    if (names.length === 1 && isAbbreviation()) return 'listed';
    if (names.length > 1 && isWrittenOut()) return 'listed';
    return names.some((name) => authors.has(name)) ? 'other-year' : 'not-listed';
  };
}

/**
 * The entries that a citation refers to: those that hold all its authors, or else one of them. Empty when the list has
 * none.
 */
export function entriesFor<Placed extends { readonly entry: Entry }>(
  entries: readonly Placed[],
  citation: Citation,
): readonly Placed[] {
  const listed = entries.slice(0, MOST_COMPARED).filter(({ entry }) => lookUpIn([entry])(citation) === 'listed');
  const whole = listed.filter(({ entry }) => citation.names.every((name) => entry.words.has(name)));
  return whole.length > 0 ? whole : listed;
}

/**
 * A key may join authors and words of the title ("@boerdam2015"), so an author in the list is looked for inside the key.
 * A key without a year tells too little to miss an entry by.
 */
function listingOfKey(entries: readonly Entry[], key: string, years: readonly string[]): Listing {
  if (years.length === 0) return 'listed';
  const hasAuthor = ({ names }: Entry): boolean => names.some((name) => name.length > 3 && key.includes(name));
  const ofAuthor = entries.slice(0, MOST_COMPARED).filter(hasAuthor);
  if (ofAuthor.length === 0) return 'not-listed';
  return ofAuthor.some((entry) => entry.years.length === 0 || years.some((year) => entry.years.includes(year)))
    ? 'listed'
    : 'other-year';
}
