/** The placeholders, or the guidance, that still stand between the writer's own text in a filled section. */
import type { Localised, Problem } from '../../findings/finding.ts';
import type { Leftover, Report } from '../../report/model.ts';

/** One problem for each. A section with nothing else in it is empty: structure/empty-section reports that section. */
export function* leftoverProblems(report: Report, kind: Leftover['kind'], message: Localised): Iterable<Problem> {
  for (const section of report.sections) {
    if (section.state !== 'filled') continue;
    for (const leftover of section.leftovers)
      if (leftover.kind === kind) yield { span: leftover.span, message, data: { section: section.id } };
  }
}
