/** The placeholders, or the guidance, that still stand in a report: in filled sections and outside sections. */
import type { Localised, Problem } from '../../findings/finding.ts';
import type { Leftover, Question, Report } from '../../report/model.ts';

/**
 * One problem for each. A section with nothing else in it is empty: structure/empty-section reports that section. What
 * stands in a question, or in place of its answer, is the matter of questions/unanswered: one finding a line.
 */
export function* leftoverProblems(report: Report, kind: Leftover['kind'], message: Localised): Iterable<Problem> {
  /** Two sections under one heading ("Perspectief en context") hold the same leftovers. */
  const reported = new Set<number>();
  for (const { span } of report.leftovers.filter((leftover) => leftover.kind === kind)) {
    reported.add(span.start);
    yield { span, message, data: {} };
  }
  for (const section of report.sections) {
    const leftovers = section.leftovers.filter((leftover) => leftover.kind === kind);
    if (section.state !== 'filled' || leftovers.length === 0) continue;
    const questions = report.questions.filter(({ span: { start } }) =>
      section.content.some((part) => part.start <= start && start < part.end),
    );
    for (const leftover of leftovers) {
      const { start } = leftover.span;
      if (reported.has(start) || questions.some((each, index) => owns(each, questions[index + 1], leftover))) continue;
      reported.add(start);
      yield { span: leftover.span, message, data: { section: section.id } };
    }
  }
}

/** Is the leftover a part of the question, or does it stand where an answer to it should? */
function owns({ span, state }: Question, next: Question | undefined, leftover: Leftover): boolean {
  if (leftover.span.start < span.end && leftover.span.end > span.start) return true;
  const isUnder = leftover.span.start >= span.end && leftover.span.start < (next?.span.start ?? Infinity);
  return isUnder && leftover.kind === 'placeholder' && state !== 'answered';
}
