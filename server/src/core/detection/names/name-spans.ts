/**
 * Makes spans of names from words with labels: initials, particles and hyphens are joined, titles and genitives left
 * out.
 */
import { wordSet } from '../tokens/word-set.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { cuesIn } from '../tokens/token-classes.ts';
import type { CandidateWords } from './candidates.ts';
import { cueBit } from './cues.ts';
import { isInitial, joinsInitial } from './initials.ts';
import { endOfName, startOfName } from './name-edges.ts';
import { isParticle, isShortParticle, opensSurnameAt, prepositions } from './particles.ts';
import { lastWordOfNickname, surnameAfterNickname } from './nicknames.ts';
import { surnameTests, type SurnameTests } from './surname-words.ts';

export interface NameSpan {
  /** Offsets into the text of the passage. */
  readonly start: number;
  readonly end: number;
  /** Index of the first word, and of the word after the last one. */
  readonly first: number;
  readonly last: number;
}

const articles = wordSet('de het');
/** After these a capitalised Dutch word may be an organisation: "Karin van Welzijn". */
const looseParticles = wordSet('van von al el te');
/** Particles that are no Dutch word: they belong to the name wherever they stand. */
const foreignParticles = wordSet('dos das el al bin bint ibn abu ould von del della');
/** First words of surnames from Twente and the Achterhoek: "Oude Elferink", "Klein Gunnewiek". */
const twentsWords = wordSet('oude olde groot klein grote kleine lutke scholte');
const titles = cueBit('title');

/** A name begins at most this many words before its first word with a label. */
const MOST_WORDS_BEFORE = 6;
/** The next word of a name stands at most this many words after the word before it, particles included. */
const MOST_WORDS_BETWEEN = 4;

/** What is asked of word `k` of a passage while a name is put together. */
interface WordTests extends SurnameTests {
  /** Does the word have a person label? */
  readonly isName: (k: number) => boolean;
}

/** The names made from the words for which `isName` holds, in order. `labels`: what the scorer took the words for. */
export function nameSpans(candidates: CandidateWords, labels: Uint8Array, isName: (i: number) => boolean): NameSpan[] {
  const { tokens } = candidates;
  const tests: WordTests = { ...surnameTests(candidates, labels), isName };
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isName(i)) continue;
    const first = firstWordOfName(candidates, i, found.at(-1)?.last ?? 0, tests);
    const last = lastWordOfName(tokens, i, tests);
    const end = endOfName(tokens, last);
    found.push({ start: startOfName(tokens, first), end: end.offset, first, last: end.word + 1 });
    i = end.word;
  }
  return found;
}

/** Text between particles and the word after them. */
const particleGap = /^(?: ['’]?|['’]|\. ?|\/)$/;
/** "Oude Elferink" */
const isTwentsStart = (tokens: Tokens, i: number): boolean =>
  tokens.isCapital(i) && twentsWords.has(tokens.hashOf(i)) && tokens.isCapital(i + 1) && tokens.gapTextAfter(i) === ' ';

/**
 * Index of the last word of the name that begins at word `i`. After particles, any capitalised word that may be a
 * surname belongs to it.
 */
function lastWordOfName(tokens: Tokens, i: number, tests: WordTests): number {
  const {
    isName,
    isRest,
    isSurnameBehind,
    isSurnameAfterVan,
    isSecondSurname,
    isTown,
    isFirstName,
    mayBeFirstName,
    isAfterTitle,
  } = tests;
  let last = i;
  // "Petronella Buis": on the list of people's names alone.
  const isFirst = (k: number): boolean => isFirstName(k) || (k === i && mayBeFirstName(k));
  for (let k = i + 1; k < tokens.count && k - last <= MOST_WORDS_BETWEEN; k++) {
    const gap = tokens.gapTextAfter(k - 1);
    // "Wilhelmus (Wim) Dorrestijn": the surname may follow behind the nickname.
    const nicknameEnd = k - 1 === last ? lastWordOfNickname(tokens, k, gap) : undefined;
    if (nicknameEnd !== undefined) {
      const surname = surnameAfterNickname(tokens, nicknameEnd + 1, tests);
      if (surname === undefined) break;
      last = surname;
      k = surname;
      continue;
    }
    const isAfterInitial = joinsInitial(gap) && isInitial(tokens, k - 1);
    const isAfterShortParticle = isShortParticle(tokens, k - 1) && particleGap.test(gap);
    if (!/^(?: |-|['’]| ['’])$/.test(gap) && !isAfterInitial && !isAfterShortParticle) break;
    const isAfterParticle = k - 1 > last && isParticle(tokens, k - 1);
    const isAfterPreposition = isAfterParticle && prepositions.has(tokens.hashOf(last + 1));
    const isTownAfterVan = isAfterParticle && k - last === 2 && looseParticles.has(tokens.hashOf(k - 1)) && isTown(k);
    const isNext = gap === ' ' && k - 1 === last;
    const isBehindOne = last === i && !isAfterTitle(i);
    // "Alida Roos van Lelystad": a full name has its surname already.
    if (isTownAfterVan && last > i) break;
    // "Jacqueline van Lith": after a first name alone, the town is the surname.
    if (isTownAfterVan && last === i && mayBeFirstName(i)) last = k;
    else if (isName(k) && !isAfterPreposition) last = k;
    else if (isNext && (isFirst(last) || isBehindOne) && isSurnameBehind(k, isFirst(last))) last = k;
    else if (isNext && !isBehindOne && isSecondSurname(k)) last = k;
    else if (isAfterParticle && !isAfterPreposition && last === i && mayBeFirstName(i) && isSurnameAfterVan(k))
      last = k;
    else if (
      (isAfterParticle || gap === '-') &&
      isRest(k, gap === '-' || (isAfterParticle && !areLoose(tokens, last + 1, k - 1))) &&
      !isAfterPreposition
    )
      last = k;
    // "Scholte in 't Hoff", but not "woont met Jelmer op de Slinge".
    else if (
      isAfterPreposition &&
      k - last > 2 &&
      (isName(k) || (!articles.has(tokens.hashOf(k - 1)) && isRest(k, false)))
    )
      last = k;
    else if (/^['’]$/.test(gap) && tokens.lengthOf(k - 1) === 1) last = k;
    else if (!isParticle(tokens, k) && !isInitial(tokens, k) && !(gap === ' ' && isTwentsStart(tokens, k))) break;
  }
  return last;
}

/**
 * Are the particles from word `from` to `to` "van" or "van de"? Then an organisation may follow; after "van der" a
 * surname does.
 */
const areLoose = (tokens: Tokens, from: number, to: number): boolean =>
  looseParticles.has(tokens.hashOf(from)) && (from === to || articles.has(tokens.hashOf(to)));

/**
 * Index of the first word of the name that word `i` is part of: initials, particles and first names may go before.
 * Never below `floor`.
 */
function firstWordOfName(
  { tokens, skipped }: CandidateWords,
  i: number,
  floor: number,
  { isFirstName, isFirstNameBefore }: SurnameTests,
): number {
  let first = i;
  for (let k = i - 1; k >= floor && i - k <= MOST_WORDS_BEFORE && skipped[k] === 0; k--) {
    const gap = tokens.gapTextAfter(k);
    const hash = tokens.hashOf(k);
    const isCapital = tokens.isCapital(k);
    const isLetter = tokens.lengthOf(k) === 1;
    if (isInitial(tokens, k) && joinsInitial(gap)) first = k;
    else if (isShortParticle(tokens, k) && particleGap.test(gap)) first = k;
    else if (isTwentsStart(tokens, k) && first === k + 1 && k > floor && tokens.gapTextAfter(k - 1) !== '. ') first = k;
    else if (foreignParticles.has(hash) && !isCapital && /^[ -]$/.test(gap)) first = k;
    else if (isParticle(tokens, k) && /^(?: ['’]?|['’])$/.test(gap)) {
      // "mevrouw van der Laan": particles belong to the name after a title; "de moeder van Eva" keeps them out.
      const before = k > 0 ? cuesIn(tokens.classesOf(k - 1)) : 0;
      if (
        k > floor &&
        (before & titles) !== 0 &&
        opensSurnameAt(tokens, k) &&
        /^\.? ['’]?$/.test(tokens.gapTextAfter(k - 1))
      )
        first = k;
    } else if (isCapital && /^ ['’]?$/.test(gap) && opensSurnameAt(tokens, k) && !isFirstName(first)) first = k;
    else if ((isCapital || /^[dl]$/.test(tokens.text.charAt(tokens.startOf(k)))) && isLetter && /^['’]$/.test(gap))
      first = k;
    else if (isCapital && gap === '-' && !isLetter && first === k + 1) first = k;
    else if (isCapital && gap === ' ' && first === k + 1 && isFirstNameBefore(k)) first = k;
    else if (isCapital && gap === ' ' && k + 1 < i && isParticle(tokens, k + 1) && isFirstName(k)) first = k;
    else break;
  }
  return first;
}
