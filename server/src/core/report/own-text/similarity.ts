/** How much two short texts say the same: by their words, small ones left out. */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import { fold, foldedStart } from '../../text/fold.ts';

const small = new Set(
  `de het een en of in op aan van voor met te dat die dit deze er is zijn was je jij jouw u ik mijn om bij naar tot uit als
   ook nog dan door over zou kan wil welk hier daar`.split(/\s+/),
);

type Words = ReadonlySet<string>;

const contentWords = (text: string): Words => wordsIn(fold(text));

function wordsIn(folded: string): Words {
  const words = new Set<string>();
  for (const word of folded.split(' ')) if (word.length > 1 && !small.has(word)) words.add(word);
  return words;
}

/** Questions of templates: they come again with every report. */
const wordsOfQuestion = textCache(contentWords, 512);

/** Share of the words of `a` that also stand in `b` and the other way round (0-1, the Dice coefficient). */
export const similarity = (a: string, b: string): number => likeness(a, contentWords(a), b, contentWords(b));

/** Is a text so much like a question? */
export function isLike(question: string, text: string, least: number): boolean {
  const words = wordsOfQuestion(question);
  if (saysOther({ words, longest: words.size }, foldedStart(text, SOON, text.length), least)) return false;
  return likeness(question, words, text, contentWords(text)) >= least;
}

/** The same for each of a template's questions. */
export function similarities(questions: readonly string[], text: string): readonly number[] {
  const words = wordsOfQuestion(text);
  return questions.map((question) => likeness(question, wordsOfQuestion(question), text, words));
}

/** Is one of a template's questions so much like it? */
export function isLikeAny(questions: readonly string[], text: string, least: number): boolean {
  if (beginsOtherwise(questions, text, least)) return false;
  const words = contentWords(text);
  return questions.some((question) => likeness(question, wordsOfQuestion(question), text, words) >= least);
}

/** Can't it be so much like any of them, by its first words? */
export const beginsOtherwise = (questions: readonly string[], text: string, least: number): boolean =>
  questions.length === 0 || saysOther(vocabularyOf(questions), foldedStart(text, SOON, text.length), least);

/** So many words nearly always tell. */
const SOON = 12;

/** Words of questions together, and how many the longest of them has. */
interface Vocabulary {
  readonly words: Words;
  readonly longest: number;
}

const vocabularyOf = memo((questions: readonly string[]): Vocabulary => {
  const all = questions.map(wordsOfQuestion);
  return { words: new Set(all.flatMap((words) => [...words])), longest: Math.max(...all.map(({ size }) => size)) };
});

/**
 * Most texts say something else altogether, and soon: of a text that shares s words with a question of l words and has r
 * itself, 2s >= least (l + r), so at most l (2 / least - 2) of its words stand in no question.
 */
function saysOther({ words, longest }: Vocabulary, folded: string, least: number): boolean {
  // A little more: these are fractions.
  const most = longest * (2 / least - 2) + 1e-6;
  const others: string[] = [];
  for (let at = 0; at < folded.length;) {
    const space = folded.indexOf(' ', at);
    const end = space < 0 ? folded.length : space;
    const word = folded.slice(at, end);
    at = end + 1;
    if (word.length < 2 || words.has(word) || small.has(word) || others.includes(word)) continue;
    if (others.push(word) > most) return true;
  }
  return false;
}

function likeness(a: string, left: Words, b: string, right: Words): number {
  if (left.size === 0 || right.size === 0) return fold(a) === fold(b) ? 1 : 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** Three content words or more, and every one of them stands in `other` too. */
export function addsNothing(text: string, other: string): boolean {
  const known = contentWords(other);
  const words = [...contentWords(text)];
  // "Meespelen" says "spelen … mee" again.
  const isJoined = (word: string): boolean =>
    [...known].some((part) => word.startsWith(part) && known.has(word.slice(part.length)));
  return words.length >= 3 && words.every((word) => known.has(word) || isJoined(word));
}
