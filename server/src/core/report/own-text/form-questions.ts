/** Tells of a section with nothing but the questions and orders of a form. */
import { memo } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { asksForQuestion } from './guidance.ts';
import { isPlaceholder } from './placeholders.ts';
import { isFormQuestion } from './speech-acts.ts';
import { isOrderToWrite } from './unfilled.ts';

/**
 * Are the lines nothing but the questions and orders of a form, none of them answered? A section that is about a
 * question or a dilemma may well consist of one, and so may a story.
 */
export function isOnlyFormQuestions(lines: readonly RegionLine[], sections: readonly TemplateSection[]): boolean {
  if (sections.length === 0 || sections.some(mayConsistOfQuestions)) return false;
  const textLines = lines.filter(({ kind }) => kind === 'text');
  return (
    !textLines.some(({ leaf }) => leaf.quoted) &&
    textLines.every(
      ({ text }) =>
        isFormQuestion(text) || isOrderToWrite(text) || /^\(.*\)$|^\d{1,2}[.)]$/.test(text) || isPlaceholder(text),
    ) &&
    textLines.some(({ text }) => isFormQuestion(text) || isOrderToWrite(text))
  );
}

const mayConsistOfQuestions = memo(
  (section: TemplateSection) =>
    section.freeHeadings ||
    hasRole(section, 'questions') ||
    // "De situatie en het dilemma" has a story to tell.
    (hasRole(section, 'dilemma') && !hasRole(section, 'story')) ||
    asksForQuestion(section),
);
