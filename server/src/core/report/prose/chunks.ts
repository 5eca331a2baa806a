/**
 * Gives rules the prose in chunks of neighbouring passages. A rule that goes through the words of a report keeps its
 * answer about each chunk with that chunk, so that after an edit it reads one or two chunks again.
 *
 * The text of the passages decides where a chunk ends ("content-defined chunking", as backup programs cut files), so
 * chunks far from an edit hold the same passages as before and stay the same objects.
 */
import { memo, memo2, sameItems } from '../../incremental/memo.ts';
import { LONGEST_PIECE } from '../../text/pieces.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Passage, Prose, Run } from '../model.ts';
import { PASSAGE_SEPARATOR } from './passages.ts';

/**
 * One passage in this many ends a chunk. Chosen by the benchmark: few passages to read again after an edit, and few
 * chunks to walk over.
 */
const ENDS_ONE_IN = 8;
/** The smallest and the largest number of passages in a chunk; long passages, and the last chunk, may make it fewer. */
const FEWEST_PASSAGES = 4;
const MOST_PASSAGES = 32;

export class Chunk {
  readonly passages: readonly Passage[];
  /** Runs of `Prose`, with their offsets in the version for which the chunk was made: see `PositionedChunk.by`. */
  readonly runs: readonly Run[];
  /** Offset in `Prose.text` at which the chunk started in that version. */
  readonly start: number;
  #text: string | undefined;
  #lower: string | undefined;

  constructor(passages: readonly Passage[], runs: readonly Run[], start: number) {
    this.passages = passages;
    this.runs = runs;
    this.start = start;
  }

  /** The part of `Prose.text` that the chunk covers. */
  get text(): string {
    return (this.#text ??= this.passages.map(({ text }) => text).join(PASSAGE_SEPARATOR));
  }

  /** The text in lower case, to see whether it holds a word. It may be longer than `text`, so don't use its offsets. */
  get lower(): string {
    return (this.#lower ??= this.text.toLowerCase());
  }
}

/** A chunk of one version of the prose. */
export interface PositionedChunk {
  readonly chunk: Chunk;
  /**
   * How far the chunk has moved since it was made, in UTF-16 units. Add it to offsets of the chunk's runs, and to
   * those of anything found by them, for offsets in `Prose.text`.
   */
  readonly by: number;
}

/**
 * The first span that `find` gives for a chunk, in document order, as a span of `Prose.text`; undefined when it gives
 * none. `find` answers with offsets like those of the chunk's runs.
 */
export function firstIn(prose: Prose, find: (chunk: Chunk) => Span | undefined): Span | undefined {
  for (const { chunk, by } of chunksOf(prose)) {
    const found = find(chunk);
    if (found) return shift(found, by);
  }
  return undefined;
}

/** Does the test hold for any chunk? */
export const isInAny = (prose: Prose, test: (chunk: Chunk) => boolean): boolean =>
  chunksOf(prose).some(({ chunk }) => test(chunk));

/** All passages of the prose in chunks, in document order. */
export const chunksOf = memo(({ passages, runs }: Prose): readonly PositionedChunk[] => {
  const chunks: PositionedChunk[] = [];
  let [firstPassage, firstRun, endRun, length] = [0, 0, 0, 0];
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]?.passage;
    if (!passage) break;
    endRun += passage.runs.length;
    const count = index - firstPassage + 1;
    length += passage.text.length + PASSAGE_SEPARATOR.length;
    const ends =
      (count >= FEWEST_PASSAGES && (count === MOST_PASSAGES || endsChunk(passage))) ||
      length + (passages[index + 1]?.passage.text.length ?? 0) > LONGEST_PIECE;
    if (!ends && index < passages.length - 1) continue;
    const first = passages[firstPassage];
    if (!first) break;
    const inChunk = passages.slice(firstPassage, index + 1).map((each) => each.passage);
    const chunk = chunkOf(first.passage, { passages: inChunk, runs: runs.slice(firstRun, endRun), start: first.start });
    chunks.push({ chunk, by: first.start - chunk.start });
    [firstPassage, firstRun, length] = [index + 1, endRun, 0];
  }
  return chunks;
});

/** The multiplier of Knuth's multiplicative hash. */
const KNUTH = 0x9e3779b1;

/** Does the passage end a chunk? The length of its text and three of its characters decide. */
function endsChunk({ text }: Passage): boolean {
  let hash = text.length;
  for (const part of [0.2, 0.4, 0.6]) hash = hash * 31 + text.charCodeAt(Math.floor(text.length * part));
  return (Math.imul(hash, KNUTH) >>> 16) % ENDS_ONE_IN === 0;
}

type Contents = Pick<Chunk, 'passages' | 'runs' | 'start'>;

/** The chunk that begins with a passage: the same object as long as it holds the same passages in the same sections. */
const chunkOf = memo2(
  (_first: Passage, { passages, runs, start }: Contents) => new Chunk(passages, runs, start),
  (a, b) =>
    sameItems(a.passages, b.passages) && a.runs.every(({ section }, index) => section === b.runs[index]?.section),
);
