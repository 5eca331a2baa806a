/** Finds where questions start in a question list, in whatever form, and where a question ends within its line. */
import type { ListItemPosition } from '../../markdown/leaf-block.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { isLikeAny, isQuestionOf, similarity } from '../own-text/similarity.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';

/** From this similarity with a question of the template on, a line is that question (see `similarity`). */
const LIKE_TEMPLATE = {
  /** A line that ends with a question mark. */
  asked: 0.5,
  /** A line in a question list. */
  inList: 0.6,
  /** A line of prose without a question mark. */
  inProse: 0.7,
  /** A sentence after others: does the question end with it? */
  atEnd: 0.75,
} as const;

/** From this similarity on, a line under a question only says the question again. */
const SAME_QUESTION = 0.8;

/** The first line of a question. */
export interface QuestionStart {
  /** Number as written ("3."); undefined when none is written and the list doesn't tell. */
  readonly number?: number;
  /** The list item that starts with the question; undefined outside lists. */
  readonly item?: ListItemPosition;
  /** The whole line is the question, because it is a heading; undefined when an answer may stand in the line. */
  readonly whole?: boolean;
}

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
  if (quoted.length > 1) return new Map(quoted.map((line) => [line, startWithNumber(line.text)]));
  const items = lines.some(({ leaf }) => leaf.items.length > 0) ? listStarts(lines, expected) : undefined;
  if (items && items.size > 0 && !areAnswers([...items.keys()], lines, expected)) return items;
  return new Map(lineStarts(lines, expected).map((line) => [line, startWithNumber(line.text)]));
}

/**
 * Are the questions in lists answers to the questions around these lists? Below "Aan wie zou je welke vragen stellen?"
 * stands "- Kookt u nog zelf?". The questions around the lists are the template's then, two or more of them.
 */
function areAnswers(items: readonly RegionLine[], lines: readonly RegionLine[], expected: readonly string[]): boolean {
  const isKnown = ({ text }: RegionLine): boolean => isQuestionOf(expected, firstSentence(text), LIKE_TEMPLATE.inProse);
  if (expected.length === 0 || items.some(isKnown)) return false;
  return lines.filter((line) => line.kind === 'text' && line.leaf.items.length === 0 && isKnown(line)).length > 1;
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
    // Under "1. Wie is de hulpvrager?" the line "Wie de hulpvrager is." only says it again.
    const isSaidAgain =
      before && isMarked(before.text) && !isMarked(line.text) && similarity(before.text, line.text) >= SAME_QUESTION;
    if (!isSaidAgain && !isDeeper(line, starts)) starts.push(line);
  }
  return starts;
}

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
  return (isAsked && (isQuestionSentence(first) || hasMark)) || /^vraag\s*\d{1,2}\b/i.test(line.text);
}

/**
 * A block quote that holds only a question, above its answer. Whoever quotes somebody mostly writes quotation marks, or
 * announces the quote: "De man riep:".
 */
const isQuotedQuestion = ({ kind, leaf, text }: RegionLine): boolean =>
  kind === 'text' &&
  leaf.quoted &&
  leaf.lines.length === 1 &&
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

/** "1.", "2)", "Vraag 3:", "V4.", "a." before a question. */
const numberMark = /^\W{0,3}(?:(?:vraag|v)\s*)?(\d{1,2}|[a-h])\s*[.:)\-–]\s*/i;

function startWithNumber(text: string): QuestionStart {
  const number = /^\D{0,8}(\d{1,2})\b/.exec(text)?.[1];
  return number === undefined ? {} : { number: Number(number) };
}

/** First lines of the items of question lists. */
function listStarts(lines: readonly RegionLine[], expected: readonly string[]): ReadonlyMap<RegionLine, QuestionStart> {
  const entriesByList = new Map<unknown, { line: RegionLine; item: ListItemPosition }[]>();
  const seen = new Set<unknown>();
  for (const line of lines) {
    const item = line.leaf.items[0];
    if (!item || seen.has(item.item) || line.kind === 'heading') continue;
    seen.add(item.item);
    const entries = entriesByList.get(item.list);
    if (entries) entries.push({ line, item });
    else entriesByList.set(item.list, [{ line, item }]);
  }
  const starts = new Map<RegionLine, QuestionStart>();
  let inList = false;
  /** Are the questions in numbered lists? Then the bullets between these lists hold answers, or the other way round. */
  let ordered: boolean | undefined;
  /** "Aan oma: kookt u nog zelf?" answers a question that asks for questions. */
  let asked = lines.some(
    ({ leaf, text }) => leaf.items.length === 0 && /\?$/.test(text) && asksForQuestions.test(text),
  );
  for (const entries of entriesByList.values()) {
    const questions = entries.filter(({ line }) => {
      if (asked && isAddressed.test(line.text)) return false;
      if (!isQuestionLike(line.text, expected)) return false;
      asked ||= asksForQuestions.test(line.text);
      return true;
    });
    if (questions.length * 2 < entries.length) continue;
    const isOtherKind = ordered !== undefined && entries[0]?.item.ordered !== ordered;
    if (isOtherKind && !questions.every(({ line }) => isLikeAny(expected, line.text, LIKE_TEMPLATE.inProse))) continue;
    ordered ??= entries[0]?.item.ordered;
    const answers = entries.filter((entry) => isAddressed.test(entry.line.text) && !questions.includes(entry));
    const chosen = answers.length > 0 || hasAnswersBetween(entries, questions) ? questions : entries;
    for (const { line, item } of chosen)
      starts.set(line, { item, number: item.ordered || inList ? item.ordinal : starts.size + 1 });
    inList = false;
  }
  return starts;
}

/** "- Wie …? - De moeder. - Aan wie …? - …": a third of the items or more are statements, each after a question. */
function hasAnswersBetween(
  entries: readonly { line: RegionLine }[],
  questions: readonly { line: RegionLine }[],
): boolean {
  const statements = entries.filter((entry) => !questions.includes(entry));
  return (
    statements.length * 3 >= entries.length &&
    statements.every((entry) => questions.includes(entries[entries.indexOf(entry) - 1] ?? entry))
  );
}

/** Would a line with this text be a question if it stood in a question list? `expected`: the template's questions. */
export function isQuestionLike(text: string, expected: readonly string[]): boolean {
  if (/^\W{0,3}(?:mijn )?(?:antwoord|antw|a)\s*\d{0,2}\s*[:.]/i.test(text)) return false;
  const unnumbered = text.replace(numberMark, '');
  if (isPlaceholder(unnumbered)) return false;
  const firstSentences = sentences(unnumbered, 3);
  const first = firstSentences[0]?.text ?? unnumbered;
  if (/^vraag\s*\d{1,2}\b/i.test(text)) return true;
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
    if (pointer.test(next) || (asksForQuestions.test(all[last]?.text ?? '') && isAddressed.test(next))) break;
    last++;
  }
  return all[last]?.end ?? text.length;
}

/** "Aan wie zou je welke vragen stellen?": the questions below such a question are its answer. */
export const asksForQuestions = /\bvragen\b|\bwelke vraag\b/i;

/** The sign between a question and its answer: "– Aan wie …", "-> de moeder". */
const pointer = /^(?:[-–—→:]|[-=]>)\s/;

/** A question to somebody, given as an answer: "Aan moeder: wat …?" */
const isAddressed = /^(?:aan|bij|voor) [^?:]{2,50}:/i;
