/**
 * The keys of the names in the built-in templates. They are made when the project is generated, because making them
 * takes longer than reading a report.
 */
import { once } from '../incremental/memo.ts';
import { keys } from './builtin-keys.generated.ts';
import { builtinTemplates } from './builtin.ts';
import type { TemplateSection } from './model.ts';
import type { SectionKeys } from './section-keys.ts';

/** The keys of a section of a built-in template; undefined for any other section. */
export const generatedKeys = (section: TemplateSection): SectionKeys | undefined => keysBySection().get(section);

/** `keys` has those of the sections of all templates, in order. */
const keysBySection = once((): ReadonlyMap<TemplateSection, SectionKeys> => {
  const found = new Map<TemplateSection, SectionKeys>();
  let index = 0;
  for (const { sections } of builtinTemplates()) {
    for (const section of sections) {
      const keysOfSection = keys[index++];
      if (keysOfSection) found.set(section, keysOfSection);
    }
  }
  return found;
});
