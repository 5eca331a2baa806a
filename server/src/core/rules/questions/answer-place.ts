/** The fix that puts a place for an answer below a question: "Zet ‘Antwoord:’ onder deze vraag". */
import type { Fix, Localised } from '../../findings/finding.ts';
import type { Question, Report } from '../../report/model.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';

/**
 * The offset for the place; what stands below the question ("volgt nog", the question again) stays, below the place.
 * Undefined where no place fits: a table cell holds one line, so the writer answers in the cell beside the question.
 */
export function answerPlace({ text }: Report, { inTable, insertAt, span }: Question): number | undefined {
  if (inTable) return undefined;
  // "1. Wie mis je? Zie boven": a place there would cut the line in two.
  return insertAt >= span.end && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(insertAt)) ? insertAt : undefined;
}

/** What stands before an answer, in the language of the report. */
const labels: Localised = { nl: 'Antwoord', en: 'Answer' };

/** `span`: of the question. */
export function answerPlaceFix(report: Report, span: Span): readonly Fix[] {
  const question = report.questions.find((each) => each.span.start === span.start);
  const offset = question && answerPlace(report, question);
  if (!question || offset === undefined) return [];
  const eol = endOfLine(report.text);
  const label = labels[report.lang];
  const stub = `${eol}${eol}${question.indent}${label}: `;
  return [
    {
      title: { nl: `Zet ‘${label}:’ onder deze vraag`, en: `Put “${label}:” below this question` },
      kind: 'scaffold',
      preferred: true,
      edits: [{ span: { start: offset, end: offset }, newText: stub, snippet: `${stub}$0` }],
    },
  ];
}
