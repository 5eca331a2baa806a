/** Names of heading styles, in the languages that Word and LibreOffice come in here. */

/** "heading 1", "Kop 2", "Kop1", "Überschrift 1", "Titre 2" (but not "Koptekst", which is a page header). */
const levelled =
  /^(?:heading|kop|koptitel|kopje|hoofdstuk|überschrift|titre|tussenkop)[\s_]*(?:niveau[\s_]*)?([1-9])(?:\D|$)/i;
const titles = /^(?:title|titel|hoofdtitel|document ?title)$/i;
/** Without a number: "Kop", "Tussenkop". */
const bare = /^(?:kop|kopje|tussenkop|tussenkopje|heading)$/i;

/** The level of a heading, 1-9, by the name or id of its style; undefined for any other style. */
export function headingByName(name: string): number | undefined {
  const level = levelled.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  if (titles.test(name)) return 1;
  return bare.test(name) ? 2 : undefined;
}
