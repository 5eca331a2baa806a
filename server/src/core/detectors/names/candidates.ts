/** The capitalised words of a text with everything the scorer asks about them, gathered once. */
import { citedNames } from '../../report/citations.ts';
import type { Prose, Span } from '../../report/model.ts';
import { CAPITAL, scanOf, type Scan } from '../scan.ts';
import { documentFacts, type WordFacts } from './context.ts';
import { hashWord } from '../scan.ts';
import { COMMON, FIRST, knownPhrases, listFlags } from './lookup.ts';
import { authorsOf } from './authors.ts';
import type { PhraseKind } from '../../lexicon/lexicon.ts';

export interface Candidates {
  readonly prose: Prose;
  readonly scan: Scan;
  /** Word lists' flags by word index; −1 for words that aren't capitalised. */
  readonly lists: Int16Array;
  /** 1 for words that are no candidate: citations, references, author lines, other details. */
  readonly skipped: Uint8Array;
  /** 1 for words of the report's own authors' names and of lines about them: never a client. */
  readonly authored: Uint8Array;
  readonly facts: ReadonlyMap<number, WordFacts>;
  readonly phrases: ReadonlyMap<number, { readonly kind: PhraseKind; readonly first: number; readonly last: number }>;
  /** Hashes of words of cited authors' names. */
  readonly cited: ReadonlySet<number>;
  /** Hashes of words of the report's own authors' names. */
  readonly authors: ReadonlySet<number>;
}

/** `taken`: details of other kinds (addresses, accounts …), in order; their words are no candidates. */
export function gather(prose: Prose, taken: readonly Span[]): Candidates {
  const scan = scanOf(prose);
  const { spans: authorSpans, names: authors } = authorsOf(prose);
  const skipped = new Uint8Array(scan.count);
  const references = prose.runs.filter(({ kind }) => kind === 'references');
  for (const spans of [prose.citations, references, taken]) mark(scan, spans, skipped);
  const authored = new Uint8Array(scan.count);
  mark(scan, authorSpans, authored);
  const lists = new Int16Array(scan.count).fill(-1);
  for (let i = 0; i < scan.count; i++) if (((scan.flags[i] ?? 0) & CAPITAL) !== 0) lists[i] = listFlags(scan, i);
  const referenced = references.map(({ start, end }) => ({ start, end: Math.min(end, start + 90) }));
  const cited = new Set(
    [...citedNames(prose.text, [...prose.citations, ...referenced])]
      .flatMap((name) => name.split(/[-'’]/))
      .map(hashWord),
  );
  return {
    prose,
    scan,
    lists,
    skipped,
    authored,
    facts: documentFacts(
      scan,
      (i) => skipped[i] === 1 || authored[i] === 1,
      (i) => (lists[i] ?? -1) >= 0 && ((lists[i] ?? 0) & (FIRST | COMMON)) === FIRST,
    ),
    phrases: knownPhrases(scan),
    cited,
    authors,
  };
}

/** Marks the words inside the spans. Both are in order of start; one sweep. */
function mark(scan: Scan, spans: readonly Span[], marks: Uint8Array): void {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let i = 0;
  for (const { start, end } of ordered) {
    while (i > 0 && (scan.starts[i - 1] ?? 0) >= start) i--;
    while (i < scan.count && (scan.ends[i] ?? 0) <= start) i++;
    for (let k = i; k < scan.count && (scan.starts[k] ?? 0) < end; k++) marks[k] = 1;
  }
}
