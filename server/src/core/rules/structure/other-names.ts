/**
 * The headings of a report that name a section otherwise than its template does: "Betrokkenen" where that says
 * "Actoren".
 */
import { memo2 } from '../../incremental/memo.ts';
import { writtenLanguage } from '../../report/language.ts';
import type { Heading, Report, Section } from '../../report/model.ts';
import { inDutch } from '../../templates/languages.ts';
import { headingKey, isOtherNameFor } from '../../templates/other-names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { duplicates } from './duplicates.ts';

/**
 * Such a report is held against the Dutch names, which its reader may expect, until it says `lang: en`. A lecturer's own
 * English template is no guess.
 */
export const onlyLooksEnglish = ({ lang, frontMatter, sections }: Report): boolean =>
  lang === 'en' &&
  writtenLanguage(frontMatter) === undefined &&
  sections.some(({ expected }) => inDutch(expected) !== expected);

/**
 * Not of a section in parts that have names of their own, nor a heading that names two sections ("Perspectief en
 * context"): under one name two parts of a section would look like doubles. Of doubles only the first name counts.
 */
export function* headingsWithOtherName(
  report: Report,
): Iterable<{ section: Section; heading: Heading; expected: TemplateSection }> {
  const { sections } = report;
  const isGuessed = onlyLooksEnglish(report);
  for (const section of sections) {
    const [first] = section.headings;
    const expected = isGuessed ? inDutch(section.expected) : section.expected;
    if (!first || !isOtherName(expected, first.text)) continue;
    const key = headingKey(first.text);
    const others = section.headings.filter(({ text }) => headingKey(text) !== key);
    const doubles = others.length > 0 ? duplicates(report, section) : [];
    if (others.some((each) => !doubles.some(({ heading }) => heading === each))) continue;
    for (const heading of section.headings) {
      if (others.includes(heading)) continue;
      const isShared = sections.some(
        (other) => other !== section && other.headings.some(({ span }) => span.start === heading.span.start),
      );
      if (!isShared) yield { section, heading, expected };
    }
  }
}

/** Kept, because all versions of a report, and most reports of a course, name a section alike. */
const isOtherName = memo2((expected: TemplateSection, heading: string) => isOtherNameFor(heading, expected));
