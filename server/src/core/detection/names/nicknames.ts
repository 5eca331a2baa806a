/** Nicknames inside a name: "Wilhelmus (Wim) Dorrestijn", "Rob 'de Sergeant' Leeflang". */
import { gapTextAfter, hasCapital, wordAt } from '../tokens/token-access.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { isParticle } from './particles.ts';
import type { SurnameTests } from './surname-words.ts';

const opens = /^ (?:\(["'‘“„«]?|["'‘“„«])$/;
const closes = /^(?:["'’”“»]?\)|["'’”“»]) $/;
/** A nickname has at most this many words: "de Sergeant". */
const LONGEST_NICKNAME = 3;
/** A surname has at most this many particles: "van de der". */
const MOST_PARTICLES = 3;

/** Index of the last word of the nickname that begins at word `k`, after the text `gap`; undefined without nickname. */
export function lastWordOfNickname(tokens: Tokens, k: number, gap: string): number | undefined {
  if (!opens.test(gap) || !(hasCapital(tokens, k) || /^(?:de|het)$/.test(wordAt(tokens, k)))) return undefined;
  for (let end = k; end < Math.min(tokens.count, k + LONGEST_NICKNAME); end++) {
    const after = gapTextAfter(tokens, end);
    if (closes.test(after)) return hasCapital(tokens, end) ? end : undefined;
    if (after !== ' ') return undefined;
  }
  return undefined;
}

/** Index of the last word of the surname that begins at word `k`, behind a nickname; undefined when none does. */
export function surnameAfterNickname(
  tokens: Tokens,
  k: number,
  { isSurnameBehind, isRest }: Pick<SurnameTests, 'isSurnameBehind' | 'isRest'>,
): number | undefined {
  let at = k;
  while (at - k < MOST_PARTICLES && isParticle(tokens, at) && /^ ['’]?$/.test(gapTextAfter(tokens, at))) at++;
  if (at >= tokens.count) return undefined;
  return (at > k ? isRest(at, true) : isSurnameBehind(at, true)) ? at : undefined;
}
