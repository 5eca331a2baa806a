/** The capitalised words of a passage with everything the scorer asks about them, gathered once. */
import { citedNames } from '../../report/prose/citations.ts';
import type { Place } from '../../report/prose/bylines.ts';
import type { Passage } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { int16, int32, noBytes, uint8 } from '../tokens/array-pool.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { CAPITAL, scanOf, type Scan } from '../tokens/tokenize.ts';
import { authorsOf } from './authors.ts';
import { AFTER_FIRST, localCues, startsSentence } from './context-cues.ts';
import type { Knowledge } from './document-facts.ts';
import { COMMON, FIRST, knownPhrases, listFlags, type Phrase } from './lexicon-flags.ts';
import { animalNames, wellKnownIn } from './exclusions.ts';
import type { Said } from './passage-facts.ts';

export interface Candidates extends Said {
  readonly passage: Passage;
  /** Word lists' flags by word index; −1 for words that aren't capitalised. */
  readonly lists: Int16Array;
  readonly phrases: ReadonlyMap<number, Phrase>;
  /** What the whole document says. */
  readonly knowledge: Knowledge;
}

/**
 * `taken`: details of other kinds (addresses, accounts …), in order; their words are no candidates. `places`: where each
 * run of the passage stands.
 */
export function gather(
  passage: Passage,
  taken: readonly Span[],
  places: readonly Place[],
  knowledge: Knowledge,
): Candidates {
  const scan = scanOf(passage);
  const own = authorsOf(passage, scan, places);
  const references = referencesIn(passage);
  const skipped = marked(scan, passage.citations, references, taken);
  const authored = marked(scan, own.spans);
  const lists = int16(scan.count).fill(-1);
  const starts = uint8(scan.count);
  const cues = int32(scan.count);
  for (let i = 0; i < scan.count; i++) {
    if (((scan.flags[i] ?? 0) & CAPITAL) === 0) continue;
    lists[i] = listFlags(scan, i);
    starts[i] = startsSentence(scan, i) ? 1 : 0;
    cues[i] = localCues(scan, i) | (skipped[i - 1] === 1 || authored[i - 1] === 1 ? 0 : afterFirst(scan, lists, i));
  }
  const cited = citedIn(passage, references);
  const phrases = knownPhrases(scan);
  const animals = animalNames(scan);
  const wellKnown = wellKnownIn(scan, lists, phrases);
  const authors = own.names;
  // Without spreads: V8 makes those slow to read, and all that follows reads this.
  return {
    scan,
    skipped,
    authored,
    starts,
    cues,
    cited,
    authors,
    animals,
    wellKnown,
    passage,
    lists,
    phrases,
    knowledge,
  };
}

/** "Aaltje Koster": right after a first name. */
const afterFirst = (scan: Scan, lists: Int16Array, i: number): number =>
  i > 0 &&
  (lists[i - 1] ?? -1) >= 0 &&
  ((lists[i - 1] ?? 0) & (FIRST | COMMON)) === FIRST &&
  (scan.starts[i] ?? 0) - (scan.ends[i - 1] ?? 0) === 1
    ? AFTER_FIRST
    : 0;

function citedIn({ text, citations }: Passage, references: readonly Span[]): ReadonlySet<number> {
  if (citations.length === 0 && references.length === 0) return none;
  const referenced = references.map(({ start, end }) => ({ start, end: Math.min(end, start + 90) }));
  return new Set(
    [...citedNames(text, [...citations, ...referenced])].flatMap((name) => name.split(/[-'’]/)).map(hashWord),
  );
}

const none: ReadonlySet<number> = new Set();

const noSpans: readonly Span[] = [];

const referencesIn = ({ runs }: Passage): readonly Span[] =>
  runs.some(({ kind }) => kind === 'references') ? runs.filter(({ kind }) => kind === 'references') : noSpans;

/** 1 for the words inside the spans. */
function marked(scan: Scan, ...all: readonly (readonly Span[])[]): Uint8Array {
  if (all.every((spans) => spans.length === 0)) return noBytes(scan.count);
  const marks = uint8(scan.count);
  for (const spans of all) mark(scan, spans, marks);
  return marks;
}

/** Marks the words inside the spans. Both are in order of start; one sweep. */
function mark(scan: Scan, spans: readonly Span[], marks: Uint8Array): void {
  if (spans.length === 0) return;
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let i = 0;
  for (const { start, end } of ordered) {
    while (i > 0 && (scan.starts[i - 1] ?? 0) >= start) i--;
    while (i < scan.count && (scan.ends[i] ?? 0) <= start) i++;
    for (let k = i; k < scan.count && (scan.starts[k] ?? 0) < end; k++) marks[k] = 1;
  }
}
