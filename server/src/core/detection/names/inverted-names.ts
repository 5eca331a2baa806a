/** Finds names in inverted order, where they stand in a list or behind a label: "Cliënt: Wagenaar, Lisette, woont alleen". */
import { flagsAt, hasFlag } from '../tokens/array-pool.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME } from '../tokens/list-flags.ts';
import { COLON, COMMA } from '../tokens/separators.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { wordSet } from '../tokens/word-set.ts';
import type { CandidateWords } from './candidates.ts';
import { cueBit } from './cues.ts';
import { isInitial } from './initials.ts';
import { isParticleWord } from './particles.ts';

/** The words of a name: from index `first` up to `last`. */
interface WordSpan {
  readonly first: number;
  readonly last: number;
}

const labels = cueBit('naming') | cueBit('role');
const reference = wordSet('betreft inzake re aangaande');

const none: readonly WordSpan[] = [];

/** A surname has at most this many words, particles included: "van den Berg-de Jong". */
const LONGEST_SURNAME = 6;
/** Before an item of a list, a cell or what follows a label. */
const itemStart = /(?:^|[\n\t;:|)]|\d[.)])[ *_-]*$/;
/** Room for the signs that `itemStart` looks at, in UTF-16 units. */
const ITEM_START_REACH = 6;
/** After an inverted name: no further name of an enumeration, and no sentence that goes on. */
const itemEnd = /^(?:[ *_]*(?:[;\n\t|()]|$|[-–—] )|,(?! [A-ZÀ-Þ])|\.(?:\s|$))/;
const ITEM_END_REACH = 6;

/**
 * The inverted names of a passage, in order. In a list that has one such name, every item may be one: "Dijkslag, Ruben"
 * beside "Ben Haddou, Zakaria".
 */
export function invertedNames(candidates: CandidateWords): readonly WordSpan[] {
  const found = invertedIn(candidates, false);
  return found.length > 0 ? invertedIn(candidates, true) : found;
}

function invertedIn(candidates: CandidateWords, isInList: boolean): readonly WordSpan[] {
  const { tokens, listFlags } = candidates;
  let found: WordSpan[] | undefined;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.gaps[i] !== COMMA || !tokens.isCapital(i) || tokens.gapTextAfter(i - 1) !== ', ') continue;
    if ((flagsAt(listFlags, i) & (FIRST_NAME | COMMON_WORD)) !== FIRST_NAME) continue;
    const first = surnameStart(candidates, i - 1, isInList);
    const last = firstNamesEnd(candidates, i);
    if (first === undefined || last === undefined) continue;
    (found ??= []).push({ first, last });
    i = last - 1;
  }
  return found ?? none;
}

/** Index of the first word of the surname that ends with word `end` and opens an item; undefined for another word. */
function surnameStart({ tokens, listFlags }: CandidateWords, end: number, isInList: boolean): number | undefined {
  const known = flagsAt(listFlags, end);
  let k = end;
  while (k > 0 && end - k < LONGEST_SURNAME && isPartOfSurname(k - 1)) k--;
  const start = tokens.startOf(k);
  if (!itemStart.test(tokens.text.slice(Math.max(0, start - ITEM_START_REACH), start))) return undefined;
  if (!tokens.isCapital(end)) return undefined;
  // "Aanwezig: Karin, Nadine" lists two first names; "Datum: Maandag, Karin" has a word before the name.
  const isFirst = tokens.isCapital(k) && hasFlag(listFlags, k, FIRST_NAME);
  const isSurname =
    tokens.isAllCaps(end) ||
    (!isFirst &&
      (k < end ||
        isInList ||
        (known & SURNAME) !== 0 ||
        isLabelled(tokens, k) ||
        (known & (DICTIONARY_NAME | DUTCH_WORD | COMMON_WORD | PLACE_NAME)) === 0));
  return isSurname ? k : undefined;

  function isPartOfSurname(i: number): boolean {
    return (
      /^(?:[ -]|['’]| ['’])$/.test(tokens.gapTextAfter(i)) && (tokens.isCapital(i) || isParticleWord(tokens.hashOf(i)))
    );
  }
}

/** Does a label for one person stand before word `i`: "Cliënt:", "Naam:", "Betreft:"? */
const isLabelled = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.gaps[i] === COLON && (tokens.has(i - 1, labels) || reference.has(tokens.hashOf(i - 1)));

/** Index after the first names and initials that begin with word `i`; undefined when no item ends there. */
function firstNamesEnd({ tokens }: CandidateWords, i: number): number | undefined {
  let last = i + 1;
  while (last < tokens.count && tokens.isCapital(last) && /^\.?[ -]$/.test(tokens.gapTextAfter(last - 1))) last++;
  const end = tokens.endOf(last - 1) + (isInitial(tokens, last - 1) ? 1 : 0);
  return itemEnd.test(tokens.text.slice(end, end + ITEM_END_REACH)) ? last : undefined;
}
