/** Nicknames inside a name: "Wilhelmus (Wim) Dorrestijn", "Rob 'de Sergeant' Leeflang". */
import { hasFlag } from '../tokens/array-pool.ts';
import { APOSTROPHE, BRACKET, OTHER_GAP, QUOTE } from '../tokens/separators.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME } from '../tokens/list-flags.ts';
import type { CandidateWords } from './candidates.ts';
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
  if (!opens.test(gap) || !(tokens.isCapital(k) || /^(?:de|het)$/.test(tokens.textOf(k)))) return undefined;
  for (let end = k; end < Math.min(tokens.count, k + LONGEST_NICKNAME); end++) {
    const after = tokens.gapTextAfter(end);
    if (closes.test(after)) return tokens.isCapital(end) ? end : undefined;
    if (after !== ' ') return undefined;
  }
  return undefined;
}

/** The first names and surnames around the nicknames of a passage, as word indices. */
export function namesAroundNicknames({ tokens, listFlags }: CandidateWords): readonly number[] {
  const found: number[] = [];
  const has = (i: number, flags: number): boolean => hasFlag(listFlags, i, flags);
  for (let k = 1; k < tokens.count; k++) {
    const gap = tokens.gaps[k];
    if ((gap !== BRACKET && gap !== QUOTE && gap !== APOSTROPHE && gap !== OTHER_GAP) || !tokens.isCapital(k - 1))
      continue;
    if (!has(k - 1, FIRST_NAME | DICTIONARY_NAME) || has(k - 1, COMMON_WORD)) continue;
    const end = lastWordOfNickname(tokens, k, tokens.gapTextAfter(k - 1));
    if (end === undefined) continue;
    let surname = end + 1;
    while (isParticle(tokens, surname) && surname - end <= MOST_PARTICLES) surname++;
    if (!tokens.isCapital(surname) || has(surname, COMMON_WORD | PLACE_NAME)) continue;
    if (surname > end + 1 || has(surname, SURNAME | DICTIONARY_NAME) || !has(surname, DUTCH_WORD))
      found.push(k - 1, surname);
  }
  return found;
}

/** Index of the last word of the surname that begins at word `k`, behind a nickname; undefined when none does. */
export function surnameAfterNickname(
  tokens: Tokens,
  k: number,
  { isSurnameBehind, isRest }: Pick<SurnameTests, 'isSurnameBehind' | 'isRest'>,
): number | undefined {
  let at = k;
  while (at - k < MOST_PARTICLES && isParticle(tokens, at) && /^ ['’]?$/.test(tokens.gapTextAfter(at))) at++;
  if (at >= tokens.count) return undefined;
  return (at > k ? isRest(at, true) : isSurnameBehind(at, true)) ? at : undefined;
}
