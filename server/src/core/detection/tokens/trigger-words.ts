/**
 * Words without which a detector finds nothing, told by their letters: most passages have none, so most detectors need not
 * look at them. Each may take too much in, and must leave nothing out. Words are in lower case and without accents.
 */

/** Ends like a street, or begins the name of one. */
export const isStreetWord = (word: string): boolean => street.test(word);
const street =
  /(?:straat|straatje|str|laan|laantje|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|dreef|plantsoen|zijde|boulevard|allee|passage|hof|hofje|baan|lei|vest|wal|markt|brink|ring|kamp|dam|haven|poort|veld|oord|gaarde|akker|wetering|vaart|horst|meent|erf|es|eng|burg|donk|hoek|einde|end|heide|berg|park|kwartier|strjitte|loane|leane|dyk|wei|buren|bosch|bos|rak|tuin|rede|sloot|eiland|diep|rij|rue|avenue|chaussee|place|impasse|quai|postbus|antwoordnummer)$/;

/** Stands before the name of an account or a site, or in an e-mail address as it is dictated. */
export const isAccountWord = (word: string): boolean => account.test(word);
const account =
  /(?:insta|instagram|snap|snapchat|tiktok|discord|naam|nickname|username|alias|account|nepprofiel|twitter|telegram|twitch|skype|facebook|vinted|signal|www)$|^apenstaart|^at$/;

/** Says that a code follows: a plate, a postcode ("pc"), the number of a file. */
export const isCodeWord = (word: string): boolean => code.test(word);
const code = /kenteken|plaat$|pc|code|nummer|nr|kenmerk|dossier|paspoort/;
