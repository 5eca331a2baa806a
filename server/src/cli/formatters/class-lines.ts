/** The first lines of `--format text` over several reports: a line per report, then what most still miss. */
import type { Colors } from '../colors.ts';
import { mostMissed, type ClassOverview, type ReportLine } from '../lint/class-overview.ts';
import { counted, messagesIn } from '../messages.ts';
import { OTHER_QUESTIONS } from '../overview/class-table.ts';
import { overviewWords } from '../overview/words.ts';
import type { View } from './model.ts';
import { printable } from './printable.ts';

/** How many sections and questions are listed. */
const MOST_MISSED = 5;
/** A question is cut to this many UTF-16 units. */
const LONGEST_QUESTION = 70;

/** `index`: of the report, from 0; `count`: of all reports. */
export function classLine(line: ReportLine, index: number, count: number, view: View, c: Colors): string {
  const digits = Math.max(3, String(count).length);
  const number = String(index + 1).padStart(digits, '0');
  return `${c.dim(number)} · ${printable(nameOf(line, view))} · ${statusOf(line, view, c)}\n`;
}

export function mostMissedLines(overview: ClassOverview, view: View, c: Colors): string {
  const words = messagesIn(view.language);
  const missed = [
    ...missedLines(words.mostMissedSections, overview.sections, view, c),
    ...missedLines(words.mostMissedQuestions, overview.questions, view, c),
  ];
  return ['', ...missed].join('\n') + '\n';
}

/** The student where an LMS tells, else the path. */
function nameOf({ student, path }: ReportLine, view: View): string {
  return student ?? (student === null ? `${messagesIn(view.language).anonymous} (${path})` : path);
}

function statusOf({ toDo, details }: ReportLine, view: View, c: Colors): string {
  const words = messagesIn(view.language);
  if (toDo === undefined) return c.magenta(words.notRead);
  const status = toDo === 0 ? words.complete : c.yellow(`${String(toDo)} ${words.toDo}`);
  return details === 0 ? status : `${status} · ${counted(details, words.details)}`;
}

function missedLines(
  title: string,
  counts: ReadonlyMap<string, number>,
  { language }: View,
  c: Colors,
): readonly string[] {
  if (counts.size === 0) return [];
  const rows = mostMissed(counts, MOST_MISSED).map(([label, count]) => {
    const text = label === OTHER_QUESTIONS ? overviewWords(language).otherQuestions : label;
    const short = text.length > LONGEST_QUESTION ? `${text.slice(0, LONGEST_QUESTION)}…` : text;
    return `  ${String(count).padStart(3)}×  ${printable(short)}`;
  });
  return [c.bold(title), ...rows, ''];
}
