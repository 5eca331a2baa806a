/** Forms of addresses that one pattern tells whole: in other languages, with the word for a street in front. */

/** "Postbus 1187" */
export const poBox = /\b(?:Postbus|Antwoordnummer|postbus) \d{1,5}/g;
export const frenchStreet =
  /\b(?:Rue|Avenue|Chaussée|Place|Boulevard|Allée|Impasse|Quai) (?:(?:de|des|du|la|le|l['’]|d['’]) ?){0,3}[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2} \d{1,4}[A-Za-z]?(?![\w])/g;

/** "14a Tolbooth Wynd", "Flat 5, 18 Harehills Lane", "Perekopska Street 14" */
export const englishStreet =
  /\b(?:(?:Flat|Apartment|Apt\.?|Unit|Room) \d{1,4}[A-Za-z]?, )?\d{1,4}[A-Za-z]? (?:[A-Z][A-Za-z'’]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Row|Wynd|Crescent|Terrace|Square|Gardens|Grove|Mews)\b|\b(?:[A-Z][A-Za-z'’]+ ){1,2}(?:Street|Road|Lane|Avenue) \d{1,4}[A-Za-z]?(?!\w)/g;
/** "Maarland NZ 6": the north or the south side of a street, whatever its name. */
export const sideOfStreet =
  /(?<![\wÀ-ɏ])[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -](?:(?:van|de|den|der|het) ){0,2}[A-ZÀ-Þ][a-zà-ÿ]+){0,2} [NZOW]Z \d{1,4}[A-Za-z]?(?![\w])/g;

/** "Laan van Meerdervoort 123", "Steenweg op Gierle 4", "Plein 1944 12": the word for a street comes first. */
export const streetWordFirst =
  /(?:Laan|Plein|Straat|Weg) (?:1[89]\d\d|20\d\d|['’]4\d(?: ?- ?['’]4\d)?) \d{1,4}[A-Za-z]?(?![\w])|(?:Laan|Plein|Weg|Singel|Kade|Dijk|Hof|Steenweg|Baan|Park|Rij|Gracht) (?:(?:van|op|naar|der|de|den|het) ){1,2}[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2} \d{1,4}[A-Za-z]?(?![\w])/y;
