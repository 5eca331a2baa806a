/** Tells a report of which nothing is written yet from one that somebody works on. */
import type { Report, Span } from '../core/index.ts';

/**
 * Does the report hold no word of the writer's own yet, below its title? Headings, guidance, placeholders and questions
 * are the template's. Never true for a text without a template.
 */
export function isNewReport(report: Report): boolean {
  if (report.template.id === '' || report.sections.some(({ words }) => words > 0)) return false;
  if (report.questions.some(({ state }) => state === 'answered')) return false;
  const { runs, toSource } = report.prose;
  return !runs.some(
    ({ kind, section, start, end }) =>
      kind === 'body' &&
      section === undefined &&
      !report.leftovers.some((leftover) => holds(leftover.span, toSource({ start, end }))),
  );
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
