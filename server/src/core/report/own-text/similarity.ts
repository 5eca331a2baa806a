/** Compares short texts, mostly a text with a template's questions, by the words they share, small words left out. */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import { fold } from '../../text/fold.ts';
import { countKnown, WordHashes } from '../../text/word-hashes.ts';
import { largest, smallest } from '../../../lists.ts';

const smallWords = new Set(
  `de het een en of in op aan van voor met te dat die dit deze er is zijn was je jij jouw u ik mijn om bij naar tot uit als
   ook nog dan door over zou kan wil welk hier daar`.split(/\s+/),
);

type WordSet = ReadonlySet<string>;

/** The folded words of a text, without small words and single letters. */
export const contentWords = (text: string): ReadonlySet<string> => wordsIn(fold(text));

function wordsIn(folded: string): WordSet {
  const words = new Set<string>();
  for (const word of folded.split(' ')) if (word.length > 1 && !smallWords.has(word)) words.add(word);
  return words;
}

/** The same of a question. Those of templates come again with every report, so their words are kept. */
export const wordsOfQuestion = textCache(contentWords, 512);

/**
 * How similar two texts are, from 0 (no word in common) to 1 (the same words): the Dice coefficient of their words. The
 * thresholds in this folder and in `questions/` are on this scale.
 */
export const similarity = (a: string, b: string): number => diceCoefficient(a, contentWords(a), b, contentWords(b));

/** Is the similarity of a question and a text at least `least`? */
export function isLike(question: string, text: string, least: number): boolean {
  if (cannotBeLike(vocabularyOfQuestion(question), text, least)) return false;
  return diceCoefficient(question, wordsOfQuestion(question), text, contentWords(text)) >= least;
}

/** The similarity of the text and each question, in the order of `questions`. */
export function similarities(questions: readonly string[], text: string): readonly number[] {
  const words = wordsOfQuestion(text);
  return questions.map((question) => diceCoefficient(question, wordsOfQuestion(question), text, words));
}

/** Is the similarity of the text and any of the questions at least `least`? */
export function isLikeAny(questions: readonly string[], text: string, least: number): boolean {
  if (cannotBeLikeAny(questions, text, least)) return false;
  const words = contentWords(text);
  return questions.some((question) => diceCoefficient(question, wordsOfQuestion(question), text, words) >= least);
}

/** Do the words of the text rule out that its similarity with any of the questions is `least` or more? */
const cannotBeLikeAny = (questions: readonly string[], text: string, least: number): boolean =>
  questions.length === 0 || cannotBeLike(vocabularyOf(questions), text, least);

/** The words of some questions together, and the number of words of the shortest and the longest question. */
interface Vocabulary {
  readonly words: WordHashes;
  readonly shortest: number;
  readonly longest: number;
}

const hashesOfSmallWords = new WordHashes(smallWords);

const vocabularyOf = memo((questions: readonly string[]): Vocabulary => {
  const all = questions.map(wordsOfQuestion);
  const sizes = all.map(({ size }) => size);
  return {
    words: new WordHashes(all.flatMap((each) => [...each])),
    shortest: smallest(sizes),
    longest: largest(sizes),
  };
});

const vocabularyOfQuestion = textCache((question) => vocabularyOf([question]), 512);

/** Added to limits that are computed with fractions, so that rounding can't change an answer. */
const ROUNDING = 1e-6;

/**
 * Has the text too many other words, or too few of the questions, to be similar enough to one? A text with s words of a
 * question of l words and o other words is when 2s >= least (l + s + o). As s is at most l, at most l (2 / least - 2) words
 * are others: mostly the first dozen words of a text tell.
 */
function cannotBeLike({ words, shortest, longest }: Vocabulary, text: string, least: number): boolean {
  const most = longest * (2 / least - 2) + ROUNDING;
  const counts = countKnown(text, words, hashesOfSmallWords, most);
  if (!counts) return false;
  const { known, others } = counts;
  return others > most || known * (2 - least) + ROUNDING < least * (shortest + others);
}

/** A text without content words is like another text only when both are the same. */
function diceCoefficient(a: string, wordsOfA: WordSet, b: string, wordsOfB: WordSet): number {
  if (wordsOfA.size === 0 || wordsOfB.size === 0) return fold(a) === fold(b) ? 1 : 0;
  let shared = 0;
  for (const word of wordsOfA) if (wordsOfB.has(word)) shared++;
  return (2 * shared) / (wordsOfA.size + wordsOfB.size);
}

/** A text of fewer content words says too little to be compared with another. */
const LEAST_WORDS_TO_COMPARE = 3;

/** Does every content word of the text stand in `other` too? False for a text of fewer than three content words. */
export function addsNothing(text: string, other: string): boolean {
  const known = contentWords(other);
  const words = [...contentWords(text)];
  // "Meespelen" says "spelen … mee" again.
  const isJoined = (word: string): boolean =>
    [...known].some((part) => word.startsWith(part) && known.has(word.slice(part.length)));
  return words.length >= LEAST_WORDS_TO_COMPARE && words.every((word) => known.has(word) || isJoined(word));
}

/** A text of fewer content words may be part of any question. */
const LEAST_WORDS_OF_PART = 2;

/**
 * Is the text one of the questions: similar by `least` or more to one of them, or a part of one ("Wat wilde ik?" of "Wat
 * wilde en dacht je?")?
 */
export const isQuestionOf = (questions: readonly string[], text: string, least: number): boolean =>
  isLikeAny(questions, text, least) || questions.some((question) => isPartOf(text, question));

function isPartOf(text: string, question: string): boolean {
  const known = wordsOfQuestion(question);
  const words = contentWords(text);
  return words.size >= LEAST_WORDS_OF_PART && [...words].every((word) => known.has(word));
}
