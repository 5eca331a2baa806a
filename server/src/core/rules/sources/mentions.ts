/** Where the text outside the reference list mentions something: looked up in chunks, most of which can say no at once. */
import { int32 } from '../../detection/tokens/array-pool.ts';
import { memo, memo2 } from '../../incremental/memo.ts';
import type { Chunk } from '../../report/prose/chunks.ts';
import type { Prose, RunText } from '../../report/model.ts';
import { fold } from '../../text/fold.ts';
import { addWords, mayContainWord } from '../../text/word-filter.ts';
import { sourcesOf, type PlacedSources, type Sources } from './source-list.ts';

/** Is this, folded, one word or a few, anywhere in the text? */
export const mentions = (prose: Prose, folded: string): boolean => {
  const words = folded.split(' ');
  return sourcesOf(prose).some(
    (placed) =>
      words.every((word) => mayContainWord(marksOf(placed.chunk, placed.sources), word)) &&
      outsideOf(placed).some((each) => foldedWords(each).includes(` ${folded} `)),
  );
};

/** Words with capitals inside or all over, as abbreviations have them: the first ones. */
export function abbreviationsIn(prose: Prose, most: number): readonly string[] {
  const found = new Set<string>();
  for (const placed of sourcesOf(prose)) {
    for (const { text } of outsideOf(placed)) for (const word of capitals(text)) found.add(word);
    if (found.size >= most) break;
  }
  return [...found].slice(0, most);
}

const outsideOf = ({ chunk, sources }: PlacedSources): readonly RunText[] => outsideIn(chunk, sources);

const outsideIn = memo2(({ runs }: Chunk, sources: Sources): readonly RunText[] => {
  const listed = new Set(sources.listed);
  return runs.filter((run) => !listed.has(run) && run.kind !== 'code').map(({ content }) => content);
});

const marksOf = memo2((chunk: Chunk, sources: Sources) => {
  const marks = int32(128);
  for (const { text } of outsideIn(chunk, sources)) addWords(marks, text);
  return marks;
});

const foldedWords = memo(({ text }: RunText) => ` ${fold(text)} `);

const capitals = (text: string): readonly string[] =>
  (text.match(/[A-Z][A-Za-z&-]{0,6}[A-Za-z]/g) ?? []).filter((each) => /[A-Z].*[A-Z]/.test(each));
