/** The keys of the built-in templates' names, made when the project is generated: making them takes longer than a report. */
import { keys } from './builtin-keys.generated.ts';
import { builtinTemplates } from './builtin.ts';
import type { TemplateSection } from './model.ts';

/** See `keysOf` in `match.ts`. */
export interface SectionKeys {
  /** Of the section's own name, as it may be written. */
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
}

let known: ReadonlyMap<TemplateSection, string> | undefined;

/** Undefined for a section that isn't built in. */
export function generatedKeys(section: TemplateSection): SectionKeys | undefined {
  known ??= new Map(
    builtinTemplates()
      .flatMap(({ sections }) => sections)
      .map((each, index) => [each, keys[index] ?? '']),
  );
  const [own, synonyms] = known.get(section)?.split('=') ?? [];
  return own === undefined ? undefined : { own: own.split('|'), synonyms: synonyms ? synonyms.split('|') : [] };
}

/** The way back, for the generator. */
export const written = ({ own, synonyms }: SectionKeys): string => `${own.join('|')}=${synonyms.join('|')}`;
