/** Which words of an author's name tell that author from others. */

/** Words that many organisations have in their names. */
const ofAnyOrganisation =
  /^(?:stichting|vereniging|instituut|nederlands|nederlandse|landelijk|landelijke|centrum|bureau|raad|ministerie|hogeschool|universiteit|gemeente|kenniscentrum|expertisecentrum|platform|dienst|inspectie|beroepsvereniging)$/;

/** The names that tell one author from another: "taalpunt" of "Stichting Taalpunt". */
export function distinctive(names: readonly string[]): readonly string[] {
  const own = names.filter((name) => !ofAnyOrganisation.test(name));
  return own.length > 0 ? own : names;
}
