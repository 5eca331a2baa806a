/** The template section that has a role, for a fix that inserts the section: `sectionForRole(context, 'sources')`. */
import type { SectionRole, TemplateSection } from '../templates/model.ts';
import { hasRole } from '../templates/roles.ts';
import type { RuleContext } from './rule.ts';

/** Of the report's own template; when that template has none, of the first template that has one. */
export const sectionForRole = ({ report, settings }: RuleContext, role: SectionRole): TemplateSection | undefined =>
  [report.template, ...settings.templates]
    .flatMap(({ sections }) => sections)
    .find((section) => hasRole(section, role));
