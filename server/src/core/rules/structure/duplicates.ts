/**
 * Finds the headings that name a section of a report once more, by its name or by another: "Context" and, after
 * Perspectief, "Achtergrond".
 */
import { memo } from '../../incremental/memo.ts';
import type { Heading, Report, Section } from '../../report/model.ts';
import { headingKey } from '../../templates/other-names.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Span } from '../../text/span.ts';
import { countWords } from '../../text/word-count.ts';

export interface Duplicate {
  readonly heading: Heading;
  /** The earlier heading of the section. */
  readonly first: Heading;
  /** The text under `heading`; undefined when there is none. */
  readonly content?: Span;
}

/** A table may have a row of scores for each section; a text in a row has at least this many words. */
const LEAST_WORDS_IN_ROW = 3;

/** The headings that name the section again. */
export function duplicates(report: Report, section: Section): readonly Duplicate[] {
  const { expected, headings, content } = section;
  if (expected.repeatable || headings.length < 2) return [];
  const ofMore = headingsOfSeveral(report);
  const found: Duplicate[] = [];
  for (const [index, heading] of headings.entries()) {
    const first = headings
      .slice(0, index)
      .find(
        (earlier) => isSameName(earlier, heading) || isSameUnderOtherName(report, section, earlier, heading, ofMore),
      );
    if (!first) continue;
    const next = headings[index + 1]?.span.start ?? Infinity;
    const under = content.find(({ start }) => start >= heading.span.end);
    const own = under && under.start < next ? under : undefined;
    if (heading.form === 'cell' && countWords(own ? report.text.slice(own.start, own.end) : '') < LEAST_WORDS_IN_ROW)
      continue;
    found.push({ heading, first, ...(own && { content: own }) });
  }
  return found;
}

export const isSameName = (a: Heading, b: Heading): boolean => headingKey(a.text) === headingKey(b.text);

/**
 * Is a heading under another name the section once more, not a part of it? Parts stand together: "Aanleiding" and
 * "Achtergrond" of Context. So it is the section again behind another section, or beside a heading with the section's own
 * name; but a name of two words has two parts ("Plan en afspraken"), and what the writer felt and learned has many.
 */
function isSameUnderOtherName(
  report: Report,
  section: Section,
  earlier: Heading,
  heading: Heading,
  ofMore: ReadonlySet<number>,
): boolean {
  const { expected } = section;
  const isSet = earlier.form === heading.form && earlier.depth === heading.depth;
  if (!isSet || expected.questionKind !== 'free' || ofMore.has(earlier.span.start) || ofMore.has(heading.span.start))
    return false;
  const hasTwoParts = /\sen\s/.test(expected.title);
  const isApart = report.sections.some(
    (other) =>
      other !== section &&
      other.headings.some(({ span }) => span.start > earlier.span.start && span.start < heading.span.start),
  );
  const ownKey = headingKey(expected.title);
  const hasOwnName = [earlier, heading].some(({ text }) => headingKey(text) === ownKey);
  if (isApart) return hasOwnName || !hasTwoParts;
  return hasOwnName && !hasTwoParts && !hasRole(expected, 'reflection');
}

/** Where the headings start that name several sections: "Perspectief en context". */
const headingsOfSeveral = memo(({ sections }: Report): ReadonlySet<number> => {
  const starts = sections.flatMap(({ headings }) => headings.map(({ span }) => span.start));
  return new Set(starts.filter((start, index) => starts.indexOf(start) !== index));
});
