/**
 * The forms in which a text names an institution again: "Stichting Woonborg-Noord" is "Woonborg", "de
 * Sint-Barbaraschool" is "de Barbara", "Stichting Ons Dak (SOD)" is "SOD".
 */
import { flagsAt, hasFlag } from '../../tokens/array-pool.ts';
import { has, mix } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import {
  COMMON_WORD,
  DICTIONARY_NAME,
  FIRST_NAME,
  FOREIGN_WORD,
  PLACE_NAME,
  SURNAME,
} from '../../tokens/list-flags.ts';
import type { CandidateWords } from '../candidates.ts';
import { AFTER_KIN, AFTER_TITLE, BEFORE_AGE } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import type { InstitutionSpan } from '../institution-span.ts';
import { INSTITUTE_KIND, NO_KIND } from './kinds.ts';
import { trades } from './register.ts';
import { isArticle, isCompass, isLegalForm, isLinking, isSaint, kindOf } from './words.ts';

/** The longest name that is looked for elsewhere, in words. */
export const MOST_WORDS = 6;

export interface NameForm {
  /** The hash of the whole name. */
  readonly key: number;
  readonly firstHash: number;
  /** What a mention needs to be one: `NOTHING_NEEDED`, `CAPITAL_INSIDE`, `LED` or `ARTICLE`. */
  readonly need: number;
}

export const NOTHING_NEEDED = 0;
/** The name is an ordinary word: it must have a capital inside a sentence ("de jas van Zilt"). */
export const CAPITAL_INSIDE = 1;
/** The name is a surname as well: it must stand after "bij", "naar" or an article. */
export const LED = 2;
/** The name is a first name or a town as well: it must stand after an article ("de Barbara"). */
export const ARTICLE = 3;

/** The forms of the institution that a span names. */
export function formsOf(candidates: CandidateWords, { core, last, evidence }: InstitutionSpan): readonly NameForm[] {
  const { tokens } = candidates;
  const forms: NameForm[] = [];
  const isBusiness = core === 0 || kindOf(tokens, core - 1) !== INSTITUTE_KIND;
  const add = (first: number, end: number): void => {
    if (end - first >= MOST_WORDS || (end === first && (tokens.lengthOf(first) < 4 || namesPeople(tokens, first))))
      return;
    if (first === end && isNoName(candidates, first)) return;
    const need = first === end ? needOf(candidates, first, isBusiness) : NOTHING_NEEDED;
    if (need === NOTHING_NEEDED || tokens.isCapital(first))
      forms.push({ key: keyOf(tokens, first, end), firstHash: tokens.hashOf(first), need });
  };
  if (isOfPerson(candidates, core, last)) return forms;
  if (evidence === 'institution-type' || last > core) add(core, last);
  if (evidence !== 'institution-type' && last === core) return forms;
  const start = startOfName(tokens, core, last);
  if (start > core) add(start, last);
  const head = isArticle(tokens.hashOf(start)) || isSaint(tokens.hashOf(start)) ? start + 1 : start;
  if (head > start && head <= last) add(head, last);
  for (let end = last; end > head && mayGo(candidates, end); end--) add(start, endOfName(tokens, end - 1));
  if (head < last && needOf(candidates, head, true) === NOTHING_NEEDED) add(head, head);
  const stem = closed.exec(tokens.textOf(last))?.[1];
  if (stem !== undefined) {
    const hash = hashWord(stem);
    forms.push({ key: keyOfHashes([hash]), firstHash: hash, need: ARTICLE });
  }
  if (isAcronymBehind(tokens, core, last)) add(last + 1, last + 1);
  return forms;
}

const closed = /^([\p{L}]{4,}?)(?:school|college|lyceum|kerk|ziekenhuis|gasthuis)$/u;

/** "eettafel Buurthuis De Wherepoort": the name begins after the last kind in it. */
function startOfName(tokens: Tokens, core: number, last: number): number {
  for (let k = last - 1; k >= core; k--) if (kindOf(tokens, k) !== NO_KIND) return k + 1;
  return core;
}

/** May word `i` be left out at the end of a name: the place, the trade, the legal form, what follows a hyphen? */
function mayGo({ tokens, listFlags }: CandidateWords, i: number): boolean {
  const hash = tokens.hashOf(i);
  return (
    isCompass(hash) ||
    isLegalForm(hash) ||
    trades.has(hash) ||
    kindOf(tokens, i) !== NO_KIND ||
    hasFlag(listFlags, i, PLACE_NAME) ||
    tokens.gapTextAfter(i - 1) === '-'
  );
}

/** Index of the last word of a name that ends at word `i`, without "van" and "de" at its end. */
function endOfName(tokens: Tokens, i: number): number {
  let end = i;
  while (end > 0 && isLinking(tokens.hashOf(end))) end--;
  return end;
}

/** "Software" of "Portfolio Software": a trade or a foreign word alone is no name. */
const isNoName = ({ tokens, listFlags }: CandidateWords, i: number): boolean =>
  trades.has(tokens.hashOf(i)) || hasFlag(listFlags, i, FOREIGN_WORD);

/** "Moeder" of "Stichting Moeder aan Moeder" */
const namesPeople = (tokens: Tokens, i: number): boolean => tokens.has(i, peopleCues);
const peopleCues = cueBit('title') | cueBit('kin') | cueBit('role');

/** What a mention of the one word `i` needs. `isBusiness`: the name may be the owner's. */
function needOf({ tokens, listFlags }: CandidateWords, i: number, isBusiness: boolean): number {
  const known = flagsAt(listFlags, i);
  if ((known & (FIRST_NAME | PLACE_NAME)) !== 0) return ARTICLE;
  if ((known & SURNAME) !== 0 || (isBusiness && (known & DICTIONARY_NAME) !== 0)) return LED;
  return (known & COMMON_WORD) !== 0 || has(lexicon().word, tokens.hashOf(i)) ? CAPITAL_INSIDE : NOTHING_NEEDED;
}

/** Does a title, kinship or an age somewhere in the document show the name to be a person's? */
const isOfPerson = ({ tokens, document }: CandidateWords, first: number, last: number): boolean =>
  first === last &&
  ((document.factsOf(tokens.hashOf(first))?.mentions?.cues ?? 0) & (AFTER_TITLE | AFTER_KIN | BEFORE_AGE)) !== 0;

/** "Stichting Ons Dak (SOD)": are the letters in brackets behind the name its own? */
function isAcronymBehind(tokens: Tokens, first: number, last: number): boolean {
  const after = last + 1;
  if (after >= tokens.count || !tokens.isAllCaps(after) || tokens.gapTextAfter(last) !== ' (') return false;
  if (!tokens.gapTextAfter(after).startsWith(')')) return false;
  let initials = '';
  for (let k = Math.max(0, first - 1); k <= last; k++) initials += tokens.text.charAt(tokens.startOf(k));
  return initials.toUpperCase().endsWith(tokens.textOf(after));
}

/** The hash of the name from word `first` to `last`, by way of the hashes of its words. */
export const keyOf = (tokens: Tokens, first: number, last: number): number =>
  keyOfHashes(tokens.hashes.subarray(first, last + 1));

function keyOfHashes(hashes: Int32Array | readonly number[]): number {
  let key = hashes.length - 1;
  for (const hash of hashes) key = mix(Math.imul(key, 31) ^ hash) | 0;
  return key;
}
