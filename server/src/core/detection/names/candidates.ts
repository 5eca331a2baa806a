/** The capitalised words of a passage with everything the scorer asks about them, gathered once. */
import { citedNames } from '../../report/prose/citations.ts';
import type { TitlePagePosition } from '../../report/prose/bylines.ts';
import type { Passage } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { int16, int32, sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { CAPITAL, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { authorsOf } from './authors.ts';
import { AFTER_FIRST_NAME, cuesAt, startsSentence } from './context-cues.ts';
import type { DocumentFacts } from './document-facts.ts';
import { COMMON_WORD, FIRST_NAME } from '../tokens/list-flags.ts';
import { knownPhrases, listFlagsOf, type Phrase } from './lexicon-flags.ts';
import { animalNames, wellKnownIn } from './exclusions.ts';
import type { PassageFacts } from './passage-facts.ts';

export interface CandidateWords extends PassageFacts {
  readonly passage: Passage;
  /** Word lists' flags by word index; −1 for words that aren't capitalised. */
  readonly listFlags: Int16Array;
  readonly phrases: ReadonlyMap<number, Phrase>;
  /** What the whole document says. */
  readonly document: DocumentFacts;
}

/**
 * `taken`: details of other kinds (addresses, accounts …), in order; their words are no candidates. `places`: where
 * each run of the passage stands.
 */
export function candidatesIn(
  passage: Passage,
  taken: readonly Span[],
  places: readonly TitlePagePosition[],
  document: DocumentFacts,
): CandidateWords {
  const tokens = tokensOf(passage);
  const own = authorsOf(passage, tokens, places);
  const references = referencesIn(passage);
  const skipped = marked(tokens, passage.citations, references, taken);
  const aboutAuthor = marked(tokens, own.spans);
  const listFlags = int16(tokens.count).fill(-1);
  const sentenceStarts = uint8(tokens.count);
  const cues = int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & CAPITAL) === 0) continue;
    listFlags[i] = listFlagsOf(tokens, i);
    sentenceStarts[i] = startsSentence(tokens, i) ? 1 : 0;
    cues[i] =
      cuesAt(tokens, i) | (skipped[i - 1] === 1 || aboutAuthor[i - 1] === 1 ? 0 : afterFirst(tokens, listFlags, i));
  }
  const cited = citedIn(passage, references);
  const phrases = knownPhrases(tokens);
  const animals = animalNames(tokens);
  const wellKnown = wellKnownIn(tokens, listFlags, phrases);
  const authors = own.names;
  // Without spreads: V8 makes those slow to read, and all that follows reads this.
  return {
    tokens,
    skipped,
    aboutAuthor,
    sentenceStarts,
    cues,
    cited,
    authors,
    animals,
    wellKnown,
    passage,
    listFlags,
    phrases,
    document,
  };
}

/** "Aaltje Koster": right after a first name. */
const afterFirst = (tokens: Tokens, lists: Int16Array, i: number): number =>
  i > 0 &&
  (lists[i - 1] ?? -1) >= 0 &&
  ((lists[i - 1] ?? 0) & (FIRST_NAME | COMMON_WORD)) === FIRST_NAME &&
  (tokens.starts[i] ?? 0) - (tokens.ends[i - 1] ?? 0) === 1
    ? AFTER_FIRST_NAME
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
function marked(tokens: Tokens, ...all: readonly (readonly Span[])[]): Uint8Array {
  if (all.every((spans) => spans.length === 0)) return sharedZeros(tokens.count);
  const marks = uint8(tokens.count);
  for (const spans of all) mark(tokens, spans, marks);
  return marks;
}

/** Marks the words inside the spans. Both are in order of start; one sweep. */
function mark(tokens: Tokens, spans: readonly Span[], marks: Uint8Array): void {
  if (spans.length === 0) return;
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let i = 0;
  for (const { start, end } of ordered) {
    while (i > 0 && (tokens.starts[i - 1] ?? 0) >= start) i--;
    while (i < tokens.count && (tokens.ends[i] ?? 0) <= start) i++;
    for (let k = i; k < tokens.count && (tokens.starts[k] ?? 0) < end; k++) marks[k] = 1;
  }
}
