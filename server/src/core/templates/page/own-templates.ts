/** Reads a lecturer's own templates, to stand beside the built-in ones. */
import { pageAttributes } from './attributes.ts';
import { builtinTemplates } from '../builtin.ts';
import { inLanguage } from '../languages.ts';
import { inferRoles } from './infer-roles.ts';
import type { Template, TemplateSection } from '../model.ts';
import { slug } from '../names.ts';
import type { TextFile } from '../../text/text-file.ts';
import { readPage } from './page.ts';
import { readTemplate } from './read-template.ts';
import { entryOf } from './yaml-block.ts';

/**
 * The built-in templates, with the templates of these pages after them. A page with the id of a built-in template
 * replaces that template; of pages with the same id the first counts. A page without sections is no template yet.
 */
export function withOwnTemplates(pages: readonly TextFile[]): readonly Template[] {
  const own = new Map<string, Template>();
  for (const page of pages) {
    const template = readOwnTemplate(page);
    if (template.sections.length > 0 && !own.has(template.id)) own.set(template.id, template);
  }
  if (own.size === 0) return builtinTemplates();
  return [...builtinTemplates().filter(({ id }) => !own.has(id)), ...own.values()];
}

/** The template of a page, whose sections have roles. The file name is its id unless the page has one. */
function readOwnTemplate({ path, text }: TextFile): Template {
  const template = readTemplate(text, idOfPath(path), baseTemplateOf(text));
  return { ...template, sections: template.sections.map(withRoles), page: path };
}

/** A section keeps the roles that its page or the template it extends writes. */
function withRoles(section: TemplateSection): TemplateSection {
  const roles = section.roles ?? inferRoles(section);
  return roles.length > 0 ? { ...section, roles } : section;
}

/** The built-in template that a page extends, in the language of the page; undefined when it extends none or an unknown one. */
export function baseTemplateOf(page: string): Template | undefined {
  const { frontMatter } = readPage(page);
  const value = entryOf(frontMatter, 'extends')?.value;
  const template = pageAttributes['extends']?.accepts(value)
    ? builtinTemplates().find(({ id }) => id === value)
    : undefined;
  return template && inLanguage(template, entryOf(frontMatter, 'lang')?.value === 'en' ? 'en' : 'nl');
}

const idOfPath = (path: string): string =>
  slug(path.replace(/^.*[/\\]/, '').replace(/\.(?:md|markdown)$/i, '')) || 'sjabloon';

/** Is this a page in `.casus/templates`? Such a page is always a template, never a report. */
export const isTemplatePath = (path: string): boolean =>
  /(?:^|[/\\])\.casus[/\\]templates[/\\][^/\\]+\.(?:md|markdown)$/i.test(path);
