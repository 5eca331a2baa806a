/** The placeholders, or the guidance, that still stand between the writer's own text in a filled section. */
import type { Localised, Problem } from '../../findings/finding.ts';
import type { Leftover, Report } from '../../report/model.ts';

/**
 * One problem for each. A section with nothing else in it is empty: structure/empty-section reports that section. What
 * stands where an answer is expected is no leftover: questions/unanswered reports that question.
 */
export function* leftoverProblems(report: Report, kind: Leftover['kind'], message: Localised): Iterable<Problem> {
  const answers = startsOfOpenAnswers(report);
  for (const section of report.sections) {
    if (section.state !== 'filled') continue;
    for (const { kind: found, span } of section.leftovers)
      if (found === kind && !answers.has(span.start)) yield { span, message, data: { section: section.id } };
  }
}

/** Offsets of the first text after each open question, such as "Antwoord:". */
function startsOfOpenAnswers({ text, questions }: Report): ReadonlySet<number> {
  const starts = new Set<number>();
  const textStart = /[^\s>*_-]/g;
  for (const { state, insertAt } of questions) {
    if (state === 'answered') continue;
    textStart.lastIndex = insertAt;
    starts.add(textStart.exec(text)?.index ?? text.length);
  }
  return starts;
}
