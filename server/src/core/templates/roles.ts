/** The roles of sections: which section lists the actors, which ones tell the story. */
import { memo } from '../incremental/memo.ts';
import type { SectionRole, Template, TemplateSection } from './model.ts';

export const hasRole = (section: TemplateSection | undefined, role: SectionRole): boolean =>
  section?.roles?.includes(role) ?? false;

/**
 * The sections in which people act: the story, and what was done to be safe. When no section of a template has the role
 * `story`, the sections without any role tell it, such as "Hoe de week verliep".
 */
export const storySections = memo(({ sections }: Template): ReadonlySet<TemplateSection> => {
  const hasStory = sections.some((section) => hasRole(section, 'story'));
  const isStory = (section: TemplateSection): boolean =>
    hasRole(section, 'story') || hasRole(section, 'safety') || (!hasStory && (section.roles ?? []).length === 0);
  return new Set(sections.filter(isStory));
});
