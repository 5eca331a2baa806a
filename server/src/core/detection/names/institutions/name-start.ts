/** Tells where the name of an institution begins, when what was found is the end of it. */
import { flagsAt, hasBit } from '../../tokens/array-pool.ts';
import { COMMON_WORD, FIRST_NAME } from '../../tokens/list-flags.ts';
import { cueBit } from '../cues.ts';
import { startsSentence } from '../context-cues.ts';
import { isInitial } from '../initials.ts';
import type { InstitutionContext, InstitutionSpan } from '../institution-span.ts';
import { INSTITUTION, PERSON } from '../scoring/scorer.ts';
import { IN_CAPITALS } from '../setting/setting.ts';
import { isOutsideName } from './words.ts';

/** At most this many words are added before a name. */
const MOST_BEFORE = 3;

/**
 * The span with the capitalised words before it: "Woonstede De Eilanden", "Graafschap College Winterswijk", "Dr.
 * Mollercollege".
 */
export function fromStart(context: InstitutionContext, span: InstitutionSpan | undefined): InstitutionSpan | undefined {
  if (!span || !context.candidates.tokens.isCapital(span.first)) return span;
  let { first } = span;
  while (first > 0 && span.first - first < MOST_BEFORE && isPart(context, first - 1)) first--;
  if (first === span.first) return span;
  return { ...span, first, core: span.core === span.first ? first : span.core };
}

const others = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming') | cueBit('verb');

/** Is the capitalised word `i` part of the name that begins after it? */
function isPart({ candidates, labels, townWords }: InstitutionContext, i: number): boolean {
  const { tokens, listFlags, settings, skipped, aboutAuthor } = candidates;
  if (!tokens.isCapital(i) || !/^[ -]$/.test(tokens.gapTextAfter(i)) || skipped[i] === 1) return false;
  if (hasBit(settings, i, IN_CAPITALS) || townWords[i] === 1 || aboutAuthor[i] === 1) return false;
  if (labels[i] === PERSON || isInitial(tokens, i) || isOutsideName(tokens.hashOf(i))) return false;
  const known = flagsAt(listFlags, i);
  if (tokens.has(i, others)) return false;
  // "Zij Okkema": the first word of a sentence has a capital anyhow.
  if (startsSentence(tokens, i)) return labels[i] === INSTITUTION && (known & COMMON_WORD) === 0;
  return labels[i] === INSTITUTION || (known & (FIRST_NAME | COMMON_WORD)) === 0;
}
