/** Finds where questions start in a question list, in whatever form. */
import type { RegionLine } from '../sections/region-lines.ts';
import { isLikeAny, similarity } from '../own-text/similarity.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';
import { areAnswers, listStarts } from './list-starts.ts';
import { isQuestionLike, LIKE_TEMPLATE, numberMark, type QuestionStart } from './question-like.ts';
import { restates } from './restating.ts';

/** From this similarity on, a line under a question only says the question again. */
const SAME_QUESTION = 0.8;

/**
 * The lines at which questions start, in the form that is used: headings, else bold lines, else list items, else
 * plain lines. `expected`: the template's questions.
 */
export function questionStarts(
  lines: readonly RegionLine[],
  expected: readonly string[],
): ReadonlyMap<RegionLine, QuestionStart> {
  const headings = lines.filter((line) => line.kind === 'heading' && isQuestionLike(line.text, expected));
  if (headings.length > 0) {
    return new Map([
      ...headings.map((line): [RegionLine, QuestionStart] => [line, { ...startWithNumber(line.text), whole: true }]),
      ...boldOrders(lines, headings).map((line): [RegionLine, QuestionStart] => [line, startWithNumber(line.text)]),
    ]);
  }
  const bold = lines.filter(
    (line) => line.leaf.items.length === 0 && isBoldStart(line) && isQuestionLike(line.text, expected),
  );
  if (bold.length > 0) return new Map(bold.map((line) => [line, startWithNumber(line.text)]));
  const quoted = lines.filter((line) => line.leaf.items.length === 0 && isQuotedQuestion(line));
  const unquoted = quoted.length > 1 ? lines.filter(({ leaf }) => !leaf.quoted) : [];
  // Below more questions than there are in quotations, these are answers: "• Wie mis je?", "> *Wie mis je?*".
  if (quoted.length > 1 && quoted.length >= lineStarts(unquoted, expected).length)
    return new Map(quoted.map((line) => [line, startWithNumber(line.text)]));
  const items = lines.some(({ leaf }) => leaf.items.length > 0) ? listStarts(lines, expected) : undefined;
  if (items && items.size > 0 && !areAnswers([...items.keys()], lines, expected)) return items;
  const plain = lineStarts(lines, expected);
  const italic = lines.filter((line) => line.leaf.items.length === 0 && isItalicQuestion(line));
  if (italic.length > 1 && italic.length >= plain.filter((line) => !italic.includes(line)).length)
    return new Map(italic.map((line) => [line, { ...startWithNumber(line.text), whole: true }]));
  return new Map(plain.map((line) => [line, startWithNumber(line.text)]));
}

/** Among bold headings "**2. Benoem twee waarden.**" and "**Welke kennis mis je? Zoek die op.**" are questions too. */
function boldOrders(lines: readonly RegionLine[], headings: readonly RegionLine[]): readonly RegionLine[] {
  if (!headings.every(({ heading }) => heading?.form === 'bold')) return [];
  const isAsked = ({ text }: RegionLine): boolean =>
    numberMark.test(text) || isOrder(text) || firstSentence(text).endsWith('?');
  return lines.filter(
    (line) =>
      line.kind === 'text' &&
      line.leaf.items.length === 0 &&
      isAsked(line) &&
      isBoldStart(line) &&
      isQuestionLike(line.text, []),
  );
}

/** "Vraag 3" on a line of its own, with the question below it. */
export const bareLabel = /^\W*vraag\s*\d{1,2}\W*$/i;

/** Lines of text outside lists that are questions; or, when questions have their label above them, the labels. */
function lineStarts(lines: readonly RegionLine[], expected: readonly string[]): readonly RegionLine[] {
  const outsideLists = lines.filter(({ leaf }) => leaf.items.length === 0);
  const labels = outsideLists.filter(({ text }) => bareLabel.test(text));
  if (labels.length > 1) return labels;
  const starts: RegionLine[] = [];
  for (const line of outsideLists) {
    if (!isPlainQuestion(line, expected)) continue;
    const before = starts.at(-1);
    if (!(before && isSaidAgain(before.text, line.text)) && !isDeeper(line, starts)) starts.push(line);
  }
  return starts;
}

/** Under "1. Wie is de hulpvrager?" the line "Wie de hulpvrager is." only says it again. */
const isSaidAgain = (question: string, line: string): boolean =>
  !isMarked(line) &&
  (isMarked(question)
    ? similarity(question, line) >= SAME_QUESTION || (!line.endsWith('?') && restates(line, question))
    : question.endsWith('?') && !line.endsWith('?') && restates(line, question));

/** "o Aan mevrouw: wat ziet u?" below "• Aan wie zou je welke vragen stellen?": another bullet is another level. */
function isDeeper({ text }: RegionLine, starts: readonly RegionLine[]): boolean {
  const firstBullet = bullet.exec(starts[0]?.text ?? '')?.[1];
  const ownBullet = bullet.exec(text)?.[1];
  return firstBullet !== undefined && ownBullet !== undefined && ownBullet !== firstBullet;
}

/** A number or bullet of at most this many UTF-16 units may stand before the bold text of a line that starts bold. */
const LONGEST_MARK = 4;

/** Is the line bold from its start to its end, or to the end of a sentence: "**Wie is de hulpvrager?** De moeder."? */
function isBoldStart({ leaf, start, end }: RegionLine): boolean {
  const strong = leaf.rendered.strong.find((span) => span.start <= start + LONGEST_MARK && span.end > start);
  return (
    strong !== undefined &&
    (strong.end >= end - 1 || /[?:.]/.test(leaf.rendered.text.slice(strong.end - 1, strong.end + 1)))
  );
}

/** "*Was dat jouw taak?*": a line that is wholly in italics. */
const isItalicQuestion = ({ kind, leaf, start, end, text }: RegionLine): boolean =>
  kind === 'text' &&
  !leaf.quoted &&
  text.endsWith('?') &&
  leaf.rendered.emphasis.some((span) => span.start <= start && span.end >= end);

/** "[!question] Wie is de hulpvrager?": how note-taking programs frame a question, in a quotation. */
const callout = /^\[!(?:question|faq|help|vraag)\][-+]?\s+\S/i;

/**
 * Is the line a question where prose may stand as well? It must be one from its first word on, or the template's own.
 */
function isPlainQuestion(line: RegionLine, expected: readonly string[]): boolean {
  if (callout.test(line.text)) return true;
  if (line.kind !== 'text' || (line.leaf.quoted && !isQuotedQuestion(line))) return false;
  const mayBeMarked = firstOfMark.test(line.text);
  const hasMark = mayBeMarked && isMarked(line.text);
  const first = firstSentence(mayBeMarked ? line.text.replace(bullet, '').replace(numberMark, '') : line.text);
  if (first === '') return false;
  const isAsked = first.endsWith('?');
  if (isLikeAny(expected, first, isAsked ? LIKE_TEMPLATE.asked : LIKE_TEMPLATE.inProse)) return true;
  if (hasMark && isOrder(first)) return true;
  return (isAsked && (isQuestionSentence(first) || hasMark)) || /^vraag[\s_]*\d{1,2}\b/i.test(line.text);
}

/**
 * A block quote that holds only a question, above its answer. Whoever quotes somebody mostly writes quotation marks, or
 * announces the quote: "De man riep:".
 */
const isQuotedQuestion = ({ kind, leaf, text }: RegionLine): boolean =>
  kind === 'text' &&
  leaf.quoted &&
  leaf.lines.length === 1 &&
  /\p{L}/u.test(text) &&
  !/["“”„«»]|^['‘]/.test(text) &&
  firstSentence(text).endsWith('?') &&
  sentences(text).every(
    ({ text: sentence }) => sentence.endsWith('?') || isOrder(sentence) || /^\(.*\)$/.test(sentence),
  );

/** Bullets as word processors paste them. */
const bullet = /^([•·▪◦‣–*-]|o)\s+/;

/** The first characters of bullets and numbers. */
const firstOfMark = /^(?:\W|\d|v|o\s|[a-h]\s*[.:)\-–])/i;

const isMarked = (text: string): boolean => bullet.test(text) || numberMark.test(text);

function startWithNumber(text: string): QuestionStart {
  const number = /^\D{0,8}(\d{1,2})\b/.exec(text)?.[1];
  return number === undefined ? {} : { number: Number(number) };
}
