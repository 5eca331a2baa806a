/**
 * Finds the questions of a question list and the text that belongs to each: list items, sub-headings, bold lines, table
 * rows or plain lines. A question is recognised by its position in the list, not by its question mark.
 */
import type { ListItemPosition, LeafBlock } from '../../markdown/leaf-block.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { isLike } from '../own-text/similarity.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import { asksForQuestions, isQuestionLike, questionEnd } from './question-like.ts';
import { bareLabel, questionStarts } from './question-starts.ts';

/** Text of an answer, or of a question, within one line of a leaf block. */
export interface AnswerSpan {
  readonly leaf: LeafBlock;
  /** Offsets in the rendered text of the leaf. */
  readonly start: number;
  readonly end: number;
  /** Rendered text, trimmed. */
  readonly text: string;
}

/** A question as found in a list, before its answer is assessed. */
export interface RawQuestion {
  /** The text of the question, one span for each line. */
  readonly question: readonly AnswerSpan[];
  /** Answer inside the item, row or paragraph of the question. */
  readonly inside: readonly AnswerSpan[];
  /** Text after the item, row or paragraph of the question, up to the next question. */
  readonly after: readonly AnswerSpan[];
  /** Number as written ("3."), else its position in the list from 1. */
  readonly number: number;
}

export interface QuestionList {
  /** In document order. */
  readonly questions: readonly RawQuestion[];
  /** Text before the first question; always empty for a table, and for a list without questions. */
  readonly before: readonly AnswerSpan[];
}

const noQuestions: QuestionList = { questions: [], before: [] };

/**
 * In a table without a header "Vraag" a column holds the questions when at least this share of its cells is like one.
 */
const QUESTION_COLUMN_SHARE = 0.6;

/** From this similarity on, a line below a question only says the question again (see `similarity`). */
const SAME_QUESTION = 0.9;

interface QuestionBuilder {
  readonly question: AnswerSpan[];
  readonly inside: AnswerSpan[];
  readonly after: AnswerSpan[];
  readonly number: number;
  /** The list item of the question: lines in it are `inside`, other lines `after`. Undefined outside lists. */
  readonly item?: ListItemPosition;
}

/**
 * The questions in the lines of a region. `expected`: the template's questions, which are recognised whatever their
 * form. `within`: list items around the whole region ("5. Oriënterende vragen"), which are no question list.
 */
export function questionList(
  lines: readonly RegionLine[],
  expected: readonly string[],
  within: readonly ListItemPosition[] = [],
): QuestionList {
  const joinedLines = withoutItems(joinWrapped(lines), within);
  const cells = joinedLines.filter((line) => line.leaf.cell);
  const fromTable = cells.length > 0 ? tableQuestions(cells, expected) : [];
  if (fromTable.length > 0) return { questions: fromTable, before: [] };
  const starts = questionStarts(joinedLines, expected);
  if (starts.size === 0) return noQuestions;
  const before: AnswerSpan[] = [];
  const questions: QuestionBuilder[] = [];
  let open: QuestionBuilder | undefined;
  for (const line of joinedLines) {
    const start = starts.get(line);
    if (start && !(open && start.number === undefined && saysAgain(open, line))) {
      open = {
        question: [],
        inside: [],
        after: [],
        number: start.number ?? questions.length + 1,
        ...(start.item && { item: start.item }),
      };
      questions.push(open);
      const split = start.whole ? line.text.length : questionEnd(line.text, expected);
      appendSpan(open.question, line, 0, split);
      appendSpan(open.inside, line, split, line.text.length);
    } else if (!open) appendSpan(before, line, 0, line.text.length);
    else if (continuesQuestion(open, line)) {
      const split = questionEnd(line.text, expected);
      appendSpan(open.question, line, 0, split);
      appendSpan(open.inside, line, split, line.text.length);
    } else if (isInside(open, line)) appendSpan(open.inside, line, 0, line.text.length);
    else appendSpan(open.after, line, 0, line.text.length);
  }
  return { questions, before };
}

/** Does a bare line only say the question above it again, in the place of the answer? */
function saysAgain(open: QuestionBuilder, line: RegionLine): boolean {
  if (open.item || line.leaf.items.length > 0 || line.leaf.kind !== 'paragraph') return false;
  const [asked, ...more] = open.question;
  const hasAnswer = open.inside.length > 0 || open.after.length > 0;
  return asked !== undefined && more.length === 0 && !hasAnswer && isLike(asked.text, line.text, SAME_QUESTION);
}

/** Takes the items in `within` from the leaf blocks of the lines; lines of one leaf share one copy of that leaf. */
function withoutItems(lines: readonly RegionLine[], within: readonly ListItemPosition[]): readonly RegionLine[] {
  if (within.length === 0) return lines;
  const copies = new Map<LeafBlock, LeafBlock>();
  return lines.map((line) => {
    const items = line.leaf.items.filter(({ item }) => !within.some((outer) => outer.item === item));
    const leaf = copies.get(line.leaf) ?? { ...line.leaf, items };
    copies.set(line.leaf, leaf);
    return { ...line, leaf };
  });
}

/** Joins lines of one paragraph that were only wrapped: the first ends no sentence and the second starts none. */
function joinWrapped(lines: readonly RegionLine[]): readonly RegionLine[] {
  const joined: RegionLine[] = [];
  let before: RegionLine | undefined;
  /** The line that is being joined has a question mark already. */
  let hasQuestionMark = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && mayJoin(before, line) && isWrapped(before.text, hasQuestionMark, line.text)) {
      const text = last.leaf.rendered.text.slice(last.start, line.end);
      joined[joined.length - 1] = { ...last, end: line.end, text };
    } else {
      joined.push(line);
      hasQuestionMark = false;
    }
    hasQuestionMark ||= line.text.includes('?');
    before = line;
  }
  return joined;
}

/**
 * Bullets, numbers and letters as word processors paste them: "•", "o" and a tab, "3.", "b)"; and the names of fields as
 * forms export them: "antwoord_2 =".
 */
const listMark = /^(?:(?:[•·▪◦‣–*-]|o|(?:\d{1,2}|[a-h])[.)])\s|(?:vraag|antwoord)[\s_]*\d{1,2}\s*[:=])/i;

/** A line that ends with one of these characters was not wrapped. */
const isStop = (char: string): boolean => '.?!:;…)]"\'’”'.includes(char);

const mayJoin = (before: RegionLine, line: RegionLine): boolean =>
  before.leaf === line.leaf && before.kind === 'text' && line.kind === 'text' && !line.leaf.cell;

/** Does the line `after` go on with the sentence of `before`? It may also end a question that has no "?" yet. */
const isWrapped = (before: string, hasQuestionMark: boolean, after: string): boolean =>
  !listMark.test(after) &&
  !isStop(before.charAt(before.length - 1)) &&
  (/^[\p{Ll}\d(]/u.test(after) || (!hasQuestionMark && /^[^.!]*\?/.test(after)));

/** Appends a part of a line, unless it is blank. `from`, `to`: offsets in the text of the line. */
function appendSpan(target: AnswerSpan[], line: RegionLine, from: number, to: number): void {
  const text = line.text.slice(from, to).trim();
  if (text === '') return;
  const start = line.start + line.text.indexOf(text, from);
  target.push({ leaf: line.leaf, start, end: start + text.length, text });
}

const isInside = (open: QuestionBuilder, line: RegionLine): boolean =>
  open.item !== undefined && line.leaf.items.some((item) => item.item === open.item?.item);

/**
 * Is the line the rest of a hard-wrapped question, a question below its number ("Vraag 3" on a line of its own), or a
 * sub-question in a nested list?
 */
function continuesQuestion(open: QuestionBuilder, line: RegionLine): boolean {
  if (open.inside.length > 0 || open.after.length > 0) return false;
  const last = open.question.at(-1);
  if (!last) return true;
  if (bareLabel.test(last.text)) return isQuestionLike(line.text, []) || /\?/.test(line.text);
  if (last.leaf === line.leaf && !/[.?!:…)]$/.test(last.text)) return true;
  if (isLike(last.text, line.text, SAME_QUESTION)) return false;
  if (last.leaf === line.leaf) return isOrder(line.text) || (isQuestionSentence(line.text) && line.text.endsWith('?'));
  const isNested = line.leaf.items.length > (open.item ? (open.question[0]?.leaf.items.length ?? 0) : Infinity);
  return (
    isNested &&
    !asksForQuestions.test(last.text) &&
    isQuestionSentence(line.text) &&
    line.text.endsWith('?') &&
    isInFlatList(line)
  );
}

/**
 * Does each item of the innermost list around the line hold one block? An answer would be a second block in its item.
 */
function isInFlatList(line: RegionLine): boolean {
  const list = line.leaf.items.at(-1)?.list;
  return list?.children.every((item) => item.children.length === 1) ?? false;
}

/** A table with questions in one column and answers in the columns beside it. */
function tableQuestions(cells: readonly RegionLine[], expected: readonly string[]): readonly RawQuestion[] {
  const cellOf = (line: RegionLine): { row: number; column: number } => line.leaf.cell ?? { row: 0, column: 0 };
  const header = cells.filter((line) => cellOf(line).row === 0);
  const named = header.find((line) => /\bvra(?:ag|gen)\b/i.test(line.text) && !line.text.endsWith('?'));
  const columns = [...new Set(cells.map((line) => cellOf(line).column))];
  const shareOfQuestions = (column: number): number => {
    const inColumn = cells.filter((line) => cellOf(line).column === column && cellOf(line).row > 0);
    const questions = inColumn.filter((line) => isQuestionLike(line.text, expected));
    return inColumn.length === 0 ? 0 : questions.length / inColumn.length;
  };
  const questionColumn = named
    ? cellOf(named).column
    : columns.find((column) => shareOfQuestions(column) >= QUESTION_COLUMN_SHARE);
  if (questionColumn === undefined) return [];
  const rows = [...new Set(cells.map((line) => cellOf(line).row))].filter((row) => {
    const cell = cells.find((line) => cellOf(line).row === row && cellOf(line).column === questionColumn);
    return cell !== undefined && (row > 0 || isQuestionLike(cell.text, expected));
  });
  return rows.map((row, index): RawQuestion => {
    const inRow = cells.filter((line) => cellOf(line).row === row);
    const question = inRow.filter((line) => cellOf(line).column === questionColumn);
    const inside = inRow.filter((line) => cellOf(line).column > questionColumn);
    return { question, inside, after: [], number: index + 1 };
  });
}
