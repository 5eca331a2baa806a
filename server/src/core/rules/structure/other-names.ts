/**
 * The headings of a report that name a section otherwise than its template does: "Betrokkenen" where that says
 * "Actoren".
 */
import { memo2 } from '../../incremental/memo.ts';
import type { Heading, Report, Section } from '../../report/model.ts';
import { headingKey, isOtherNameFor } from '../../templates/other-names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { duplicates } from './duplicates.ts';

/**
 * Not of a section in parts that have names of their own, nor a heading that names two sections ("Perspectief en
 * context"): under one name two parts of a section would look like doubles. Of doubles only the first name counts.
 */
export function* headingsWithOtherName(report: Report): Iterable<{ section: Section; heading: Heading }> {
  const { sections } = report;
  for (const section of sections) {
    const [first] = section.headings;
    if (!first || !isOtherName(section.expected, first.text)) continue;
    const key = headingKey(first.text);
    const others = section.headings.filter(({ text }) => headingKey(text) !== key);
    const doubles = others.length > 0 ? duplicates(report, section) : [];
    if (others.some((each) => !doubles.some(({ heading }) => heading === each))) continue;
    for (const heading of section.headings) {
      if (others.includes(heading)) continue;
      const isShared = sections.some(
        (other) => other !== section && other.headings.some(({ span }) => span.start === heading.span.start),
      );
      if (!isShared) yield { section, heading };
    }
  }
}

/** Kept, because all versions of a report, and most reports of a course, name a section alike. */
const isOtherName = memo2((expected: TemplateSection, heading: string) => isOtherNameFor(heading, expected));
