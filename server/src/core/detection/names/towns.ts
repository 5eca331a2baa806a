/**
 * Finds towns, villages and quarters: by the scorer's label, by the words around them, and by known double names
 * ("Bergen op Zoom").
 */
import { MONTH } from '../tokens/token-classes.ts';
import { flagsAt, hasBit, sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { wordSet } from '../tokens/word-set.ts';
import { STOP } from '../tokens/separators.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import type { NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import { AFTER_LOCATIVE, startsSentence } from './context-cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, PLACE_NAME } from '../tokens/list-flags.ts';
import { isOfficial, isNextTown, isWholeTown, lowerCaseTown, MAYBE_PLACE, townCue, SURE_PLACE } from './town-cues.ts';
import { NOTHING, TOWN } from './scoring/scorer.ts';

/** Words that stand inside the name of a town. */
const innerWord = /^(?:aan|de|den|der|het|op|bij|en|in|van|ter|ten|t|s)$/;
const compass =
  /^(?:Noord|Zuid|Oost|West|Centrum|Haven|Stad|Dorp|Noordoost|Noordwest|Zuidoost|Zuidwest|Binnen|Buiten)$/;
const articles = wordSet('de het');

/**
 * By word index: 1 for words that are surely a town by the words around them. No person is looked for there, whatever
 * the scorer says.
 */
export function sureTownWords(candidates: CandidateWords): Uint8Array {
  const { tokens, phrases, skipped, aboutAuthor } = candidates;
  // Most passages name no town: they share one array of zeros.
  const noTowns = sharedZeros(tokens.count);
  let townWords = noTowns;
  for (let i = 0; i < tokens.count; i++) {
    if (skipped[i] === 1 || aboutAuthor[i] === 1) continue;
    if (!tokens.isCapital(i)) {
      if (lowerCaseTown(tokens, i)) townWords = withWords(townWords, noTowns, i, i + 1);
      continue;
    }
    const phrase = phrases.get(i);
    if (phrase && phrase.last > phrase.first) {
      if (phrase.kind === 'town' && isWholeTown(candidates, phrase.first, phrase.last))
        townWords = withWords(townWords, noTowns, phrase.first, phrase.last + 1);
      continue;
    }
    if (phrase && phrase.kind !== 'town') continue;
    if (townCue(candidates, i) === SURE_PLACE || isNextTown(candidates, i, townWords))
      townWords = withWords(townWords, noTowns, i, endOfTown(candidates, i));
  }
  return townWords;
}

/** Puts 1 for the words from `from` to `to`, in a new array if `townWords` is the shared `noTowns`. */
const withWords = (townWords: Uint8Array, noTowns: Uint8Array, from: number, to: number): Uint8Array =>
  (townWords === noTowns ? uint8(townWords.length) : townWords).fill(1, from, to);

/**
 * "in de wijk Het Lage Veld": index after the last word of the town that begins with word `i`. An article takes the
 * next capitals along.
 */
function endOfTown({ tokens }: CandidateWords, i: number): number {
  let end = i + 1;
  if (!articles.has(tokens.hashOf(i))) return end;
  while (end < tokens.count && end - i < 3 && tokens.isCapital(end) && tokens.gapTextAfter(end - 1) === ' ') end++;
  return end;
}

/**
 * The towns of a passage. `sure`: the words that are surely a town; `isTownElsewhere`: is a word, by its hash, a town
 * in another passage? `isFree`: may word `i` be part of a town?
 */
export function findTowns(
  candidates: CandidateWords,
  labels: Uint8Array,
  sure: Uint8Array,
  isTownElsewhere: (hash: number) => boolean,
  isFree: (i: number) => boolean,
): NameSpan[] {
  const { tokens, skipped } = candidates;
  const isTownWord = (i: number): boolean =>
    (sure[i] === 1 || tokens.isCapital(i)) &&
    skipped[i] !== 1 &&
    isFree(i) &&
    (sure[i] === 1 || isTown(candidates, i, labels, isTownElsewhere(tokens.hashOf(i))));
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isTownWord(i)) continue;
    const last = lastWordOfTown(candidates, i, isTownWord);
    const first = firstWordOfTown(candidates, i, found.at(-1)?.last ?? 0);
    found.push({ start: startOf(tokens, first), end: tokens.endOf(last), first, last: last + 1 });
    i = last;
  }
  return found;
}

/**
 * Is word `i` a town? The scorer must say so; or it gave no label, and the words around it or other mentions say so.
 */
function isTown(candidates: CandidateWords, i: number, labels: Uint8Array, isElsewhere: boolean): boolean {
  const { tokens, listFlags, phrases, cues } = candidates;
  const phrase = phrases.get(i);
  if (phrase && phrase.kind !== 'town' && phrase.last > phrase.first) return false;
  if (i > 0 && isOffice(candidates, i - 1) && tokens.gapTextAfter(i - 1) === ' ') return false;
  if (isNoTown(tokens, i)) return false;
  const known = flagsAt(listFlags, i);
  const isAfterLocative = hasBit(cues, i, AFTER_LOCATIVE);
  const opensSentence = i > 0 && tokens.gaps[i] === STOP;
  if (labels[i] === TOWN) {
    // "Goes dat?" A town that opens a sentence must be a town in another passage too.
    if (opensSentence && !isElsewhere && phrase?.last === undefined) return false;
    // A Dutch word with a capital, a brand, a sentence's first word: only after "in" and the like.
    const isPlain =
      (known & (DUTCH_WORD | PLACE_NAME)) === DUTCH_WORD || (startsSentence(tokens, i) && (known & COMMON_WORD) !== 0);
    return isAfterLocative || !(isPlain && phrase?.kind !== 'town') ? !isThing(phrase?.kind) || isAfterLocative : false;
  }
  if (phrase?.kind === 'town' && phrase.last > phrase.first) return isWholeTown(candidates, phrase.first, phrase.last);
  if (phrase && phrase.kind !== 'town') return false;
  if (
    isElsewhere &&
    labels[i] === NOTHING &&
    !opensSentence &&
    (known & (PLACE_NAME | COMMON_WORD | FIRST_NAME)) === PLACE_NAME
  )
    return true;
  return labels[i] === NOTHING && (known & FIRST_NAME) === 0 && townCue(candidates, i) >= MAYBE_PLACE;
}

/** "Veilig Thuis Utrecht", "rechtbank Den Haag": is word `i` a national organisation, which has an office in a town? */
const isOffice = ({ tokens, phrases }: CandidateWords, i: number): boolean => {
  const kind = phrases.get(i)?.kind;
  return kind === 'organisation' || kind === 'school' || isOfficial(tokens.hashOf(i));
};
/** "in January", "1200 KG", "Wageningen University": is word `i` a month, an abbreviation, the first word of a university? */
const isNoTown = (tokens: Tokens, i: number): boolean =>
  tokens.has(i, MONTH) ||
  (tokens.lengthOf(i) < 3 && tokens.isAllCaps(i)) ||
  (universities.has(tokens.hashOf(i + 1)) && tokens.isCapital(i + 1) && tokens.gapTextAfter(i) === ' ');
const universities = wordSet('university universiteit hogeschool');
const isThing = (kind: string | undefined): boolean => kind === 'brand' || kind === 'method' || kind === 'law';

/** Index of the last word of the town that begins with word `i`: "Den Haag", "Rotterdam Zuid". */
function lastWordOfTown({ tokens, phrases }: CandidateWords, i: number, isTownWord: (i: number) => boolean): number {
  const phrase = phrases.get(i);
  let last = phrase?.kind === 'town' ? Math.max(i, phrase.last) : i;
  for (let k = last + 1; k < tokens.count && k - last < 4; k++) {
    const gap = tokens.gapTextAfter(k - 1);
    if (!/^(?: |-|['’]| ['’]|-['’])$/.test(gap)) break;
    const word = tokens.textOf(k);
    const isAdjacent = k - 1 === last;
    if (
      tokens.isCapital(k) &&
      (gap === '-' ||
        (isAdjacent
          ? isTownWord(k) || compass.test(word)
          : isTownWord(k) && !/^(?:in|en|van|bij)$/.test(tokens.textOf(k - 1))))
    )
      last = k;
    else if (tokens.isCapital(k) || !innerWord.test(word)) break;
  }
  return last;
}

/**
 * Index of the first word of the town that word `i` is part of: a hyphen joins ("Sint-Odiliënberg", "Oud-Gastel"), and
 * so do an article ("De Rips") and a known double name.
 */
function firstWordOfTown({ tokens, phrases }: CandidateWords, i: number, floor: number): number {
  const phrase = phrases.get(i);
  let first = phrase?.kind === 'town' ? Math.max(floor, Math.min(i, phrase.first)) : i;
  while (first > floor) {
    const gap = tokens.gapTextAfter(first - 1);
    const hash = tokens.hashOf(first - 1);
    const isHyphened = gap === '-' && (tokens.isCapital(first - 1) || isClipped(tokens, first - 1));
    const isArticle =
      gap === ' ' && articles.has(hash) && tokens.isCapital(first - 1) && !startsSentence(tokens, first - 1);
    if (!isHyphened && !isArticle) break;
    first--;
  }
  return first;
}

/** "'s-Gravenzande": is word `i` the clipped article? */
const isClipped = (tokens: Tokens, i: number): boolean =>
  /^['’]s$/.test(tokens.text.slice((tokens.starts[i] ?? 1) - 1, tokens.ends[i]));
const startOf = (tokens: Tokens, i: number): number => tokens.startOf(i) - (isClipped(tokens, i) ? 1 : 0);
