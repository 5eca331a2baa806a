/** What is wrong with a template page, with the place of each mistake and, where there is one, a way to mend it. */
import { baseTemplateOf } from '../page/own-templates.ts';
import type { Template } from '../model.ts';
import { readPage } from '../page/page.ts';
import { frontProblems } from './front-matter.ts';
import { sectionProblems } from './sections.ts';
import { wholeProblems } from './whole-page.ts';
import { readPageSections } from '../page/read-template.ts';
import type { PageProblem } from './problem.ts';

/** `others`: templates of other pages, whose ids are taken. In document order. */
export function pageProblems(text: string, others: readonly Template[]): readonly PageProblem[] {
  const page = readPage(text);
  const base = baseTemplateOf(text);
  const sections = readPageSections(page, base);
  return [
    ...frontProblems(page, base, others),
    ...sectionProblems(page, sections, base),
    ...wholeProblems(page, sections, base),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
