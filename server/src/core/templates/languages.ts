/**
 * The built-in templates in English: the same sections, with the same ids, under English headings. Each knows the names
 * of the other language too, so that a report is read by the names of both.
 */
import { memo } from '../incremental/memo.ts';
import type { Language } from '../findings/finding.ts';
import { english } from './builtin.generated.ts';
import { builtinTemplates } from './builtin.ts';
import type { EnglishSection } from './english-page.ts';
import type { Template, TemplateSection } from './model.ts';

/** The built-in template in this language. A lecturer's own template has one language, so it is the answer itself. */
export const inLanguage = (template: Template, language: Language): Template =>
  language === 'en' ? (englishOf(template) ?? template) : template;

const dutch = new WeakMap<TemplateSection, TemplateSection>();

/** The Dutch section of an English one; another section is the answer itself. */
export const inDutch = (section: TemplateSection): TemplateSection => dutch.get(section) ?? section;

/** Always the same object for a template, because what is known of a section hangs on its identity. */
const englishOf = memo((template: Template): Template | undefined => {
  const page = english[builtinTemplates().indexOf(template)];
  if (!page) return undefined;
  const sections = template.sections.map((section, index) => inEnglish(section, page.sections[index]));
  sections.forEach((section, index) => dutch.set(section, template.sections[index] ?? section));
  return { ...template, ...page, lang: 'en', sections };
});

function inEnglish(section: TemplateSection, page: EnglishSection | undefined): TemplateSection {
  if (!page) return section;
  const { synonymCount, ...words } = page;
  const firstEnglish = section.synonyms.length - synonymCount;
  const names = [...section.synonyms.slice(firstEnglish), section.title, ...section.synonyms.slice(0, firstEnglish)];
  return { ...section, ...words, synonyms: names.filter((name) => name !== page.title) };
}
