/** The placeholders, or the guidance, that still stand between the writer's own text in a filled section. */
import type { Localised, Problem } from '../../findings/finding.ts';
import type { Leftover, Question, Report } from '../../report/model.ts';

/**
 * One problem for each. A section with nothing else in it is empty: structure/empty-section reports that section. What
 * stands in a question, or in place of its answer, is the matter of questions/unanswered: one finding a line.
 */
export function* leftoverProblems(report: Report, kind: Leftover['kind'], message: Localised): Iterable<Problem> {
  for (const section of report.sections) {
    if (section.state !== 'filled') continue;
    const questions = report.questions.filter((question) => question.section === section.id);
    for (const leftover of section.leftovers)
      if (
        leftover.kind === kind &&
        !questions.some((question, index) => owns(question, questions[index + 1], leftover))
      )
        yield { span: leftover.span, message, data: { section: section.id } };
  }
}

/** Is the leftover a part of the question, or does it stand where an answer to it should? */
function owns({ span, state }: Question, next: Question | undefined, leftover: Leftover): boolean {
  if (leftover.span.start < span.end && leftover.span.end > span.start) return true;
  const isUnder = leftover.span.start >= span.end && leftover.span.start < (next?.span.start ?? Infinity);
  return isUnder && leftover.kind === 'placeholder' && state !== 'answered';
}
