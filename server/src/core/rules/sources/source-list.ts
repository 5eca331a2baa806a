/** The reference list and the citations of a report, read chunk by chunk so that an edit costs its own chunk. */
import { memo, memo2 } from '../../incremental/memo.ts';
import { chunksOf, type Chunk } from '../../report/prose/chunks.ts';
import { shift } from '../../text/span.ts';
import type { Passage, Prose, Run } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { hasRole } from '../../templates/roles.ts';
import {
  isListHeading,
  readCitation,
  readEntries,
  isEntryWithoutHeading,
  type Citation,
  type Entry,
} from '../../report/prose/references.ts';
import type { RuleContext } from '../rule.ts';
import { sectionForRole } from '../section-for-role.ts';

/** What a chunk says of sources. Offsets as in its runs. */
export interface Sources {
  /** Runs of the reference list: under a heading that says so, or entries that stand by themselves. */
  readonly listed: readonly Run[];
  readonly entries: readonly Entry[];
  /** In the text itself, each once; not those in the list, of laws, "ibid." or at second hand. */
  readonly citations: readonly Citation[];
  /** Authors as written, of each citation of more than one name. */
  readonly authors: readonly string[];
  /** Whether what follows stands under a heading of references. */
  readonly under: boolean;
}

export interface PlacedSources {
  readonly chunk: Chunk;
  /** To be added to offsets. */
  readonly by: number;
  readonly sources: Sources;
}

export const sourcesOf = memo((prose: Prose): readonly PlacedSources[] => {
  let under = false;
  return chunksOf(prose).map(({ chunk, by }) => {
    const sources = sourcesIn(chunk, under);
    under = sources.under;
    return { chunk, by, sources };
  });
});

/** The id of the section that lists the sources, as findings name that section. */
export const sourcesId = (context: RuleContext): string => sectionForRole(context, 'sources')?.id ?? 'bronnen';

const placed = <Read extends { readonly span: Span }>(read: Read, at: number): Read => ({
  ...read,
  span: shift(read.span, at),
});

const sourcesIn = memo2((chunk: Chunk, before: boolean): Sources => {
  let under = before;
  const listed: Run[] = [];
  for (const run of chunk.runs) {
    const { kind, content } = run;
    if (kind === 'link' || kind === 'code') continue;
    if (kind === 'heading') under = isListHeading(content.text);
    else if (under || hasRole(run.section, 'sources') || (kind === 'references' && isEntryWithoutHeading(content.text)))
      listed.push(run);
  }
  const entries = listed.flatMap(({ start, content }) =>
    readEntries(content.text).map((entry) => placed(entry, start)),
  );
  const citations = citationsIn(chunk, new Set(listed));
  const authors = citations.filter(({ names }) => names.length > 1).map(({ author }) => author);
  return { listed, entries, citations: distinct(citations), authors, under };
});

const citing: ReadonlySet<Run['kind']> = new Set(['body', 'heading', 'quotation', 'cell', 'note', 'references']);

function citationsIn({ passages, runs }: Chunk, listed: ReadonlySet<Run>): readonly Citation[] {
  const found: Citation[] = [];
  let first = 0;
  for (const passage of passages) {
    const at = (runs[first]?.start ?? 0) - (passage.runs[0]?.start ?? 0);
    for (const span of passage.citations) {
      const index = passage.runs.findIndex(({ end }) => end >= span.end);
      const run = runs[first + index];
      const citation = index >= 0 && run && !listed.has(run) && citing.has(run.kind) && read(passage, index, span);
      if (citation) found.push(placed(citation, at));
    }
    first += passage.runs.length;
  }
  return found;
}

const read = ({ text, runs }: Passage, index: number, { start, end }: Span): Citation | undefined =>
  readCitation(text, { start: Math.max(start, runs[index]?.start ?? 0), end });

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ names, years, author }) => {
    const key = `${names.join(' ')} ${years.join(' ')} ${author}`;
    return !seen.has(key) && seen.add(key);
  });
}
