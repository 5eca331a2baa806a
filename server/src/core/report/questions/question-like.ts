/** Tells whether a line is like a question to the writer, and where in its line a question ends. */
import type { ListItemPosition } from '../../markdown/leaf-block.ts';
import { sentences } from '../../text/sentences.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import { isLikeAny } from '../own-text/similarity.ts';
import { isOrder, isQuestionSentence } from '../own-text/speech-acts.ts';

/** From this similarity with a question of the template on, a line is that question (see `similarity`). */
export const LIKE_TEMPLATE = {
  /** A line that ends with a question mark. */
  asked: 0.5,
  /** A line in a question list. */
  inList: 0.6,
  /** A line of prose without a question mark. */
  inProse: 0.7,
  /** A sentence after others: does the question end with it? */
  atEnd: 0.75,
} as const;

/** The first line of a question. */
export interface QuestionStart {
  /** Number as written ("3."); undefined when none is written and the list doesn't tell. */
  readonly number?: number;
  /** The list item that starts with the question; undefined outside lists. */
  readonly item?: ListItemPosition;
  /** The whole line is the question, because it is a heading; undefined when an answer may stand in the line. */
  readonly whole?: boolean;
}

/** "1.", "2)", "Vraag 3:", "vraag_3 =", "V4.", "a." before a question; "3 Wie mis je?" has a number alone. */
export const numberMark =
  /^\W{0,3}(?:(?:vraag|v)[\s_]*)?(\d{1,2}|[a-h])\s*[.:)=\-–]\s*|^(\d{1,2})\s+(?=\p{L}{2}[^.!?]*\?)/iu;

/** Would a line with this text be a question if it stood in a question list? `expected`: the template's questions. */
export function isQuestionLike(text: string, expected: readonly string[]): boolean {
  if (/^\W{0,3}(?:mijn )?(?:antwoord|antw|a)[\s_]*\d{0,2}\s*[:.=]/i.test(text)) return false;
  const unnumbered = text.replace(numberMark, '');
  if (isPlaceholder(unnumbered)) return false;
  const firstSentences = sentences(unnumbered, 3);
  const first = firstSentences[0]?.text ?? unnumbered;
  if (/^vraag[\s_]*\d{1,2}\b/i.test(text)) return true;
  if (isOrder(first) || firstSentences.some((sentence) => sentence.text.endsWith('?'))) return true;
  if (isQuestionSentence(first) && !/[.!]$/.test(first)) return true;
  return isLikeAny(expected, first, LIKE_TEMPLATE.inList);
}

/**
 * Offset in the text of a line at which the question ends, and an answer in the same line begins. The question runs
 * from the start of the line through its first question sentence, and through the questions, orders and hints in
 * brackets right after that sentence. Statements before the question sentence are part of the question.
 */
export function questionEnd(text: string, expected: readonly string[]): number {
  const all = sentences(text);
  const isAsked = (sentence: string): boolean => sentence.endsWith('?') || isOrder(sentence);
  const isKnown = (sentence: string): boolean => isLikeAny(expected, sentence, LIKE_TEMPLATE.atEnd);
  let last = all
    .map(({ text: sentence }) => sentence.replace(numberMark, ''))
    .findIndex((sentence) => isAsked(sentence) || isKnown(sentence));
  if (last < 0) {
    // "Wie is de hulpvrager: de moeder" has no question mark; without a colon its first sentence is the question.
    const colon = isQuestionSentence(text.replace(numberMark, '')) ? /:\s+(?=\S)/.exec(text) : null;
    return colon ? colon.index + 1 : (all[0]?.end ?? text.length);
  }
  while (all[last + 1] && (isAsked(all[last + 1]?.text ?? '') || /^\(.*\)[.]?$/s.test(all[last + 1]?.text ?? ''))) {
    const next = all[last + 1]?.text ?? '';
    if (pointer.test(next) || (asksForQuestions.test(all[last]?.text ?? '') && isPutTo.test(next))) break;
    last++;
  }
  return all[last]?.end ?? text.length;
}

/** "Aan wie zou je welke vragen stellen?": the questions below such a question are its answer. */
export const asksForQuestions = /\bvragen\b|\bwelke vraag\b/i;

/** The sign between a question and its answer: "– Aan wie …", "-> de moeder". */
const pointer = /^(?:[-–—→:]|[-=]>)\s/;

/** A question to somebody, given as an answer: "Aan moeder: wat …?" */
export const isAddressed = /^(?:aan|bij|voor) [^?:]{2,50}:/i;

/** The same right behind a question that asks for questions: "Moeder: wat helpt u?" */
const isPutTo = /^(?!vraag|opdracht)[^?:]{2,50}:\s/i;
