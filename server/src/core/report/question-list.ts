/**
 * Finds the questions of a question list and the text that belongs to each: list items, sub-headings, bold lines, table
 * rows or plain lines. A question is recognised by its place in the list, not by its question mark.
 */
import type { Item, Leaf } from './leaves.ts';
import type { Piece } from './layout.ts';
import { isInterrogative, isOrder, isPlaceholder, sentences, similarity } from './phrases.ts';

/** A stretch of a leaf's visible text. */
export interface Stretch {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface RawQuestion {
  /** Its own text; the first stretch is where it starts. */
  readonly question: readonly Stretch[];
  /** Answer inside the item, row or paragraph of the question. */
  readonly inside: readonly Stretch[];
  /** Text after it, up to the next question. */
  readonly after: readonly Stretch[];
  /** Number as written ("3."), else its place in the list from 1. */
  readonly number: number;
}

export interface QuestionList {
  readonly questions: readonly RawQuestion[];
  /** Text before the first question. */
  readonly before: readonly Stretch[];
}

interface Draft {
  readonly question: Stretch[];
  readonly inside: Stretch[];
  readonly after: Stretch[];
  readonly number: number;
  /** The list item or row it is, to tell inside from after. */
  readonly item?: Item;
}

/**
 * `expected`: the template's questions, which are recognised whatever their form. `within`: list items around the whole
 * region ("5. Oriënterende vragen" as a list item), which are no question list.
 */
export function questionList(
  lines: readonly Piece[],
  expected: readonly string[],
  within: readonly Item[] = [],
): QuestionList {
  const pieces = withoutItems(joinWrapped(lines), within);
  const cells = pieces.filter((piece) => piece.leaf.cell);
  const table = cells.length > 0 ? tableQuestions(cells, expected) : [];
  if (table.length > 0) return { questions: table, before: [] };
  const starts = questionStarts(pieces, expected);
  const before: Stretch[] = [];
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const piece of pieces) {
    const start = starts.get(piece);
    if (start) {
      open = {
        question: [],
        inside: [],
        after: [],
        number: start.number ?? drafts.length + 1,
        ...(start.item && { item: start.item }),
      };
      drafts.push(open);
      const split = start.whole ? piece.text.length : splitQuestion(piece.text, expected);
      take(open.question, piece, 0, split);
      take(open.inside, piece, split, piece.text.length);
    } else if (!open) take(before, piece, 0, piece.text.length);
    else if (continuesQuestion(open, piece)) {
      const split = splitQuestion(piece.text, expected);
      take(open.question, piece, 0, split);
      take(open.inside, piece, split, piece.text.length);
    } else if (isInside(open, piece)) take(open.inside, piece, 0, piece.text.length);
    else take(open.after, piece, 0, piece.text.length);
  }
  return { questions: drafts, before };
}

function withoutItems(pieces: readonly Piece[], within: readonly Item[]): readonly Piece[] {
  if (within.length === 0) return pieces;
  const bare = new Map<Leaf, Leaf>();
  return pieces.map((piece) => {
    const items = piece.leaf.items.filter(({ item }) => !within.some((outer) => outer.item === item));
    const leaf = bare.get(piece.leaf) ?? { ...piece.leaf, items };
    bare.set(piece.leaf, leaf);
    return { ...piece, leaf };
  });
}

/** Lines of one paragraph that were only wrapped: the line before doesn't end a sentence and this one doesn't start one. */
function joinWrapped(lines: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last?.kind === 'text' &&
      line.kind === 'text' &&
      last.leaf === line.leaf &&
      !line.leaf.cell &&
      isWrapped(last.text, line.text)
    ) {
      joined[joined.length - 1] = { ...last, end: line.end, text: last.leaf.visible.text.slice(last.start, line.end) };
    } else joined.push(line);
  }
  return joined;
}

/** Bullets and numbers as word processors paste them: "•", "o" and a tab, "3.". */
const mark = /^(?:[•·▪◦‣–*-]|o|\d{1,2}[.)])\s/;

const isWrapped = (before: string, after: string): boolean =>
  !mark.test(after) &&
  !/[.?!:;…)\]"'’”]$/.test(before) &&
  (/^[\p{Ll}\d(]/u.test(after) || (!before.includes('?') && /^[^.!]*\?/.test(after)));

function take(target: Stretch[], piece: Piece, from: number, to: number): void {
  const text = piece.text.slice(from, to).trim();
  if (text === '') return;
  const start = piece.start + piece.text.indexOf(text, from);
  target.push({ leaf: piece.leaf, start, end: start + text.length, text });
}

const isInside = (open: Draft, piece: Piece): boolean =>
  open.item !== undefined && piece.leaf.items.some((item) => item.item === open.item?.item);

/**
 * The rest of a hard-wrapped question, a question below its number ("Vraag 3" on a line of its own), or sub-questions as
 * a nested list.
 */
function continuesQuestion(open: Draft, piece: Piece): boolean {
  if (open.inside.length > 0 || open.after.length > 0) return false;
  const last = open.question.at(-1);
  if (!last) return true;
  if (bareLabel.test(last.text)) return isQuestionLike(piece.text, []) || /\?/.test(piece.text);
  if (last.leaf === piece.leaf && !/[.?!:…)]$/.test(last.text)) return true;
  if (similarity(last.text, piece.text) >= 0.9) return false;
  if (last.leaf === piece.leaf) return isOrder(piece.text) || (isInterrogative(piece.text) && piece.text.endsWith('?'));
  const nested = piece.leaf.items.length > (open.item ? (open.question[0]?.leaf.items.length ?? 0) : Infinity);
  return (
    nested &&
    !asksForQuestions.test(last.text) &&
    isInterrogative(piece.text) &&
    piece.text.endsWith('?') &&
    allQuestions(piece)
  );
}

/** "Aan wie zou je welke vragen stellen?": questions below it are the answer. */
const asksForQuestions = /\bvragen\b|\bwelke vraag\b/i;

/** "– Aan wie …", "-> de moeder": what stands between a question and its answer. */
const pointer = /^(?:[-–—→:]|[-=]>)\s/;

/** "Aan moeder: wat …?" */
const isAddressed = /^(?:aan|bij|voor) [^?:]{2,50}:/i;

/** Every item of the innermost list around the piece starts with a question. */
function allQuestions(piece: Piece): boolean {
  const list = piece.leaf.items.at(-1)?.list;
  return list?.children.every((item) => item.children.length === 1) ?? false;
}

interface Start {
  readonly number?: number;
  readonly item?: Item;
  /** The whole piece is the question: a heading. */
  readonly whole?: boolean;
}

function questionStarts(pieces: readonly Piece[], expected: readonly string[]): ReadonlyMap<Piece, Start> {
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
  const items = listStarts(pieces, expected);
  if (items.size > 0) return items;
  return new Map(lineStarts(pieces, expected).map((piece) => [piece, numbered(piece.text)]));
}

/** Among bold headings "**2. Benoem twee waarden.**" and "**Welke kennis mis je? Zoek die op.**" are questions as well. */
function boldOrders(pieces: readonly Piece[], headings: readonly Piece[]): readonly Piece[] {
  if (!headings.every(({ marker }) => marker?.form === 'bold')) return [];
  const isAsked = ({ text }: Piece): boolean =>
    numberMark.test(text) || isOrder(text) || (sentences(text)[0]?.text ?? '').endsWith('?');
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
const bareLabel = /^\W*vraag\s*\d{1,2}\W*$/i;

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
  const marked = isMarked(piece.text);
  const [first] = sentences(piece.text.replace(bullet, '').replace(numberMark, ''));
  if (!first) return false;
  const isAsked = first.text.endsWith('?');
  if (expected.some((question) => similarity(question, first.text) >= (isAsked ? 0.5 : 0.7))) return true;
  if (isOrder(first.text) && marked) return true;
  return (isAsked && (isInterrogative(first.text) || marked)) || /^vraag\s*\d{1,2}\b/i.test(piece.text);
}

/** Bullets as word processors paste them. */
const bullet = /^([•·▪◦‣–*-]|o)\s+/;

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
  const all = sentences(bare);
  const first = all[0]?.text ?? bare;
  if (/^vraag\s*\d{1,2}\b/i.test(text)) return true;
  if (isOrder(first) || all.slice(0, 3).some((sentence) => sentence.text.endsWith('?'))) return true;
  if (isInterrogative(first) && !/[.!]$/.test(first)) return true;
  return expected.some((question) => similarity(question, first) >= 0.6);
}

/**
 * Where the question ends and an answer on the same line begins. The question runs from the start through its first
 * question sentence and the questions, orders and hints in brackets right after it; statements before it belong to it.
 */
export function splitQuestion(text: string, expected: readonly string[]): number {
  const all = sentences(text);
  const isAsked = (sentence: string): boolean => sentence.endsWith('?') || isOrder(sentence);
  const isKnown = (sentence: string): boolean => expected.some((question) => similarity(question, sentence) >= 0.75);
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

/** A table with questions in one column and answers in the columns beside it. */
function tableQuestions(cells: readonly Piece[], expected: readonly string[]): readonly RawQuestion[] {
  const at = (piece: Piece): { row: number; column: number } => piece.leaf.cell ?? { row: 0, column: 0 };
  const header = cells.filter((piece) => at(piece).row === 0);
  const named = header.find((piece) => /\bvra(?:ag|gen)\b/i.test(piece.text) && !piece.text.endsWith('?'));
  const columns = [...new Set(cells.map((piece) => at(piece).column))];
  const share = (column: number): number => {
    const own = cells.filter((piece) => at(piece).column === column && at(piece).row > 0);
    return own.length === 0 ? 0 : own.filter((piece) => isQuestionLike(piece.text, expected)).length / own.length;
  };
  const asked = named ? at(named).column : columns.find((column) => share(column) >= 0.6);
  if (asked === undefined) return [];
  const rows = [...new Set(cells.map((piece) => at(piece).row))].filter((row) => {
    const cell = cells.find((piece) => at(piece).row === row && at(piece).column === asked);
    return cell !== undefined && (row > 0 || isQuestionLike(cell.text, expected));
  });
  return rows.map((row, index): RawQuestion => {
    const inRow = cells.filter((piece) => at(piece).row === row);
    const question = inRow.filter((piece) => at(piece).column === asked);
    const inside = inRow.filter((piece) => at(piece).column > asked);
    return { question, inside, after: [], number: index + 1 };
  });
}
