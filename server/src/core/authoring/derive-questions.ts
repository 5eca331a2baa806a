/** The questions that stand in one part of an example. */
import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../report/model.ts';

export interface AskedBetween {
  readonly questions: readonly string[];
  readonly kind: 'list' | 'group' | 'free';
}

/** Questions the report is known to ask, else those of a list in which every item asks something. */
export function questionsBetween(report: Report, start: number, end: number): AskedBetween {
  const known = report.questions.filter(({ span }) => span.start >= start && span.start < end);
  const questions = (known.length > 0 ? known.map(({ text }) => text) : askingList(report, start, end)).flatMap(
    (text) => withoutNumber(plainLine(text)) || [],
  );
  if (questions.length === 0) return { questions, kind: 'free' };
  return { questions: [...new Set(questions)], kind: known.some(({ forGroup }) => forGroup) ? 'group' : 'list' };
}

function askingList({ root }: Report, start: number, end: number): readonly string[] {
  const lists = root.children.filter((node): node is List => {
    const at = node.position?.start.offset ?? 0;
    return node.type === 'list' && at >= start && at < end;
  });
  const asked = lists.map((list) => list.children.map(questionIn));
  return (
    asked.find((all) => all.length >= 2 && all.every((question) => question !== undefined))?.flatMap((q) => q ?? []) ??
    []
  );
}

/** What an item asks: its first paragraph up to the last question mark, so that no answer comes along. */
function questionIn({ children: [first] }: ListItem): string | undefined {
  return first?.type === 'paragraph' ? /^[^]*\?/.exec(toString(first).slice(0, 500))?.[0] : undefined;
}

const withoutNumber = (text: string): string => text.replace(/^(?:(?:vraag\s*)?\d{1,2}[.):]|[-+•])\s*/i, '');

/** One line without anything that markdown would read as markup. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\\`*_<>[\]#|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
