/** The citations of a source and its entry in the list: "(Okkema, 2011)" and "Okkema, J. (2011). *Krachtig*." */
import type { Report } from '../report/model.ts';
import { memo } from '../incremental/memo.ts';
import { entriesFor } from '../rules/sources/listing.ts';
import { allCitationsOf, entriesOf, type PlacedCitation, type PlacedEntry } from '../rules/sources/source-list.ts';
import { touches, type Occurrences } from './model.ts';

/** Entries and citations, with spans of the report's text. */
const sourcesIn = memo(({ prose }: Report) => ({
  entries: entriesOf(prose).map(({ entry, span }): PlacedEntry => ({ entry, span: prose.toSource(span) })),
  citations: allCitationsOf(prose).map(({ citation, span }): PlacedCitation => ({
    citation,
    span: prose.toSource(span),
  })),
}));

export function sourceAt(report: Report, offset: number): Occurrences | undefined {
  const { entries, citations } = sourcesIn(report);
  const cited = citations.find(({ span }) => touches(span, offset));
  const entriesHere = cited
    ? entriesFor(entries, cited.citation)
    : entries.filter(({ span }) => touches(span, offset)).slice(0, 1);
  if (!cited && entriesHere.length === 0) return undefined;
  const refersHere = ({ citation }: PlacedCitation): boolean =>
    citation === cited?.citation ||
    entriesFor(entries, citation).some((entry) => entriesHere.includes(entry)) ||
    (cited !== undefined && entriesHere.length === 0 && isSameSource(citation, cited.citation));
  return {
    kind: 'source',
    definitions: entriesHere.map(({ span }) => span),
    references: citations.filter(refersHere).map(({ span }) => span),
  };
}

/** Do two citations without an entry name the same source? */
const isSameSource = (a: PlacedCitation['citation'], b: PlacedCitation['citation']): boolean =>
  a.names.join(' ') === b.names.join(' ') && a.years.join(' ') === b.years.join(' ');
