/**
 * Finds the questions of a question list and the text that belongs to each: list items, sub-headings, bold lines, table
 * rows or plain lines. A question is recognised by its place in the list, not by its question mark.
 */
import type { ListItemPosition, LeafBlock } from '../../markdown/leaf-block.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { isLike } from '../own-text/similarity.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import { asksForQuestions, bareLabel, isQuestionLike, questionStarts, splitQuestion } from './question-starts.ts';

/** A stretch of a leaf's visible text. */
export interface AnswerSpan {
  readonly leaf: LeafBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface RawQuestion {
  /** Its own text; the first stretch is where it starts. */
  readonly question: readonly AnswerSpan[];
  /** Answer inside the item, row or paragraph of the question. */
  readonly inside: readonly AnswerSpan[];
  /** Text after it, up to the next question. */
  readonly after: readonly AnswerSpan[];
  /** Number as written ("3."), else its place in the list from 1. */
  readonly number: number;
}

export interface QuestionList {
  readonly questions: readonly RawQuestion[];
  /** Text before the first question. */
  readonly before: readonly AnswerSpan[];
}

const noQuestions: QuestionList = { questions: [], before: [] };

interface Draft {
  readonly question: AnswerSpan[];
  readonly inside: AnswerSpan[];
  readonly after: AnswerSpan[];
  readonly number: number;
  /** The list item or row it is, to tell inside from after. */
  readonly item?: ListItemPosition;
}

/**
 * `expected`: the template's questions, which are recognised whatever their form. `within`: list items around the whole
 * region ("5. Oriënterende vragen" as a list item), which are no question list.
 */
export function questionList(
  lines: readonly RegionLine[],
  expected: readonly string[],
  within: readonly ListItemPosition[] = [],
): QuestionList {
  const own = withoutItems(joinWrapped(lines), within);
  const cells = own.filter((line) => line.leaf.cell);
  const table = cells.length > 0 ? tableQuestions(cells, expected) : [];
  if (table.length > 0) return { questions: table, before: [] };
  const starts = questionStarts(own, expected);
  if (starts.size === 0) return noQuestions;
  const before: AnswerSpan[] = [];
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const line of own) {
    const start = starts.get(line);
    if (start) {
      open = {
        question: [],
        inside: [],
        after: [],
        number: start.number ?? drafts.length + 1,
        ...(start.item && { item: start.item }),
      };
      drafts.push(open);
      const split = start.whole ? line.text.length : splitQuestion(line.text, expected);
      take(open.question, line, 0, split);
      take(open.inside, line, split, line.text.length);
    } else if (!open) take(before, line, 0, line.text.length);
    else if (continuesQuestion(open, line)) {
      const split = splitQuestion(line.text, expected);
      take(open.question, line, 0, split);
      take(open.inside, line, split, line.text.length);
    } else if (isInside(open, line)) take(open.inside, line, 0, line.text.length);
    else take(open.after, line, 0, line.text.length);
  }
  return { questions: drafts, before };
}

function withoutItems(lines: readonly RegionLine[], within: readonly ListItemPosition[]): readonly RegionLine[] {
  if (within.length === 0) return lines;
  const bare = new Map<LeafBlock, LeafBlock>();
  return lines.map((line) => {
    const items = line.leaf.items.filter(({ item }) => !within.some((outer) => outer.item === item));
    const leaf = bare.get(line.leaf) ?? { ...line.leaf, items };
    bare.set(line.leaf, leaf);
    return { ...line, leaf };
  });
}

/** Lines of one paragraph that were only wrapped: the line before doesn't end a sentence and this one doesn't start one. */
function joinWrapped(lines: readonly RegionLine[]): readonly RegionLine[] {
  const joined: RegionLine[] = [];
  let before: RegionLine | undefined;
  /** A question mark stands in the lines that were joined last. */
  let asked = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && mayJoin(before, line) && isWrapped(before.text, asked, line.text)) {
      const text = last.leaf.rendered.text.slice(last.start, line.end);
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

const mayJoin = (before: RegionLine, line: RegionLine): boolean =>
  before.leaf === line.leaf && before.kind === 'text' && line.kind === 'text' && !line.leaf.cell;

const isWrapped = (before: string, asked: boolean, after: string): boolean =>
  !mark.test(after) &&
  !isStop(before.charAt(before.length - 1)) &&
  (/^[\p{Ll}\d(]/u.test(after) || (!asked && /^[^.!]*\?/.test(after)));

function take(target: AnswerSpan[], line: RegionLine, from: number, to: number): void {
  const text = line.text.slice(from, to).trim();
  if (text === '') return;
  const start = line.start + line.text.indexOf(text, from);
  target.push({ leaf: line.leaf, start, end: start + text.length, text });
}

const isInside = (open: Draft, line: RegionLine): boolean =>
  open.item !== undefined && line.leaf.items.some((item) => item.item === open.item?.item);

/**
 * The rest of a hard-wrapped question, a question below its number ("Vraag 3" on a line of its own), or sub-questions as
 * a nested list.
 */
function continuesQuestion(open: Draft, line: RegionLine): boolean {
  if (open.inside.length > 0 || open.after.length > 0) return false;
  const last = open.question.at(-1);
  if (!last) return true;
  if (bareLabel.test(last.text)) return isQuestionLike(line.text, []) || /\?/.test(line.text);
  if (last.leaf === line.leaf && !/[.?!:…)]$/.test(last.text)) return true;
  if (isLike(last.text, line.text, 0.9)) return false;
  if (last.leaf === line.leaf) return isOrder(line.text) || (isQuestionSentence(line.text) && line.text.endsWith('?'));
  const nested = line.leaf.items.length > (open.item ? (open.question[0]?.leaf.items.length ?? 0) : Infinity);
  return (
    nested &&
    !asksForQuestions.test(last.text) &&
    isQuestionSentence(line.text) &&
    line.text.endsWith('?') &&
    allQuestions(line)
  );
}

/** Every item of the innermost list around the line starts with a question. */
function allQuestions(line: RegionLine): boolean {
  const list = line.leaf.items.at(-1)?.list;
  return list?.children.every((item) => item.children.length === 1) ?? false;
}

/** A table with questions in one column and answers in the columns beside it. */
function tableQuestions(cells: readonly RegionLine[], expected: readonly string[]): readonly RawQuestion[] {
  const at = (line: RegionLine): { row: number; column: number } => line.leaf.cell ?? { row: 0, column: 0 };
  const header = cells.filter((line) => at(line).row === 0);
  const named = header.find((line) => /\bvra(?:ag|gen)\b/i.test(line.text) && !line.text.endsWith('?'));
  const columns = [...new Set(cells.map((line) => at(line).column))];
  const share = (column: number): number => {
    const own = cells.filter((line) => at(line).column === column && at(line).row > 0);
    return own.length === 0 ? 0 : own.filter((line) => isQuestionLike(line.text, expected)).length / own.length;
  };
  const asked = named ? at(named).column : columns.find((column) => share(column) >= 0.6);
  if (asked === undefined) return [];
  const rows = [...new Set(cells.map((line) => at(line).row))].filter((row) => {
    const cell = cells.find((line) => at(line).row === row && at(line).column === asked);
    return cell !== undefined && (row > 0 || isQuestionLike(cell.text, expected));
  });
  return rows.map((row, index): RawQuestion => {
    const inRow = cells.filter((line) => at(line).row === row);
    const question = inRow.filter((line) => at(line).column === asked);
    const inside = inRow.filter((line) => at(line).column > asked);
    return { question, inside, after: [], number: index + 1 };
  });
}
