/** The sections that a text names, and how it names them. */
import type { TemplateSection } from './model.ts';

/**
 * `name`: the template's own name; `synonym`: another accepted name; `loose`: recognised by its head, a slip or its
 * number.
 */
export type MatchedBy = 'name' | 'synonym' | 'loose';

/** The sections that a text names. */
export interface NameMatch {
  readonly sections: readonly TemplateSection[];
  /** How each of `sections` was recognised. */
  readonly by: readonly MatchedBy[];
}

/** The match of a name; undefined when the name is none of a section. */
export type MatchOf = (name: string) => NameMatch | undefined;

/** The sections of several matches together; those without a match add none. */
export function joined(matches: readonly (NameMatch | undefined)[]): NameMatch {
  const matchedBy = new Map(
    matches.flatMap((match) => match?.sections.map((section, index) => [section, match.by[index] ?? 'name']) ?? []),
  );
  return { sections: [...matchedBy.keys()], by: [...matchedBy.values()] };
}

/** The same sections, recognised loosely. */
export const loosely = ({ sections }: NameMatch): NameMatch => ({ sections, by: sections.map(() => 'loose') });
