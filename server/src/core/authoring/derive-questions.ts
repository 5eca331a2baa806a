/** The questions in one part of an example report, for the template that is derived from it. */
import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../report/model.ts';

export interface AskedQuestions {
  readonly questions: readonly string[];
  /** `group`: for the conversation in a group; `free`: there are no questions. */
  readonly kind: 'list' | 'group' | 'free';
}

/**
 * The questions between two offsets: those that the report is known to ask, or else those of the first list in which
 * every item asks something.
 */
export function questionsBetween(report: Report, start: number, end: number): AskedQuestions {
  const known = report.questions.filter(({ span }) => span.start >= start && span.start < end);
  const questions = (known.length > 0 ? known.map(({ text }) => text) : questionsOfList(report, start, end)).flatMap(
    (text) => withoutNumber(plainLine(text)) || [],
  );
  if (questions.length === 0) return { questions, kind: 'free' };
  return { questions: [...new Set(questions)], kind: known.some(({ forGroup }) => forGroup) ? 'group' : 'list' };
}

function questionsOfList({ root }: Report, start: number, end: number): readonly string[] {
  const lists = root.children.filter((node): node is List => {
    const offset = node.position?.start.offset ?? 0;
    return node.type === 'list' && offset >= start && offset < end;
  });
  return lists.map((list) => list.children.map(questionIn)).find(isQuestionList) ?? [];
}

const isQuestionList = (questions: (string | undefined)[]): questions is string[] =>
  questions.length >= 2 && questions.every((question) => question !== undefined);

/** The first paragraph of an item up to its last question mark, so that no answer comes along. */
function questionIn({ children: [first] }: ListItem): string | undefined {
  return first?.type === 'paragraph' ? /^[^]*\?/.exec(toString(first).slice(0, 500))?.[0] : undefined;
}

const withoutNumber = (text: string): string => text.replace(/^(?:(?:vraag\s*)?\d{1,2}[.):]|[-+•])\s*/i, '');

/** The text as one line, without any character that markdown would read as markup. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\\`*_<>[\]#|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
