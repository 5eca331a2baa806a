/** A way to tell of harm, read within one sentence of marked text (`markPeople`). */
import { once } from '../../incremental/memo.ts';
import { wholeWords } from './people.ts';

export interface HarmFrame {
  /**
   * Made and tried only in a sentence that holds the words it needs, which are worked out from it (`harm-triggers.ts`): most
   * reports need a few of them.
   */
  readonly pattern: () => RegExp;
  /** In a sentence that holds this, in lower case, there is no harm. */
  readonly unless?: RegExp;
  /** Only in a sentence that also holds each of these, in lower case. */
  readonly amid: readonly RegExp[];
}

/** `source`: one pattern, or the alternatives, each read as a whole. */
export const frame = (
  source: string | readonly string[],
  rest: Partial<Omit<HarmFrame, 'pattern'>> = {},
): HarmFrame => ({
  amid: [],
  pattern: once(() => wholeWords(typeof source === 'string' ? source : source.join('|'))),
  ...rest,
});
