/** Tells which patterns of a group a text must be searched for, by one walk over its words. */
import { memo } from '../incremental/memo.ts';
import { Triggers } from '../text/triggers.ts';
import { neededWords } from './needed-words.generated.ts';
import type { PatternGroup } from './pattern-group.ts';

/** The patterns that may match in a text, in order. The others surely don't. */
export const patternsIn = (group: PatternGroup, text: string): readonly RegExp[] =>
  numbersIn(group, text).flatMap((number) => group.patterns[number] ?? []);

/** The numbers of the patterns, and of the lists behind them, that may match in a text, in order. */
export const numbersIn = (group: PatternGroup, text: string): readonly number[] => triggersOf(group).askedIn(text);

const triggersOf = memo(({ id, lists }: PatternGroup) => {
  const words = neededWords[id];
  if (!words) throw new Error(`No words are known for ${id}: run the generator`);
  return new Triggers(words, lists);
});
