/** Where questions start in a question list, in whatever form, and where a question ends on its own line. */
import type { Item } from '../../markdown/leaf-block.ts';
import type { Piece } from '../sections/region-lines.ts';
import { isLikeAny, similarity } from '../own-text/similarity.ts';
import { isInterrogative, isOrder } from '../own-text/speech-acts.ts';
import { isPlaceholder } from '../own-text/placeholders.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';

export interface Start {
  readonly number?: number;
  readonly item?: Item;
  /** The whole piece is the question: a heading. */
  readonly whole?: boolean;
}

export function questionStarts(pieces: readonly Piece[], expected: readonly string[]): ReadonlyMap<Piece, Start> {
  const headings = pieces.filter((piece) => piece.kind === 'heading' && isQuestionLike(piece.text, expected));
  if (headings.length > 0) {
    return new Map([
      ...headings.map((piece): [Piece, Start] => [piece, { ...numbered(piece.text), whole: true }]),
      ...boldOrders(pieces, headings).map((piece): [Piece, Start] => [piece, numbered(piece.text)]),
    ]);
  }
  const bold = pieces.filter(
    (piece) => piece.leaf.items.length === 0 && isBoldStart(piece) && isQuestionLike(piece.text, expected),
  );
  if (bold.length > 0) return new Map(bold.map((piece) => [piece, numbered(piece.text)]));
  const items = pieces.some(({ leaf }) => leaf.items.length > 0) ? listStarts(pieces, expected) : undefined;
  if (items && items.size > 0) return items;
  return new Map(lineStarts(pieces, expected).map((piece) => [piece, numbered(piece.text)]));
}

/** Among bold headings "**2. Benoem twee waarden.**" and "**Welke kennis mis je? Zoek die op.**" are questions as well. */
function boldOrders(pieces: readonly Piece[], headings: readonly Piece[]): readonly Piece[] {
  if (!headings.every(({ marker }) => marker?.form === 'bold')) return [];
  const isAsked = ({ text }: Piece): boolean =>
    numberMark.test(text) || isOrder(text) || firstSentence(text).endsWith('?');
  return pieces.filter(
    (piece) =>
      piece.kind === 'text' &&
      piece.leaf.items.length === 0 &&
      isAsked(piece) &&
      isBoldStart(piece) &&
      isQuestionLike(piece.text, []),
  );
}

/** "Vraag 3" on a line of its own, with the question below it. */
export const bareLabel = /^\W*vraag\s*\d{1,2}\W*$/i;

/** Lines of text that ask; where each has its label above it, the labels. */
function lineStarts(pieces: readonly Piece[], expected: readonly string[]): readonly Piece[] {
  const lines = pieces.filter(({ leaf }) => leaf.items.length === 0);
  const labels = lines.filter(({ text }) => bareLabel.test(text));
  if (labels.length > 1) return labels;
  const starts: Piece[] = [];
  for (const line of lines) {
    if (!isPlainQuestion(line, expected)) continue;
    const before = starts.at(-1);
    // Under "1. Wie is de hulpvrager?" the line "Wie de hulpvrager is." only says it again.
    const again = before && isMarked(before.text) && !isMarked(line.text) && similarity(before.text, line.text) >= 0.8;
    if (!again && !isDeeper(line, starts)) starts.push(line);
  }
  return starts;
}

/** "o Aan mevrouw: wat ziet u?" below "• Aan wie zou je welke vragen stellen?": another bullet is another level. */
function isDeeper({ text }: Piece, starts: readonly Piece[]): boolean {
  const first = bullet.exec(starts[0]?.text ?? '')?.[1];
  const own = bullet.exec(text)?.[1];
  return first !== undefined && own !== undefined && own !== first;
}

function isBoldStart({ leaf, start, end }: Piece): boolean {
  const strong = leaf.visible.strong.find((span) => span.start <= start + 4 && span.end > start);
  return (
    strong !== undefined &&
    (strong.end >= end - 1 || /[?:.]/.test(leaf.visible.text.slice(strong.end - 1, strong.end + 1)))
  );
}

/** "[!question] Wie is de hulpvrager?": how note-taking programs frame a question, in a quotation. */
const callout = /^\[!(?:question|faq|help|vraag)\][-+]?\s+\S/i;

/** In prose only a line that is a question from its first word on, or the template's own. */
function isPlainQuestion(piece: Piece, expected: readonly string[]): boolean {
  if (callout.test(piece.text)) return true;
  if (piece.kind !== 'text' || piece.leaf.quoted) return false;
  const mayBeMarked = firstOfMark.test(piece.text);
  const marked = mayBeMarked && isMarked(piece.text);
  const first = firstSentence(mayBeMarked ? piece.text.replace(bullet, '').replace(numberMark, '') : piece.text);
  if (first === '') return false;
  const isAsked = first.endsWith('?');
  if (isLikeAny(expected, first, isAsked ? 0.5 : 0.7)) return true;
  if (marked && isOrder(first)) return true;
  return (isAsked && (isInterrogative(first) || marked)) || /^vraag\s*\d{1,2}\b/i.test(piece.text);
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

/** First pieces of the items of question lists. */
function listStarts(pieces: readonly Piece[], expected: readonly string[]): ReadonlyMap<Piece, Start> {
  const lists = new Map<unknown, { piece: Piece; item: Item }[]>();
  const seen = new Set<unknown>();
  for (const piece of pieces) {
    const item = piece.leaf.items[0];
    if (!item || seen.has(item.item) || piece.kind === 'heading') continue;
    seen.add(item.item);
    const entries = lists.get(item.list);
    if (entries) entries.push({ piece, item });
    else lists.set(item.list, [{ piece, item }]);
  }
  const starts = new Map<Piece, Start>();
  let inList = false;
  for (const entries of lists.values()) {
    const asked = entries.filter(({ piece }) => isQuestionLike(piece.text, expected));
    if (asked.length * 2 < entries.length) continue;
    const answersBetween = alternates(entries, asked);
    const chosen = answersBetween ? asked : entries;
    for (const { piece, item } of chosen)
      starts.set(piece, { item, number: item.ordered || inList ? item.ordinal : starts.size + 1 });
    inList = false;
  }
  return starts;
}

/** "- Wie …? - De moeder. - Aan wie …? - …": at least a third of the items are statements, each right after a question. */
function alternates(entries: readonly { piece: Piece }[], asked: readonly { piece: Piece }[]): boolean {
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
  if (isInterrogative(first) && !/[.!]$/.test(first)) return true;
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
    const colon = isInterrogative(text.replace(numberMark, '')) ? /:\s+(?=\S)/.exec(text) : null;
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
