/**
 * Finds placeholders and guidance in the text that belongs to no section: the header of a report with its fields
 * ("Naam student: [invullen]"), and the assignment of a lecturer above the first section.
 */
import { memo2 } from '../../incremental/memo.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import type { Span } from '../../text/span.ts';
import type { Leftover } from '../model.ts';
import type { Region } from '../sections/region.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { isRuleOfAssignment } from './assignment-rules.ts';
import { isSureOrder } from './assignment-sentences.ts';
import { isSureAssignment } from './assignments.ts';
import { guidanceOrQuestion, isSetApart } from './guidance.ts';
import { isHeaderGuidance } from './header-guidance.ts';
import { slotsIn, unfilledField } from './slots.ts';

/** In document order. `regions`: of the whole report. */
export function leftoversOutside(regions: readonly Region[]): readonly Leftover[] {
  const firstSection = regions.findIndex(({ sections }) => sections.length > 0);
  return regions.flatMap((region, index): readonly Leftover[] => {
    const { kind, sections, heading, lines } = region;
    if (sections.length > 0 || kind === 'answers') return none;
    // In a list of questions an order may be a question; what is about the assignment itself is none.
    if (kind === 'questions')
      return lines
        .filter(
          ({ text, kind: kindOfLine }) => kindOfLine === 'text' && (isRuleOfAssignment(text) || isSureOrder(text)),
        )
        .map((line) => leftover('guidance', line, { start: 0, end: line.text.length }));
    if (heading && ofLecturer.test(heading.text)) return none;
    return lines.flatMap((line) =>
      leftPartsOf(line, index < firstSection).map(({ kind: as, part }) => leftover(as, line, part)),
    );
  });
}

/** A part that the lecturer fills in: "Beoordeling door de docent". */
const ofLecturer = /\b(?:beoordeling\w*|feedback|rubric|criteria|cijfer|assessment|grading)\b/i;

/** What is left over in a line. `part`: offsets into its text. */
type LeftPart = Pick<Leftover, 'kind'> & { readonly part: Span };

const leftPartsOf = memo2((line: RegionLine, isHeader: boolean): readonly LeftPart[] => {
  const { leaf, text } = line;
  if (line.kind === 'heading' || leaf.kind === 'code') return none;
  const inCell = leaf.cell !== undefined && leaf.cell.column > 0 && leaf.cell.row > 0;
  const slots = unfilledField(text, inCell) ?? slotsIn(text);
  if (slots.length > 0) return slots.map((part) => ({ kind: 'placeholder', part }));
  // In a list an order is an item of advice, or of a plan.
  if (leaf.cell || leaf.items.length > 0 || text.endsWith('?')) return none;
  const isGuidance =
    isSureAssignment(text) ||
    (isHeader &&
      (guidanceOrQuestion(text, line, noSections, isSetApart(line, text)) === 'guidance' || isHeaderGuidance(text)));
  return isGuidance ? [{ kind: 'guidance', part: { start: 0, end: text.length } }] : none;
});

const none: readonly never[] = [];
const noSections: readonly never[] = [];

/** `part`: offsets into the text of the line. */
const leftover = (kind: Leftover['kind'], { leaf, start }: RegionLine, part: Span): Leftover => ({
  kind,
  span: sourceSpanIn(leaf, { start: start + part.start, end: start + part.end }),
});
