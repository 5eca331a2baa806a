/** Assesses whether a question is answered: compares the text given as its answer with the question. */
import { textCache } from '../../incremental/text-cache.ts';
import { foldedStart } from '../../text/fold.ts';
import { fold } from '../../templates/names.ts';
import { addsNothing, similarity } from '../own-text/similarity.ts';
import type { QuestionState } from '../model.ts';
import { isOrder, isQuestionSentence, storyWords } from '../own-text/speech-acts.ts';
import { isLengthHint, withoutFrame } from '../own-text/assignment-frame.ts';
import { isSureAssignment, isSurelyOwn } from '../own-text/assignments.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import type { RawQuestion, AnswerSpan } from './question-list.ts';
import { countKnown, WordHashes } from '../../text/word-hashes.ts';
import { countWords } from '../../text/word-count.ts';
import { restates } from './restating.ts';

/** An answer of at least this similarity with its question is no answer (see `similarity`). */
const SAME = 0.85;
/** An answer that is a question itself is no answer from this similarity on. */
const SAME_AS_QUESTION = 0.6;

/** An answer with more words than this factor times those of the question, plus one, says more than the question. */
const LONGER_FACTOR = 1.25;

/** `words`: number of words in the answer, 0 unless `state` is `answered`. `expected`: the template's questions. */
export function assessAnswer(
  question: string,
  given: readonly AnswerSpan[],
  expected: readonly string[],
): { readonly state: QuestionState; readonly words: number } {
  const lines = given
    .map(({ text }) => withoutLabel(text))
    .filter((line) => line !== '' && !(isPageNumber(line) && !asksForNumber.test(question)));
  if (lines.length === 0) return { state: 'unanswered', words: 0 };
  const ownLines = lines.filter((line) => !isOpen(line));
  if (ownLines.length === 0 || (lines.length > 1 && isPlaceholder(lines.join(' '))))
    return { state: 'placeholder', words: 0 };
  const answer = ownLines.join(' ');
  if (isRepeated(answer, question) || isTemplateQuestion(expected, answer)) return { state: 'repeated', words: 0 };
  return { state: 'answered', words: countWords(answer) };
}

/** A placeholder; a hint or rule of a lecturer ("(± 3 zinnen)"); or nothing but a sign or picture ("⏳"). */
const isOpen = (line: string): boolean =>
  isPlaceholder(line) ||
  !/[\p{L}\p{N}]/u.test(line.replace('ツ', '')) ||
  (!isSurelyOwn(line) && (isLengthHint(withoutFrame(line)) || isSureAssignment(line)));

/** "17", "- 6 -", "— 12 —", "p. 3", "[4]": the number of a page, which a word processor left in the text. */
const isPageNumber = (line: string): boolean =>
  /^[-–—|~[(\s]*(?:(?:pagina|page|pag|blz|p)\.?\s*)?\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?[-–—|~\])\s.]*$/i.test(line);

/** Questions that a number answers: "Hoeveel mensen mis je?", "Bij welke stap ben je?" */
const asksForNumber =
  /\b(?:hoeveel|how many|hoe (?:oud|lang|vaak|groot|laat|ver|veel|hoog|zeker|veilig|tevreden)|(?:welk|welke|wat|hoeveelste) (?:\w+ )?(?:\w*cijfer|getal|aantal|nummer|stap|fase|trede|leeftijd|jaar|leerjaar|groep|klas|dag|score|punt|schaal|niveau|artikel|artikelen|week|kamer)|cijfer|op een schaal|schaalvraag|van (?:0|1|nul|een) tot)\b/i;

/** Is the answer nothing but a question of the template? */
function isTemplateQuestion(expected: readonly string[], answer: string): boolean {
  if (expected.length === 0) return false;
  const start = foldedStart(answer, 2, answer.length);
  if (!expected.some((question) => foldedQuestion(question).startsWith(start))) return false;
  const folded = fold(answer);
  return expected.some((question) => foldedQuestion(question) === folded);
}

const foldedQuestion = textCache(fold, 512);

/** "Antwoord:", "A:", "Mijn antwoord -" before an answer. */
function withoutLabel(text: string): string {
  if (!mayBeLabelled.test(text) || isInitial.test(text)) return text.trim();
  return text
    .replace(/^(?:[•·▪◦‣–]|o\t)\s*/, '')
    .replace(
      /^\W{0,3}(?:mijn |jouw |ons )?(?:antwoord(?:[ _](?:op )?(?:vraag )?\d{1,2})?|antw|a|uitwerking)\s*(?:[:.=]|[-–](?=\s|$)|$)\s*/i,
      '',
    )
    .trim();
}

/** "A." alone is not a label but somebody: a name of which only the initial is left. */
const isInitial = /^\s*A\.\s*$/;

const mayBeLabelled = /^\W|^(?:a|mijn |jouw |ons |uitw|o\t)/i;

/** Saying the question again, also with the words in another order or "je" turned into "ik", is no answer. */
function isRepeated(answer: string, question: string): boolean {
  const unnumbered = question.replace(/^\W*(?:vraag\s*)?\d{1,2}\s*[.:)]\s*/i, '');
  const saysAgain = restates(answer, unnumbered);
  // Most answers say more than the question, and have more words.
  if (!saysAgain && hasMoreWords(answer, countWords(unnumbered) * LONGER_FACTOR + 1)) return false;
  if (choosesAnswer(answer, unnumbered)) return false;
  if (saysAgain) return true;
  const likeness = similarity(comparable(answer), comparable(unnumbered));
  return (
    likeness >= SAME ||
    (answer.trim().endsWith('?') && likeness >= SAME_AS_QUESTION) ||
    addsNothing(comparable(answer), comparable(question))
  );
}

/** Has the text more different words than `most`? The first ones mostly tell. */
const hasMoreWords = (text: string, most: number): boolean =>
  (countKnown(text, noWords, noWords, most)?.others ?? 0) > most || new Set(fold(text).split(' ')).size > most;

const noWords = new WordHashes([]);

/** Words that say yes or no. */
const verdicts =
  /\b(?:ja|nee|neen|niet|geen|nooit|niemand|niets|nergens|nauwelijks|amper|wel|zeker|allebei|beide|geen van beide|deels|soms|nog niet)\b/g;

/**
 * Does an answer in the words of the question say yes, no, or which one? "Aanvaarden de ouders de hulp?" "De ouders
 * aanvaarden de hulp niet."; "Binnen of buiten?" "De fiets moet buiten staan."
 */
function choosesAnswer(answer: string, question: string): boolean {
  const given = fold(answer);
  const asked = fold(question);
  if (answer.trim().endsWith('?') || isQuestionSentence(answer) || /^(?:of|in hoeverre|dat)\b/.test(given))
    return false;
  const verdictsAsked = new Set(asked.match(verdicts));
  const verdictsGiven = new Set(given.match(verdicts));
  // "Wel of niet?" asks for one of the two.
  if (verdictsAsked.size > 1 ? verdictsGiven.size === 1 : [...verdictsGiven].some((each) => !verdictsAsked.has(each)))
    return true;
  if (isQuestionSentence(question) && !choice.test(asked)) return false;
  if (choice.test(asked)) return !choice.test(given);
  // A question that begins with its verb ("Wil de moeder hulp?") is answered by a statement: "De moeder wil hulp."
  const verb = firstWord(asked);
  return (
    verb !== '' &&
    (!isOrder(question) || /^\w+ (?:je|jij|jullie|u)\b/.test(asked)) &&
    question.trim().endsWith('?') &&
    firstWord(given) !== verb &&
    ` ${given} `.includes(` ${verb} `)
  );
}

/** "Binnen of buiten", "individueel en/of collectief". */
const choice = /\b(?:of|dan wel|or)\b/;

const firstWord = (folded: string): string => folded.split(' ', 1)[0] ?? '';

/**
 * Folded, without pronouns, words that ask, and the endings -t and -en: "wat denk je" and "ik denk" are the same. Who
 * answers "in zekere mate" to "in hoeverre" says nothing new.
 */
const comparable = (text: string): string =>
  fold(text)
    .replace(/\bin (?:een )?(?:hoeverre|(?:zekere|bepaalde|enige|welke) mate)\b/g, ' ')
    // Words that only seem to say which: "bepaalde kennis", "verschillende soorten kennis".
    .replace(
      /\b(?:(?:in|voor) deze (?:casus|situatie)|bepaalde|verschillende|diverse|allerlei|enkele|soorten?|iemand|zo)\b/g,
      ' ',
    )
    .replace(
      /\b(?:je|jij|jou|jouw|u|ik|mij|me|mijn|wij|we|ons|onze|er|heb|hebt|hebben|heeft|had|hadden|volgens|wie|wat|welke?|waar|hoe)\b/g,
      ' ',
    )
    .replace(/\b(\w{3,}?)(?:t|en)\b/g, '$1');

/** Are all spans empty, or placeholders? A label ("Antwoord:") is no answer either. */
export const hasNoAnswer = (spans: readonly AnswerSpan[]): boolean =>
  spans.every(({ text }) => {
    const answer = withoutLabel(text);
    return answer === '' || isOpen(answer);
  });

export const textOf = (spans: readonly { text: string }[]): string => spans.map(({ text }) => text).join(' ');

/**
 * The story that answers a whole list: one continuous text of `storyWords` words or more below a list in which no
 * question has an answer of its own. Undefined without such a story, and for a list of one question.
 */
export function storyBelow(questions: readonly RawQuestion[]): readonly AnswerSpan[] | undefined {
  const last = questions.at(-1);
  if (!last || questions.length < 2) return undefined;
  const noneAnswered = questions.every((raw) => hasNoAnswer(raw.inside) && (raw === last || hasNoAnswer(raw.after)));
  const story = last.after.filter(({ text }) => !isPlaceholder(text));
  return noneAnswered && countWords(textOf(story)) >= storyWords ? story : undefined;
}
