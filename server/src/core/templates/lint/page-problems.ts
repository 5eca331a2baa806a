/** Finds the problems of a template page, and fixes for them. */
import { baseTemplateOf } from '../page/own-templates.ts';
import type { Template } from '../model.ts';
import { readPage } from '../page/page.ts';
import { frontMatterProblems } from './front-matter.ts';
import { sectionProblems } from './sections.ts';
import { wholePageProblems } from './whole-page.ts';
import { readPageSections } from '../page/read-template.ts';
import type { PageProblem } from './problem.ts';

/** The problems of a page, in document order. `others`: the templates of other pages, whose ids are taken. */
export function pageProblems(text: string, others: readonly Template[]): readonly PageProblem[] {
  const page = readPage(text);
  const base = baseTemplateOf(text);
  const sections = readPageSections(page, base);
  return [
    ...frontMatterProblems(page, base, others),
    ...sectionProblems(page, sections, base),
    ...wholePageProblems(page, sections, base),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
