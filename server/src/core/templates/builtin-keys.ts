/**
 * The keys of the built-in templates' names, made when the project is generated: making them takes longer than a
 * report.
 */
import { keys } from './builtin-keys.generated.ts';
import { builtinTemplates } from './builtin.ts';
import type { TemplateSection } from './model.ts';
import type { SectionKeys } from './section-keys.ts';

let known: ReadonlyMap<TemplateSection, SectionKeys> | undefined;

/** Undefined for a section that isn't built in. */
export function generatedKeys(section: TemplateSection): SectionKeys | undefined {
  known ??= bySection();
  return known.get(section);
}

function bySection(): ReadonlyMap<TemplateSection, SectionKeys> {
  const found = new Map<TemplateSection, SectionKeys>();
  let index = 0;
  for (const { sections } of builtinTemplates()) {
    for (const section of sections) {
      const own = keys[index++];
      if (own) found.set(section, own);
    }
  }
  return found;
}
