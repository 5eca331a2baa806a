/** Is a question answered: what stands below it, judged against what it asks. */
import { textCache } from '../../incremental/text-cache.ts';
import { foldedStart } from '../../text/fold.ts';
import { fold } from '../../templates/names.ts';
import { addsNothing, similarity } from '../own-text/similarity.ts';
import type { QuestionState } from '../model.ts';
import { storyWords } from '../own-text/speech-acts.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import type { RawQuestion, AnswerSpan } from './question-list.ts';
import { countWords } from '../../text/word-count.ts';

/** What is given as an answer, against what is asked. `expected`: the template's questions. */
export function stateOf(
  asked: string,
  given: readonly AnswerSpan[],
  expected: readonly string[],
): { readonly state: QuestionState; readonly words: number } {
  const lines = given.map((stretch) => withoutLabel(stretch.text)).filter((line) => line !== '');
  if (lines.length === 0) return { state: 'unanswered', words: 0 };
  const own = lines.filter((line) => !isPlaceholder(line));
  if (own.length === 0 || (lines.length > 1 && isPlaceholder(lines.join(' '))))
    return { state: 'placeholder', words: 0 };
  const answer = own.join(' ');
  if (repeats(answer, asked) || isOneOf(expected, answer)) return { state: 'repeated', words: 0 };
  return { state: 'answered', words: countWords(answer) };
}

/** An answer that is nothing but a question of the template. */
function isOneOf(expected: readonly string[], answer: string): boolean {
  if (expected.length === 0) return false;
  const start = foldedStart(answer, 2, answer.length);
  if (!expected.some((question) => foldedQuestion(question).startsWith(start))) return false;
  const folded = fold(answer);
  return expected.some((question) => foldedQuestion(question) === folded);
}

const foldedQuestion = textCache(fold, 512);

/** "Antwoord:", "A:", "Mijn antwoord -" before an answer. */
function withoutLabel(text: string): string {
  if (!mayBeLabelled.test(text)) return text.trim();
  return text
    .replace(/^(?:[•·▪◦‣–]|o\t)\s*/, '')
    .replace(
      /^\W{0,3}(?:mijn |jouw |ons )?(?:antwoord(?: (?:op )?(?:vraag )?\d{1,2})?|antw|a|uitwerking)\s*(?:[:.]|[-–](?=\s|$)|$)\s*/i,
      '',
    )
    .trim();
}

const mayBeLabelled = /^\W|^(?:a|mijn |jouw |ons |uitw|o\t)/i;

/** Saying the question again, also with the words in another order or "je" turned into "ik", is no answer. */
function repeats(answer: string, asked: string): boolean {
  const bare = asked.replace(/^\W*(?:vraag\s*)?\d{1,2}\s*[.:)]\s*/i, '');
  if (countWords(answer) > countWords(bare) * 1.25 + 1) return false;
  const alike = similarity(turned(answer), turned(bare));
  return alike >= 0.85 || (answer.trim().endsWith('?') && alike >= 0.6) || addsNothing(turned(answer), turned(asked));
}

const turned = (text: string): string =>
  fold(text)
    .replace(/\b(?:je|jij|jou|jouw|u|ik|mij|me|mijn|volgens)\b/g, ' ')
    .replace(/\b(\w{3,}?)(?:t|en)\b/g, '$1');

export const isNothing = (stretches: readonly AnswerSpan[]): boolean =>
  stretches.every(({ text }) => withoutLabel(text) === '' || isPlaceholder(withoutLabel(text)));

export const textOf = (stretches: readonly { text: string }[]): string => stretches.map(({ text }) => text).join(' ');

/** One continuous text below a list in which no question has an answer of its own: of 40 words and more it answers them all. */
export function storyBelow(questions: readonly RawQuestion[]): readonly AnswerSpan[] | undefined {
  const last = questions.at(-1);
  if (!last || questions.length < 2) return undefined;
  const alone = questions.every((raw) => isNothing(raw.inside) && (raw === last || isNothing(raw.after)));
  const own = last.after.filter(({ text }) => !isPlaceholder(text));
  return alone && countWords(textOf(own)) >= storyWords ? own : undefined;
}
