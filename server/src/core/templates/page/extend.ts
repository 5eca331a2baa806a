/** A template that takes over another one: its sections in their order, some changed, some added, some left out. */
import type { Template, TemplateSection } from '../model.ts';

/**
 * A changed section keeps its place. A new one stands after the section it follows on the page; before the first of
 * `base` when it opens the page.
 */
export function extendSections(
  base: Template,
  own: readonly TemplateSection[],
  remove: readonly string[],
): readonly TemplateSection[] {
  // Copies: a section belongs to one template, also to those who ask whose it is.
  const sections = base.sections.filter(({ id }) => !remove.includes(id)).map((section) => ({ ...section }));
  let place = 0;
  for (const section of own) {
    const at = sections.findIndex(({ id }) => id === section.id);
    if (at >= 0) sections[at] = placed(section, sections[at]);
    else sections.splice(place, 0, section);
    place = (at >= 0 ? at : place) + 1;
    // A section added after one with sub-sections comes after those, unless it is one of them itself.
    while (isBelow(sections[place], section.id)) place++;
  }
  const ids = new Set(sections.map(({ id }) => id));
  return sections.map((section) => withParent(section, ids));
}

/** A section stays part of the section it was part of, whatever level its heading has on the page. */
const placed = (section: TemplateSection, before: TemplateSection | undefined): TemplateSection =>
  before?.parent === undefined ? section : { ...section, parent: before.parent, depth: before.depth };

const isBelow = (section: TemplateSection | undefined, id: string): boolean => section?.parent === id;

/** A sub-section whose parent was left out stands on its own. */
function withParent(section: TemplateSection, ids: ReadonlySet<string>): TemplateSection {
  const { parent, ...rest } = section;
  return parent === undefined || ids.has(parent) ? section : { ...rest, depth: 2 };
}
