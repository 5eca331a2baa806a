/**
 * Trigger words: a passage without them needs no look from the detector of addresses, accounts or codes. A pattern here
 * may accept too many words, but must accept every word that its detector can use. Words are in lower case and without
 * accents.
 */

/** Ends like the name of a street ("Meidoornlaan"), or begins one ("Rue", "Postbus"). */
export const isStreetWord = (word: string): boolean => streetWord.test(word);
const streetWord =
  /(?:straat|straatje|str|laan|laantje|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|dreef|plantsoen|zijde|boulevard|allee|passage|hof|hofje|baan|lei|vest|wal|markt|brink|ring|kamp|dam|haven|poort|veld|oord|gaarde|akker|wetering|vaart|horst|meent|erf|es|eng|burg|donk|hoek|einde|end|heide|berg|park|kwartier|strjitte|loane|leane|dyk|wei|buren|bosch|bos|rak|tuin|rede|sloot|eiland|diep|kanaal|zoom|drift|tocht|werf|gaard|stede|kreek|schans|bolwerk|veste|hage|dries|bongerd|street|road|lane|avenue|close|row|wynd|crescent|terrace|square|gardens|grove|mews|rij|rue|avenue|chaussee|place|impasse|quai|postbus|antwoordnummer)$/;

/** Stands before the name of an account or a site ("insta"), or in a dictated e-mail address ("apenstaartje"). */
export const isAccountWord = (word: string): boolean => accountWord.test(word);
const accountWord =
  /(?:insta|youtube|whatsapp|gram|onder|groep|instagram|snap|snapchat|tiktok|discord|naam|nickname|username|alias|account|nepprofiel|twitter|telegram|twitch|skype|facebook|vinted|signal|www|app|forum|chat|game|server|site|spel|platform)$|^apenstaart|^at$/;

/** Says that a code follows: a licence plate ("kenteken"), a postcode ("pc"), the number of a file ("dossier"). */
export const isCodeWord = (word: string): boolean => codeWord.test(word);
const codeWord = /kenteken|plaat$|pc|code|nummer|nr|kenmerk|dossier|paspoort/;
