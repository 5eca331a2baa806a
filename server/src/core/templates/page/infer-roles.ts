/** Roles for the sections of a lecturer's own template, which seldom writes any. */
import { builtinTemplates } from '../builtin.ts';
import { unionIndex, type NameMatch } from '../match.ts';
import type { SectionRole, TemplateSection } from '../model.ts';
import { largest } from '../../../lists.ts';

/**
 * The roles of the built-in sections that bear the same name as this section. The name is the heading; if no built-in
 * section has that name, the id; if none has that either, the first synonym that one has. Examples:
 *
 * - "Gebruikte literatuur" is another name for "Bronnen": `sources`.
 * - "Betrokkenen bij de casus" begins with the name "Betrokkenen", which two of three built-in sections have as a list
 *   of `actors`.
 * - "Conclusie" is a name that has no role; with the synonym "Reflectie" it still has none.
 * - "Wat er gebeurde" is no name of a built-in section, so it has a role only by its form: with `freeHeadings` it is a
 *   `story`, with `questions: list` or `group` it holds `questions`.
 */
export function inferRoles(section: TemplateSection): readonly SectionRole[] {
  const { heading, id, synonyms } = section;
  const names = [heading, id.replaceAll('-', ' '), ...synonyms];
  const match = names.map((name) => unionIndex(builtinTemplates()).heading(name)).find((found) => found !== undefined);
  const byName = match ? rolesOfMost(match) : [];
  return byName.length > 0 ? byName : rolesByForm(section);
}

/**
 * The roles that most of these sections have. When the match is the own name of some of the sections, only those count.
 */
function rolesOfMost({ sections, by }: NameMatch): readonly SectionRole[] {
  const withThisName = sections.filter((_, index) => by[index] === 'name');
  const voters = withThisName.length > 0 ? withThisName : sections;
  const votes = new Map<SectionRole | 'none', number>();
  for (const { roles = [] } of voters)
    for (const role of roles.length > 0 ? roles : (['none'] as const)) votes.set(role, (votes.get(role) ?? 0) + 1);
  const most = largest(votes.values());
  return [...votes].flatMap(([role, count]) => (role !== 'none' && count === most ? [role] : []));
}

const rolesByForm = ({ freeHeadings, questionKind }: TemplateSection): readonly SectionRole[] =>
  freeHeadings ? ['story'] : questionKind === 'free' ? [] : ['questions'];
