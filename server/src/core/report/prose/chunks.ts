/**
 * The prose in chunks of neighbouring passages. A rule that goes through the words of a report keeps what it found with
 * each chunk, so that after an edit it looks at one or two chunks again.
 *
 * The passages themselves say where a chunk ends ("content-defined chunking", as backup programs cut files), so chunks far
 * from an edit hold the same passages as before and stay the same objects.
 */
import { memo, memo2, sameItems } from '../../incremental/memo.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Passage, Prose, Run } from '../model.ts';

/** One passage in so many ends a chunk. Chosen by the bench: few passages to look at again, and few chunks to walk over. */
const ONE_IN = 8;
/** A chunk holds at least and at most so many passages. */
const FEWEST = 4;
const MOST = 32;

export class Chunk {
  readonly passages: readonly Passage[];
  /** The runs as they stood when the chunk was made: see `PlacedChunk.by`. */
  readonly runs: readonly Run[];
  /** Where the chunk started then. */
  readonly start: number;
  #text: string | undefined;
  #lower: string | undefined;

  constructor(passages: readonly Passage[], runs: readonly Run[], start: number) {
    this.passages = passages;
    this.runs = runs;
    this.start = start;
  }

  get text(): string {
    return (this.#text ??= this.passages.map(({ text }) => text).join('\n\n'));
  }

  /** Only to see whether a word can be there: lower case is not always as long as the text. */
  get lower(): string {
    return (this.#lower ??= this.text.toLowerCase());
  }
}

export interface PositionedChunk {
  readonly chunk: Chunk;
  /** How far the chunk has moved since it was made: to be added to the offsets of its runs and of what was found in them. */
  readonly by: number;
}

/** The first span that is found in any chunk. */
export function firstIn(prose: Prose, find: (chunk: Chunk) => Span | undefined): Span | undefined {
  for (const { chunk, by } of chunksOf(prose)) {
    const found = find(chunk);
    if (found) return shift(found, by);
  }
  return undefined;
}

export const isInAny = (prose: Prose, test: (chunk: Chunk) => boolean): boolean =>
  chunksOf(prose).some(({ chunk }) => test(chunk));

export const chunksOf = memo(({ passages, runs }: Prose): readonly PositionedChunk[] => {
  const chunks: PositionedChunk[] = [];
  let [from, fromRun, run] = [0, 0, 0];
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]?.passage;
    if (!passage) break;
    run += passage.runs.length;
    const count = index - from + 1;
    const ends = count >= FEWEST && (count === MOST || endsChunk(passage));
    if (!ends && index < passages.length - 1) continue;
    const first = passages[from];
    if (!first) break;
    const own = passages.slice(from, index + 1).map((each) => each.passage);
    const chunk = chunkOf(first.passage, { passages: own, runs: runs.slice(fromRun, run), start: first.start });
    chunks.push({ chunk, by: first.start - chunk.start });
    [from, fromRun] = [index + 1, run];
  }
  return chunks;
});

/** The length of a passage and a few of its letters decide, as good as chance. 0x9e3779b1: Knuth's multiplicative hash. */
function endsChunk({ text }: Passage): boolean {
  let hash = text.length;
  for (const part of [0.2, 0.4, 0.6]) hash = hash * 31 + text.charCodeAt(Math.floor(text.length * part));
  return (Math.imul(hash, 0x9e3779b1) >>> 16) % ONE_IN === 0;
}

type Contents = Pick<Chunk, 'passages' | 'runs' | 'start'>;

/** The chunk that begins with a passage, as long as it holds the same passages in the same sections. */
const chunkOf = memo2(
  (_first: Passage, { passages, runs, start }: Contents) => new Chunk(passages, runs, start),
  (a, b) =>
    sameItems(a.passages, b.passages) && a.runs.every(({ section }, index) => section === b.runs[index]?.section),
);
