/** Where questions start in a question list, in whatever form, and where a question ends on its own line. */
import type { ListItemPosition } from '../../markdown/leaf-block.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { isLikeAny, similarity } from '../own-text/similarity.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';

export interface Start {
  readonly number?: number;
  readonly item?: ListItemPosition;
  /** The whole line is the question: a heading. */
  readonly whole?: boolean;
}

export function questionStarts(
  lines: readonly RegionLine[],
  expected: readonly string[],
): ReadonlyMap<RegionLine, Start> {
  const headings = lines.filter((line) => line.kind === 'heading' && isQuestionLike(line.text, expected));
  if (headings.length > 0) {
    return new Map([
      ...headings.map((line): [RegionLine, Start] => [line, { ...numbered(line.text), whole: true }]),
      ...boldOrders(lines, headings).map((line): [RegionLine, Start] => [line, numbered(line.text)]),
    ]);
  }
  const bold = lines.filter(
    (line) => line.leaf.items.length === 0 && isBoldStart(line) && isQuestionLike(line.text, expected),
  );
  if (bold.length > 0) return new Map(bold.map((line) => [line, numbered(line.text)]));
  const items = lines.some(({ leaf }) => leaf.items.length > 0) ? listStarts(lines, expected) : undefined;
  if (items && items.size > 0) return items;
  return new Map(lineStarts(lines, expected).map((line) => [line, numbered(line.text)]));
}

/** Among bold headings "**2. Benoem twee waarden.**" and "**Welke kennis mis je? Zoek die op.**" are questions as well. */
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

/** Lines of text that ask; where each has its label above it, the labels. */
function lineStarts(lines: readonly RegionLine[], expected: readonly string[]): readonly RegionLine[] {
  const outsideLists = lines.filter(({ leaf }) => leaf.items.length === 0);
  const labels = outsideLists.filter(({ text }) => bareLabel.test(text));
  if (labels.length > 1) return labels;
  const starts: RegionLine[] = [];
  for (const line of outsideLists) {
    if (!isPlainQuestion(line, expected)) continue;
    const before = starts.at(-1);
    // Under "1. Wie is de hulpvrager?" the line "Wie de hulpvrager is." only says it again.
    const again = before && isMarked(before.text) && !isMarked(line.text) && similarity(before.text, line.text) >= 0.8;
    if (!again && !isDeeper(line, starts)) starts.push(line);
  }
  return starts;
}

/** "o Aan mevrouw: wat ziet u?" below "• Aan wie zou je welke vragen stellen?": another bullet is another level. */
function isDeeper({ text }: RegionLine, starts: readonly RegionLine[]): boolean {
  const first = bullet.exec(starts[0]?.text ?? '')?.[1];
  const own = bullet.exec(text)?.[1];
  return first !== undefined && own !== undefined && own !== first;
}

function isBoldStart({ leaf, start, end }: RegionLine): boolean {
  const strong = leaf.rendered.strong.find((span) => span.start <= start + 4 && span.end > start);
  return (
    strong !== undefined &&
    (strong.end >= end - 1 || /[?:.]/.test(leaf.rendered.text.slice(strong.end - 1, strong.end + 1)))
  );
}

/** "[!question] Wie is de hulpvrager?": how note-taking programs frame a question, in a quotation. */
const callout = /^\[!(?:question|faq|help|vraag)\][-+]?\s+\S/i;

/** In prose only a line that is a question from its first word on, or the template's own. */
function isPlainQuestion(line: RegionLine, expected: readonly string[]): boolean {
  if (callout.test(line.text)) return true;
  if (line.kind !== 'text' || line.leaf.quoted) return false;
  const mayBeMarked = firstOfMark.test(line.text);
  const marked = mayBeMarked && isMarked(line.text);
  const first = firstSentence(mayBeMarked ? line.text.replace(bullet, '').replace(numberMark, '') : line.text);
  if (first === '') return false;
  const isAsked = first.endsWith('?');
  if (isLikeAny(expected, first, isAsked ? 0.5 : 0.7)) return true;
  if (marked && isOrder(first)) return true;
  return (isAsked && (isQuestionSentence(first) || marked)) || /^vraag\s*\d{1,2}\b/i.test(line.text);
}

/** Bullets as word processors paste them. */
const bullet = /^([•·▪◦‣–*-]|o)\s+/;

/** What bullets and numbers begin with. */
const firstOfMark = /^(?:\W|\d|v|o\s|[a-h]\s*[.:)\-–])/i;

const isMarked = (text: string): boolean => bullet.test(text) || numberMark.test(text);

/** "1.", "2)", "Vraag 3:", "V4.", "a." before a question. */
const numberMark = /^\W{0,3}(?:(?:vraag|v)\s*)?(\d{1,2}|[a-h])\s*[.:)\-–]\s*/i;

function numbered(text: string): Start {
  const number = /^\D{0,8}(\d{1,2})\b/.exec(text)?.[1];
  return number === undefined ? {} : { number: Number(number) };
}

/** First lines of the items of question lists. */
function listStarts(lines: readonly RegionLine[], expected: readonly string[]): ReadonlyMap<RegionLine, Start> {
  const lists = new Map<unknown, { line: RegionLine; item: ListItemPosition }[]>();
  const seen = new Set<unknown>();
  for (const line of lines) {
    const item = line.leaf.items[0];
    if (!item || seen.has(item.item) || line.kind === 'heading') continue;
    seen.add(item.item);
    const entries = lists.get(item.list);
    if (entries) entries.push({ line, item });
    else lists.set(item.list, [{ line, item }]);
  }
  const starts = new Map<RegionLine, Start>();
  let inList = false;
  for (const entries of lists.values()) {
    const asked = entries.filter(({ line }) => isQuestionLike(line.text, expected));
    if (asked.length * 2 < entries.length) continue;
    const answersBetween = alternates(entries, asked);
    const chosen = answersBetween ? asked : entries;
    for (const { line, item } of chosen)
      starts.set(line, { item, number: item.ordered || inList ? item.ordinal : starts.size + 1 });
    inList = false;
  }
  return starts;
}

/** "- Wie …? - De moeder. - Aan wie …? - …": at least a third of the items are statements, each right after a question. */
function alternates(entries: readonly { line: RegionLine }[], asked: readonly { line: RegionLine }[]): boolean {
  const statements = entries.filter((entry) => !asked.includes(entry));
  return (
    statements.length * 3 >= entries.length &&
    statements.every((entry) => asked.includes(entries[entries.indexOf(entry) - 1] ?? entry))
  );
}

/** Would this line, in a question list, be a question? */
export function isQuestionLike(text: string, expected: readonly string[]): boolean {
  if (/^\W{0,3}(?:mijn )?(?:antwoord|antw|a)\s*\d{0,2}\s*[:.]/i.test(text)) return false;
  const bare = text.replace(numberMark, '');
  if (isPlaceholder(bare)) return false;
  const opening = sentences(bare, 3);
  const first = opening[0]?.text ?? bare;
  if (/^vraag\s*\d{1,2}\b/i.test(text)) return true;
  if (isOrder(first) || opening.some((sentence) => sentence.text.endsWith('?'))) return true;
  if (isQuestionSentence(first) && !/[.!]$/.test(first)) return true;
  return isLikeAny(expected, first, 0.6);
}

/**
 * Where the question ends and an answer on the same line begins. The question runs from the start through its first
 * question sentence and the questions, orders and hints in brackets right after it; statements before it belong to it.
 */
export function splitQuestion(text: string, expected: readonly string[]): number {
  const all = sentences(text);
  const isAsked = (sentence: string): boolean => sentence.endsWith('?') || isOrder(sentence);
  const isKnown = (sentence: string): boolean => isLikeAny(expected, sentence, 0.75);
  let last = all
    .map(({ text: sentence }) => sentence.replace(numberMark, ''))
    .findIndex((sentence) => isAsked(sentence) || isKnown(sentence));
  if (last < 0) {
    // "Wie is de hulpvrager: de moeder" has no mark at all; without one the first sentence is the question.
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

/** "Aan wie zou je welke vragen stellen?": questions below it are the answer. */
export const asksForQuestions = /\bvragen\b|\bwelke vraag\b/i;

/** "– Aan wie …", "-> de moeder": what stands between a question and its answer. */
const pointer = /^(?:[-–—→:]|[-=]>)\s/;

/** "Aan moeder: wat …?" */
const isAddressed = /^(?:aan|bij|voor) [^?:]{2,50}:/i;
