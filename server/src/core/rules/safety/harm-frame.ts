/** A way to tell of harm, read within one sentence of marked text (`markPeople`). */
import { once } from '../../incremental/memo.ts';
import { wholeWords } from './people.ts';

export interface HarmFrame {
  /** A short part of what `pattern` finds, in lower case: where there is none, `pattern` isn't tried, or even made. */
  readonly cue: RegExp;
  readonly pattern: () => RegExp;
  /** In a sentence that holds this, in lower case, there is no harm. */
  readonly unless: RegExp | undefined;
  /** Only in a sentence that also holds this, in lower case. */
  readonly amid: RegExp | undefined;
}

/** `source`: one pattern, or the alternatives, each read as a whole. */
export const frame = (cue: RegExp, source: string | readonly string[], unless?: RegExp, amid?: RegExp): HarmFrame => ({
  cue,
  pattern: once(() => wholeWords(typeof source === 'string' ? source : source.join('|'))),
  unless,
  amid,
});
