/** The template section that has a role, for a message or a fix about a section that the report lacks. */
import type { SectionRole, TemplateSection } from '../templates/model.ts';
import { inLanguage } from '../templates/languages.ts';
import { hasRole } from '../templates/roles.ts';
import type { RuleContext } from './rule.ts';

/**
 * `sectionForRole(context, 'sources')`: the section of the report's own template, or else of the first template that
 * has one. Undefined when no template has one.
 */
export function sectionForRole({ report, settings }: RuleContext, role: SectionRole): TemplateSection | undefined {
  const own = report.template.sections.find((section) => hasRole(section, role));
  if (own) return own;
  for (const template of settings.templates) {
    const section = inLanguage(template, report.lang).sections.find((each) => hasRole(each, role));
    if (section) return section;
  }
  return undefined;
}
