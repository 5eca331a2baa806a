/**
 * The reference list and the citations of a report: "Okkema, J. (2011). *Krachtig*." and "(Okkema, 2011)". They are
 * kept with each chunk of the prose, so that after an edit only the edited chunk is read again.
 */
import { memo, memo2 } from '../../incremental/memo.ts';
import type { Passage, Prose, Run } from '../../report/model.ts';
import { chunksOf, type Chunk } from '../../report/prose/chunks.ts';
import {
  isListHeading,
  readCitation,
  readEntries,
  isEntryWithoutHeading,
  type Citation,
  type Entry,
} from '../../report/prose/references.ts';
import { hasRole } from '../../templates/roles.ts';
import { shift, type Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { sectionForRole } from '../section-for-role.ts';
import { isDatedName } from './dated-names.ts';

/** An entry of the reference list, with the offsets of its author and year in the prose. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly span: Span;
}

/** A citation, with its offsets in the prose. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly span: Span;
}

/** The id of the section that lists the sources, for the data of a finding. */
export const sourceSectionId = (context: RuleContext): string => sectionForRole(context, 'sources')?.id ?? 'bronnen';

/** Does the report have a reference list, if only the beginning of one? */
export const hasSourceList = (prose: Prose): boolean =>
  sourcesOf(prose).some(({ sources }) => sources.listed.length > 0);

/** The entries of the reference list, in order: all of them, or the first `most`. */
export function entriesOf(prose: Prose, most = Infinity): readonly PlacedEntry[] {
  const found: PlacedEntry[] = [];
  for (const { by, sources } of sourcesOf(prose)) {
    for (const entry of sources.entries) {
      if (found.length >= most) return found;
      found.push({ entry, span: shift(entry.span, by) });
    }
  }
  return found;
}

/** The citations in the text itself, in order; not those in the list, of laws, "ibid." or at second hand. */
export function* citationsOf(prose: Prose): Iterable<PlacedCitation> {
  for (const { by, sources } of sourcesOf(prose))
    for (const citation of sources.citations) yield { citation, span: shift(citation.span, by) };
}

/** As `citationsOf`, with every citation of a source that is cited more than once. */
export const allCitationsOf = (prose: Prose): readonly PlacedCitation[] =>
  sourcesOf(prose).flatMap(({ by, sources }) =>
    sources.allCitations.map((citation) => ({ citation, span: shift(citation.span, by) })),
  );

/** The chunks of the reference list. */
export const listedSources = (prose: Prose): readonly ChunkSources[] =>
  sourcesOf(prose)
    .map(({ sources }) => sources)
    .filter(({ listed }) => listed.length > 0);

/** The last paragraph or list item of the reference list. Offsets into the prose; undefined when there is no list. */
export function endOfSourceList(prose: Prose): Span | undefined {
  const last = [...sourcesOf(prose)].reverse().find(({ sources }) => sources.listed.length > 0);
  const run = last?.sources.listed.at(-1);
  return last && run && shift(run, last.by);
}

/** The sources of one chunk. Offsets as in the runs of the chunk. */
export interface ChunkSources {
  /** Runs of the reference list: under a heading that says so, or entries that stand by themselves. */
  readonly listed: readonly Run[];
  readonly entries: readonly Entry[];
  /** Each citation once. */
  readonly citations: readonly Citation[];
  readonly allCitations: readonly Citation[];
  /** The authors as written, of each citation of more than one name. */
  readonly authors: readonly string[];
  /** Does the chunk end under a heading of a reference list? */
  readonly endsInList: boolean;
}

/** A chunk with its sources. */
export interface PlacedSources {
  readonly chunk: Chunk;
  /** Added to an offset in `sources`, this gives the offset in the prose. */
  readonly by: number;
  readonly sources: ChunkSources;
}

/** The sources of a report by chunk: for the helpers of these rules, which keep more with each chunk. */
export const sourcesOf = memo((prose: Prose): readonly PlacedSources[] => {
  let inList = false;
  return chunksOf(prose).map(({ chunk, by }) => {
    const sources = sourcesIn(chunk, inList);
    inList = sources.endsInList;
    return { chunk, by, sources };
  });
});

const sourcesIn = memo2((chunk: Chunk, startsInList: boolean): ChunkSources => {
  let inList = startsInList;
  const listed: Run[] = [];
  for (const run of chunk.runs) {
    const { kind, content } = run;
    if (kind === 'link' || kind === 'code' || kind === 'hidden') continue;
    if (kind === 'heading') inList = isListHeading(content.text);
    else if (
      inList ||
      hasRole(run.section, 'sources') ||
      (kind === 'references' && isEntryWithoutHeading(content.text))
    )
      listed.push(run);
  }
  const entries = listed.flatMap(({ start, content }) =>
    readEntries(content.text).map((entry) => shifted(entry, start)),
  );
  const allCitations = citationsIn(chunk, new Set(listed));
  const authors = allCitations.filter(({ names }) => names.length > 1).map(({ author }) => author);
  return { listed, entries, citations: distinct(allCitations), allCitations, authors, endsInList: inList };
});

const citingKinds: ReadonlySet<Run['kind']> = new Set(['body', 'heading', 'quotation', 'cell', 'note', 'references']);

function citationsIn({ passages, runs }: Chunk, listed: ReadonlySet<Run>): readonly Citation[] {
  const found: Citation[] = [];
  let firstRun = 0;
  for (const passage of passages) {
    const passageStart = (runs[firstRun]?.start ?? 0) - (passage.runs[0]?.start ?? 0);
    for (const span of passage.citations) {
      const index = passage.runs.findIndex(({ end }) => end >= span.end);
      const run = runs[firstRun + index];
      if (index < 0 || !run || listed.has(run) || !citingKinds.has(run.kind)) continue;
      const citation = citationInRun(passage, index, span);
      if (citation && !isDatedName(passage.text, citation, run.kind)) found.push(shifted(citation, passageStart));
    }
    firstRun += passage.runs.length;
  }
  return found;
}

/** The citation in the run that it ends in: words of the run before are no part of it. */
const citationInRun = ({ text, runs }: Passage, run: number, { start, end }: Span): Citation | undefined =>
  readCitation(text, { start: Math.max(start, runs[run]?.start ?? 0), end });

const shifted = <Source extends { readonly span: Span }>(source: Source, by: number): Source => ({
  ...source,
  span: shift(source.span, by),
});

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ names, years, author }) => {
    const key = `${names.join(' ')} ${years.join(' ')} ${author}`;
    return !seen.has(key) && seen.add(key);
  });
}
