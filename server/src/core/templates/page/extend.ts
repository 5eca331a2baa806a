/**
 * Makes the sections of a page that extends a template: those of the template, some changed, some added, some removed.
 */
import type { Template, TemplateSection } from '../model.ts';

/**
 * The sections of `base` without those whose id is in `removedIds`, with the sections of the page. A section of the
 * page that has the id of one in `base` replaces it. Any other section comes after the section that precedes it on the
 * page, or first when it opens the page.
 */
export function extendSections(
  base: Template,
  pageSections: readonly TemplateSection[],
  removedIds: readonly string[],
): readonly TemplateSection[] {
  // Copies, because a section object belongs to one template.
  const sections = base.sections.filter(({ id }) => !removedIds.includes(id)).map((section) => ({ ...section }));
  let nextIndex = 0;
  for (const section of pageSections) {
    const index = sections.findIndex(({ id }) => id === section.id);
    if (index >= 0) sections[index] = replacing(section, sections[index]);
    else sections.splice(nextIndex, 0, section);
    nextIndex = (index >= 0 ? index : nextIndex) + 1;
    // The next section comes after the sub-sections of this one.
    while (sections[nextIndex]?.parent === section.id) nextIndex++;
  }
  const ids = new Set(sections.map(({ id }) => id));
  return sections.map((section) => withKnownParent(section, ids));
}

/** A section that replaces a sub-section is a sub-section too, whatever level its heading has on the page. */
const replacing = (section: TemplateSection, replaced: TemplateSection | undefined): TemplateSection =>
  replaced?.parent === undefined ? section : { ...section, parent: replaced.parent, depth: replaced.depth };

/** A sub-section whose parent was removed becomes a section of its own. */
function withKnownParent(section: TemplateSection, ids: ReadonlySet<string>): TemplateSection {
  const { parent, ...rest } = section;
  return parent === undefined || ids.has(parent) ? section : { ...rest, depth: 2 };
}
