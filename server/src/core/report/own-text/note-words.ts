/** Words for notes about a text that is being written, as alternatives of patterns. Both are folded. */

/** What a writer does with a text: "nog opzoeken", "later toe te voegen". */
export const editing =
  '(?:(?:in|toe|aan|bij|uit|op|na|af|weg|door|ver|her|be|om)? ?(?:te )?(?:voegen|vullen|werken|zoeken|vragen|kijken|lezen|maken|schrijven|halen|zetten|plakken|passen|korten|breiden|knippen)|invoegen|toevoegen|plaatsen|checken|controleren|verwijderen|schrappen|anonimiseren|formuleren|bedenken|plannen|regelen|zoeken|maken|schrijven|vragen|lezen|vermelden|noemen|verwerken|bewerken|verbeteren|doen|nagaan|aanscherpen|uitbreiden|inkorten|herschrijven|toelichten|uitleggen|onderbouwen|koppelen|nuanceren|linken)';

/** What a report is made of. */
export const part =
  '(?:(?:\\w*(?:bijlage|bron|theorie|tekst|schema|tabel|uitwerking|reflectie|conclusie|verwijzing|beschrijving|vermelding|lijst|gram|stuk|stukje|foto|citaat|kaart|paragraaf|alinea|voorbeeld|literatuur|onderbouwing|hoofdstuk|omschrijving|samenvatting|inleiding|definitie|quote|screenshot|afbeelding))n?s?|plaatje|plaatjes|zin|zinnen|figuur|afbeelding|kopje|link|detail|details|antwoord|antwoorden|uitleg|titel|rest|vervolg|deel|(?:deel|stap|fase|punt) \\d)';
