/** Places of an age beside a person: in a bracket behind the name, between commas, in the head of a report. */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { isDutch } from '../names/scoring/lexicon-flags.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { isNumberedWord } from './numbered-words.ts';
import { ADVERB_PATTERN, LETTERS, PERSON_PATTERN, ROUGHLY_PATTERN, SUBJECT_PATTERN, UPPER } from './age-words.ts';

const personOnly = new RegExp(`^${SUBJECT_PATTERN}$`, 'i');
/** More words for persons, right before a bracket. */
const beforeBracketOnly = /^(?:senior|junior|sr|jr|dhr|mw|mevr|zwager|schoonzus|mentor|jarig)\.?$/i;
/** Is it an ordinary word with a capital: "Realiseren", not "Roos" or "Moeder"? */
export function isOrdinaryWord(word: string): boolean {
  if (isNumberedWord(word)) return true;
  const hash = hashWord(word);
  const { first, surname, name } = lexicon();
  return !personOnly.test(word) && !has(first, hash) && !has(surname, hash) && !has(name, hash) && isDutch(word, hash);
}

const bracketBefore = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ\\u1e00-\\u1eff])([A-Za-zÀ-ɏ\\u1e00-\\u1eff][${LETTERS}'’.-]*)["”’'*_]{0,3} ?\\((?:[a-zà-ÿ ,]{0,36}, ?|gr(?:oep|\\.) ?\\d, ?|[${UPPER}][a-zà-ÿ]+,? |\\d{1,2} en )?(?:${ROUGHLY_PATTERN} ?)?["“‘'’]?$`,
);
const title =
  '\\b(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Hh]eer|[Oo]ma|[Oo]pa|[Tt]ante|[Oo]om|(?:[Dd]hr|[Mm]w|[Mm]evr|DHR|MW|MEVR)\\.?|MEVROUW|MENEER|OMA|OPA)';
/** A title, or another word of a name, before the last word: "meneer Drempel (82)", "Jan Drempel (82)". */
const nameBefore = new RegExp(
  `(?:${title}|\\b(?:van|de|der|den|ten|ter|'t|het|VAN|DE|DER|DEN|TEN|TER)|[${UPPER}][a-zà-ɏ]+) $`,
);
/** "Zakaria (9 keer), Jill (8)": a list of counts. */
const countsBefore = /\(\d+ (?:keer|x|maal|stemmen|punten|stuks)\)[^.;]*$/;

/**
 * Does the number stand in a bracket right after a name or a person: "Naomi (34)", "moeder (41 jaar)", "Karin (57 en
 * Ron 54)"?
 */
export function isInBrackets(before: string, afterUnit: string): boolean {
  if (!before.includes('(') || !/^["”’']?\s?(?:!{0,3}\)|[,;]|en \d\d\)|jaar|oud)/.test(afterUnit)) return false;
  const bracket = bracketBefore.exec(before);
  const word = bracket?.[1] ?? '';
  // "Doelen. (1) Zelf …": a numbered list.
  if (/\.$/.test(word) && /^\s?\) [A-Z]/.test(afterUnit)) return false;
  if (word === '' || isNumberedWord(word) || countsBefore.test(before)) return false;
  if (personOnly.test(word) || beforeBracketOnly.test(word)) return true;
  if (new RegExp(`^[${UPPER}]`).test(word)) {
    const wordStart = (bracket?.index ?? 0) + (bracket?.[0].indexOf(word) ?? 0);
    return nameBefore.test(before.slice(0, wordStart)) || !isOrdinaryWord(word);
  }
  // A name typed in lower case, before two figures and the bracket's end.
  return word.length > 2 && /^[a-zà-ÿ]+$/.test(word) && !/\d$/.test(before) && /^\)/.test(afterUnit) && !isDutch(word);
}

const appositionBefore = new RegExp(
  `(?:(?:^|[^A-Za-zÀ-ɏ0-9])(?:[${UPPER}][a-zà-ɏ\\u1e00-\\u1eff'’-]{1,20}|[A-ZÀ-ÞŁ][${LETTERS}'’-]+ [A-Z]\\.|vr\\.|m\\.|v\\.|${PERSON_PATTERN})["”’)*_]{0,3}(?: \\([A-Za-z.]{1,12}\\))?(?:[,;] ?| [–—-] )|(?:^|[ .])[A-ZÀ-Þ]{4,}, )(?:${ROUGHLY_PATTERN} ?)?$`,
);
const inCapitals = /(?:^|[ .])[A-ZÀ-Þ]{4,}, $/;
const numberedBefore =
  /\b(?:[Bb]lz|[Pp]p?|[Aa]rt|[Kk]amer|[Gg]roep|[Kk]las|[Ss]tap|[Vv]raag|[Mm]ovisie|[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]ugustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember)[,;.]? ?$/;

/**
 * Is the number set off between commas after a name or a person: "Kelly Maas, 25)", "Roos, Leo; 61;", "Nell, negentien,
 * …", "zijn broer, 19, …"?
 */
export function isApposition(before: string, afterUnit: string, number: string): boolean {
  if (!/^\s?[,;.):](?!\d)|^ [–—-] |^\s?$|^\n|^\s?\t|^ \(|^ (?:met|die|uit|en) /.test(afterUnit)) return false;
  if (/^\d$/.test(number) && (inCapitals.test(before) || !/^\s?(?:[,;):]|$|\n)/.test(afterUnit))) return false;
  return appositionBefore.test(before) && !numberedBefore.test(before);
}

/** The head of a report: "Zbigniew, m, 44,", "(vr., 16)", "| v | 38 |". */
const sexBefore =
  /(?:[,(;|:]|[A-Za-zà-ÿ)] {2,}) ?(?:m|v|x|M|V|X|man|vrouw|[Jj]ongen|[Mm]eisje|vr|♂|♀)\.?(?:, | \/ | \| | {1,8})$/;
const headAfter = /^(?: ?(?:jaar|jr\.?|j\.))?(?: ?[,;)|\n]| {2,}|$| \/)/;
/** "geb. 28-02-2004 (", "Geb.: 17-09-1945, ": a date of birth right before the number. */
const birthDateBefore =
  /(?:\bgeb|geboren|geboortedatum|°|\*)[^\n]{0,40}(?:(?:19|20)\d\d|[-/.]\d\d)["’'*_]{0,3}(?: ?\(|, )$/i;
/** "Kinderen: Job 18, Veerle ": a list of names with ages. */
const familyBefore = new RegExp(
  `\\b(?:[Kk]inderen|[Gg]ezin|[Zz]onen|[Dd]ochters|[Bb]roers|[Zz]ussen|[Kk]leinkinderen)[^.;\\n]{0,50}[ :]([${UPPER}][${LETTERS}'’-]+) $`,
);

/** Does the number stand where the head of a report has the age: behind the sex, the date of birth, in a list of children? */
export function isInHead(before: string, after: string, afterUnit: string): boolean {
  if (sexBefore.test(before) && headAfter.test(after)) return true;
  if (birthDateBefore.test(before) && /^[),;.]|^$|^\n|^\t/.test(afterUnit)) return true;
  const child = /^[,.;)\n]|^$| en /.test(afterUnit) ? familyBefore.exec(before)?.[1] : undefined;
  return child !== undefined && !isOrdinaryWord(child);
}

/**
 * A name with a description between commas: "met Rim al-Masri mee, 52, een tolk", "Lambertus Boog, oud-smid, 92, en zijn
 * vrouw".
 */
const asideBefore = /(?:^|[^A-Za-zÀ-ɏ])[A-ZÀ-ÞŁ][\wà-ɏ'’-]+(?:,? [a-zà-ÿ-]{3,16}){1,2}, $/;
export const isAside = (before: string, afterUnit: string, number: string): boolean =>
  /^\d\d$|^[a-zë]{4,}$/.test(number) && asideBefore.test(before) && /^, (?:een|en|de|die) /.test(afterUnit);

const nameOrPerson = `(?:[${UPPER}][${LETTERS}'’-]+|${SUBJECT_PATTERN})`;
/** The subject before the number when the verb stands behind it: "terwijl hij pas twaalf is". */
const subjectBefore = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])${nameOrPerson} (?:${ADVERB_PATTERN} )*$`);
/**
 * A subject and a verb with other words between them: "Mitch, zoals zijn vrienden zeggen, is 26", "Hodan (in het
 * systeem: H.) is achtendertig", "is slechtziend en 71".
 */
const farVerbBefore = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ])${nameOrPerson}[^.!?;]{0,50}[,)–—"”’] (?:is|was|wordt|werd) (?:${ADVERB_PATTERN} )?$|\\) (?:is|was) (?:${ADVERB_PATTERN} )?$|(?:^|[^A-Za-zÀ-ɏ])${nameOrPerson},? (?:is|was) [a-zà-ÿ]+ en (?:${ADVERB_PATTERN} )?$|en (?:is|was) zelf (?:${ADVERB_PATTERN} )?$`,
);
/** How `farVerbBefore` ends: a quick test before that long pattern. */
const verbBefore = new RegExp(`(?:is|was|wordt|werd|en|zelf) (?:${ADVERB_PATTERN} )?$`);
/** "geboren te Breda, thans 27." */
const nowBefore = /(?:[,;(]| en) ?(?:thans|nu|inmiddels) $/;
const pronounBefore = /\b(?:[Hh]ij|[Zz]ij|[Zz]e|[Ii]k|[Jj]e|[Jj]ij) (?:pas |al |bijna |net )?$/;
/** A clause about somebody, whose verb stands behind the number. */
const clauseBefore =
  /(?:[A-ZÀ-Þ][\wà-ɏ'’-]+|[a-z]{3,})(?: [a-z]+)?, (?:die|dat) [^.,;!?]{2,40} en (?:al |pas |bijna |net )?$/;
/** The text just after a number at which the sentence pauses. */
const pauseAfter = /^(?:$|[.,;:!?)"'”’\]\n]| (?:en|maar|is|was|werd|wordt|ben|bent)\b)/;

/** Does the number stand apart from its person, but in the same sentence? */
export function isAwayFromPerson(before: string, afterUnit: string, number: string): boolean {
  if (!pauseAfter.test(afterUnit)) return false;
  const hasVerbAfter = /^ (?:is|was|werd|wordt|ben|bent)(?:[.,;:!?)"”\n]| en | maar |$)/.test(afterUnit);
  // "voor ze 6 is"
  if (/^\d$/.test(number)) return hasVerbAfter && pronounBefore.test(before);
  // "die van niets wist en 94 is"
  if (hasVerbAfter && clauseBefore.test(before)) return true;
  const hasVerbBefore = (verbBefore.test(before) && farVerbBefore.test(before)) || nowBefore.test(before);
  if (!hasVerbAfter && !hasVerbBefore) return false;
  return subjectBefore.test(before) ? hasVerbAfter : hasVerbBefore && !/^ (?:is|was|werd|wordt)\b/.test(afterUnit);
}
