/** Tells what is the name of a street, and where it begins. */
import { isDutch } from '../names/scoring/lexicon-flags.ts';
import type { Tokens } from '../tokens/tokenize.ts';

/** Endings of the names of Dutch, Flemish and Frisian streets. */
const streetEnding =
  /(?:straat|straatje|str|laan|laantje|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|dreef|plantsoen|zijde|boulevard|allee|passage|hof|hofje|steenweg|baan|lei|vest|wal|markt|brink|ring|kamp|dam|haven|poort|veld|oord|gaarde|akker|wetering|vaart|horst|meent|erf|es|eng|burg|donk|hoek|einde|end|heide|berg|park|kwartier|strjitte|loane|leane|dyk|wei|buren|bosch|bos|rak|tuin|rede|sloot|eiland|diep|kanaal|zoom|drift|tocht|werf|gaard|stede|kreek|schans|bolwerk|veste|hage|dries|bongerd)$/i;
/**
 * Endings of little else than streets; a street with such an ending counts without a number after "aan de", "in de" …
 */
export const strongEnding =
  /(?:[a-zà-ÿ]{2})(?:straat|str|dwarsstraat|laan|plein|gracht|singel|steeg|dreef|plantsoen|strjitte|weg|kade|zijde|pad)$/;
/** Words with such an ending that are no street, or are no name of one. */
const notStreet = new Set(
  'Onderweg Snelweg Omweg Uitweg Halverwege Voetpad Fietspad Zandpad Kade Laan Straat Plein Weg Hof Dijk Dam Markt Park Spoorweg Waterweg Luchthaven Vliegveld Voetbalveld Schoolplein Kinderdijk Afsluitdijk Vlaanderen Binnenweg Marktplein Dorpsplein Achtergracht Zijweg Autoweg Middenweg Volgens Eind Einde Begin Ring Burg Kerkhof Gerechtshof Hofje Bladzijde Keerzijde Achterzijde Voorzijde Overzijde Binnenzijde Buitenzijde Onderzijde Bovenzijde Linkerzijde Rechterzijde Terzijde'.split(
    ' ',
  ),
);

/**
 * Does the word end like a street, by a whole part of the word: "Singelring", and not "Vergadering" or "Postcodes", whose
 * first part is no word?
 */
export function isStreetName(word: string): boolean {
  const ending = streetEnding.exec(word);
  if (!ending || strongEnding.test(word) || ending.index < 3) return ending !== null;
  const lowerCase = word.toLowerCase();
  // "vergaderen", "ervaren": what ends in "-ring" is mostly done.
  if (ending[0].toLowerCase() === 'ring' && isDutch(`${lowerCase.slice(0, -'ing'.length)}en`)) return false;
  return isDutch(lowerCase.slice(0, ending.index)) || !isDutch(lowerCase);
}

/** Is it a word for a kind of street, or another word with such an ending, when it stands alone: "Kade", "Omweg"? */
export const isNoStreet = (word: string): boolean => notStreet.has(word.charAt(0).toUpperCase() + word.slice(1));

/**
 * Offset at which the street that ends with word `i` begins, as a street may have several words: "Burgemeester
 * Drijberweg", "Jan van Nassaustraat", "1e Dorpsstraat". Never before `freeFrom`. `isStreet`: word `i` has the ending
 * of a street.
 */
export function streetStart(tokens: Tokens, i: number, freeFrom: number, isStreet: boolean): number {
  const { text } = tokens;
  let start = tokens.startOf(i);
  let nextStart = start;
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    const wordStart = tokens.startOf(k);
    const end = tokens.endOf(k);
    if (wordStart < freeFrom) break;
    const gap = text.slice(end, nextStart);
    nextStart = wordStart;
    const word = text.slice(wordStart, end);
    if (!/^(?: |-|\. |['’])$/.test(gap)) break;
    if (
      /^(?:\d{1,2}e|[A-ZÀ-Þ][a-zà-ÿ'’]*)$/.test(word) &&
      (!notInStreet.has(word) || (word === 'Het' && k > 0 && /[a-z] $/.test(text.slice(wordStart - 2, wordStart)))) &&
      (gap !== '. ' ||
        /^(?:Burg|St|Dr|Prof|Ds|Mr|Mgr|Gen|Past|Pres|Kon|Pr|Adm|Lt|Kap|Kol|Joh|Jac|Corn|Wilh|Chr|Ant|Alb|Fr|Th|[A-Z])$/.test(
          word,
        ))
    ) {
      start = wordStart;
    } else if (/^(?:van|de|der|den|ten|ter|t|op|in|het|d)$/.test(word) && k > 0) {
      const wordBefore = text.slice(tokens.startOf(k - 1), tokens.endOf(k - 1));
      const secondBefore =
        /^(?:van|de|in|op)$/.test(wordBefore) && k > 1 ? text.slice(tokens.startOf(k - 2), tokens.endOf(k - 2)) : '';
      // "D'Angelo op de Slinge 530": a preposition joins only what ends like a street, and with an article none.
      const isPreposition = /^(?:op|in)$/.test(secondBefore === '' ? word : wordBefore);
      if (isPreposition && (!isStreet || /^(?:de|het)$/.test(word))) break;
      const isName = (w: string): boolean => /^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(w) && !notInStreet.has(w);
      if (!isName(wordBefore) && !isName(secondBefore)) break;
    } else break;
  }
  return start;
}

/**
 * "mw de bruin, prins clauslaan 2": offset at which a street in lower case begins, whose last word stands at `at`; a
 * comma and words that open the names of streets may stand before it.
 */
export const lowerCaseStart = (text: string, at: number): number =>
  at - (opensStreet.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '').length;
const opensStreet =
  /, ((?:(?:prins|prinses|koning|koningin|burgemeester|burg\.|dokter|dr\.|pastoor|sint|st\.|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|van|de|den|der|jan) ){1,3})$/;

/** Capitalised words before a street that are no part of its name. */
const notInStreet = new Set(
  'Vestiging Bezoekadres Postadres Woonadres Thuisadres Werkadres Hoofdkantoor Aan Op In Bij Naar Vanaf Locatie Adres Straat Huisbezoek Het Een Zij Hij Ze Ik En Na Via Over Langs Tot Om Voor Bezoek Briefadres Vanuit Mevrouw Meneer Dhr Mw'.split(
    ' ',
  ),
);
