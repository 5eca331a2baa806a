/**
 * Finds the questions of a question list and the text that belongs to each: list items, sub-headings, bold lines, table
 * rows or plain lines. A question is recognised by its place in the list, not by its question mark.
 */
import type { Item, Leaf } from '../../markdown/leaf-block.ts';
import type { Piece } from '../sections/region-lines.ts';
import { isLike } from '../own-text/similarity.ts';
import { isInterrogative, isOrder } from '../own-text/speech-acts.ts';
import { asksForQuestions, bareLabel, isQuestionLike, questionStarts, splitQuestion } from './question-starts.ts';

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

const noQuestions: QuestionList = { questions: [], before: [] };

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
  if (starts.size === 0) return noQuestions;
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
  let before: Piece | undefined;
  /** A question mark stands in the lines that were joined last. */
  let asked = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && mayJoin(before, line) && isWrapped(before.text, asked, line.text)) {
      const text = last.leaf.visible.text.slice(last.start, line.end);
      joined[joined.length - 1] = { ...last, end: line.end, text };
    } else {
      joined.push(line);
      asked = false;
    }
    asked ||= line.text.includes('?');
    before = line;
  }
  return joined;
}

/** Bullets and numbers as word processors paste them: "•", "o" and a tab, "3.". */
const mark = /^(?:[•·▪◦‣–*-]|o|\d{1,2}[.)])\s/;

/** After one of these a line is at its end, wrapped or not. */
const isStop = (char: string): boolean => '.?!:;…)]"\'’”'.includes(char);

const mayJoin = (before: Piece, line: Piece): boolean =>
  before.leaf === line.leaf && before.kind === 'text' && line.kind === 'text' && !line.leaf.cell;

const isWrapped = (before: string, asked: boolean, after: string): boolean =>
  !mark.test(after) &&
  !isStop(before.charAt(before.length - 1)) &&
  (/^[\p{Ll}\d(]/u.test(after) || (!asked && /^[^.!]*\?/.test(after)));

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
  if (isLike(last.text, piece.text, 0.9)) return false;
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

/** Every item of the innermost list around the piece starts with a question. */
function allQuestions(piece: Piece): boolean {
  const list = piece.leaf.items.at(-1)?.list;
  return list?.children.every((item) => item.children.length === 1) ?? false;
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
