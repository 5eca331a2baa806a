/** Finds names in inverted order, where they stand in a list or behind a label: "Cliënt: Wagenaar, Lisette, woont alleen". */
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME } from '../tokens/list-flags.ts';
import { COLON, COMMA } from '../tokens/separators.ts';
import { gapTextAfter, hasCapital, isAllCaps } from '../tokens/token-access.ts';
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
    if (tokens.gaps[i] !== COMMA || !hasCapital(tokens, i) || gapTextAfter(tokens, i - 1) !== ', ') continue;
    if (((listFlags[i] ?? 0) & (FIRST_NAME | COMMON_WORD)) !== FIRST_NAME) continue;
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
  const known = listFlags[end] ?? 0;
  let k = end;
  while (k > 0 && end - k < LONGEST_SURNAME && isPartOfSurname(k - 1)) k--;
  const start = tokens.starts[k] ?? 0;
  if (!itemStart.test(tokens.text.slice(Math.max(0, start - ITEM_START_REACH), start))) return undefined;
  if (!hasCapital(tokens, end)) return undefined;
  // "Aanwezig: Karin, Nadine" lists two first names; "Datum: Maandag, Karin" has a word before the name.
  const isFirst = hasCapital(tokens, k) && ((listFlags[k] ?? 0) & FIRST_NAME) !== 0;
  const isSurname =
    isAllCaps(tokens, end) ||
    (!isFirst &&
      (k < end ||
        isInList ||
        (known & SURNAME) !== 0 ||
        isLabelled(tokens, k) ||
        (known & (DICTIONARY_NAME | DUTCH_WORD | COMMON_WORD | PLACE_NAME)) === 0));
  return isSurname ? k : undefined;

  function isPartOfSurname(i: number): boolean {
    return (
      /^(?:[ -]|['’]| ['’])$/.test(gapTextAfter(tokens, i)) &&
      (hasCapital(tokens, i) || isParticleWord(tokens.hashes[i] ?? 0))
    );
  }
}

/** Does a label for one person stand before word `i`: "Cliënt:", "Naam:", "Betreft:"? */
const isLabelled = ({ gaps, classes, hashes }: Tokens, i: number): boolean =>
  i > 0 && gaps[i] === COLON && (((classes[i - 1] ?? 0) & labels) !== 0 || reference.has(hashes[i - 1] ?? 0));

/** Index after the first names and initials that begin with word `i`; undefined when no item ends there. */
function firstNamesEnd({ tokens }: CandidateWords, i: number): number | undefined {
  let last = i + 1;
  while (last < tokens.count && hasCapital(tokens, last) && /^\.?[ -]$/.test(gapTextAfter(tokens, last - 1))) last++;
  const end = (tokens.ends[last - 1] ?? 0) + (isInitial(tokens, last - 1) ? 1 : 0);
  return itemEnd.test(tokens.text.slice(end, end + ITEM_END_REACH)) ? last : undefined;
}
