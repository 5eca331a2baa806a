/**
 * Tells from the words around a capitalised word whether it is a town, village or quarter, whoever else bears the name.
 */
import { flagsAt, hasFlag } from '../tokens/array-pool.ts';
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { unionOf, wordSet } from '../tokens/word-set.ts';
import { BREAK, COLON, SPACE } from '../tokens/separators.ts';
import { NUMBER, type Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { startsSentence } from './context-cues.ts';
import { MONTH, ON_FIRST_NAMES, ON_PLACE_NAMES } from '../tokens/token-classes.ts';
import { cueBit } from './cues.ts';
import {
  CAPITALISED,
  COMMON_WORD,
  DUTCH_WORD,
  FIRST_NAME,
  DICTIONARY_NAME,
  PLACE_NAME,
  SURNAME,
} from '../tokens/list-flags.ts';
import { isDutch } from './scoring/lexicon-flags.ts';
import {
  villageEnd,
  quarterEnd,
  dwellingBefore,
  livingBefore,
  grownUpBefore,
  motionBefore,
  labelBefore,
  postcodeBefore,
} from './town-forms.ts';

/** How sure the words around it are: no town, a town could stand there, surely a town. */
export const NO_PLACE = 0;
export const MAYBE_PLACE = 1;
export const SURE_PLACE = 2;

/** Right before the name of a town, where no person stands: "in Wijchen". */
const locative = wordSet(
  'in te uit vanuit nabij buiten station gemeente dorp stad wijk buurt kern buurtschap gehucht stadsdeel deelgemeente',
);
/** Before the name of a town, but before persons as well: "naar Wijchen", "naar Eva". */
const towards = wordSet('naar richting rondom regio omgeving via tot over bij op');
/** Only the name of a quarter or hamlet follows: "wijk De Vleut". */
const neighbourhood = wordSet('wijk buurt buurtschap gehucht stadsdeel deelgemeente volksbuurt woonwijk nieuwbouwwijk');
/** Has a town behind "van": "de burgemeester van Mortsel". */
const governed = wordSet(
  'burgemeester wethouder inwoners inwoner bewoners centrum wijk gemeenteraad gemeente ocmw station haven buurt',
);
const articles = wordSet('de het');
/** Before the article of a quarter: "in de Bijlmer". */
const beforeArticle = wordSet('in uit naar');
const conjunctions = wordSet('en of');
/** Is the word an institution that bears the name of its town: "rechtbank Den Haag"? */
export const isOfficial = (hash: number): boolean => official.has(hash);
const official = wordSet('rechtbank gerechtshof hof universiteit hogeschool politie officier');
const personCues = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming');

/** "Utrecht, 12 maart": behind the town at the start of a letter or report. */
const datelineAfter =
  /^(?:, (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)| [–—-] [A-ZÀ-Þ])/i;

const CODE_TAB = 9;

/** How sure the words around word `i` are that it is a town: `NO_PLACE`, `MAYBE_PLACE` or `SURE_PLACE`. */
export function townCue(candidates: CandidateWords, i: number): number {
  const { tokens, listFlags } = candidates;
  const { text } = tokens;
  const start = tokens.startOf(i);
  const known = flagsAt(listFlags, i);
  const gap = tokens.gaps[i];
  // "in January"
  if (tokens.has(i, MONTH)) return NO_PLACE;
  if (isNumbered(tokens, i) && postcodeBefore.test(text.slice(Math.max(0, start - 30), start))) return SURE_PLACE;
  // "Woonplaats: Zeewolde"
  if ((gap === COLON || gap === BREAK) && (known & FIRST_NAME) === 0)
    if (labelBefore.test(text.slice(Math.max(0, start - 30), start))) return SURE_PLACE;
  const opensLine = start === 0 || text.charCodeAt(start - 1) === 10;
  if (opensLine) {
    const end = tokens.endOf(i);
    return (known & PLACE_NAME) !== 0 && datelineAfter.test(text.slice(end, end + 30)) ? SURE_PLACE : NO_PLACE;
  }
  if (i === 0) return NO_PLACE;
  // "te 's-Gravendeel"
  if (gap !== SPACE && /['’]s-$/.test(text.slice(start - 3, start))) return SURE_PLACE;
  // "Geboren | Zele, 8 november 1991"
  if (text.charCodeAt(start - 1) === CODE_TAB && (known & PLACE_NAME) !== 0) {
    const end = tokens.endOf(i);
    if (datelineAfter.test(text.slice(end, end + 30))) return SURE_PLACE;
  }
  if (gap !== SPACE) return setOff(candidates, i);
  const before = tokens.hashOf(i - 1);
  if (!townLeads.has(before)) return NO_PLACE;
  // "Gerrie te Winkel": part of a surname.
  if (before === te && i > 1 && ((listFlags[i - 2] ?? -1) & FIRST_NAME) !== 0 && (listFlags[i - 2] ?? -1) > 0)
    return NO_PLACE;
  if (
    neighbourhood.has(before) &&
    ((known & COMMON_WORD) === 0 || isArticleOfQuarter(candidates, i)) &&
    !/^[A-ZÀ-Þ0-9]+$/.test(tokens.textOf(i))
  )
    return SURE_PLACE;
  // "groeide op in De Lage Hoek"
  if (
    locative.has(before) &&
    isArticleOfQuarter(candidates, i) &&
    grownUpBefore.test(text.slice(Math.max(0, start - 40), start))
  )
    return SURE_PLACE;
  // "Te Pas Bouw": a capital inside a sentence makes it part of a name.
  if (locative.has(before) && (!tokens.isCapital(i - 1) || startsSentence(tokens, i - 1)))
    return afterLocative(candidates, i);
  if (before === van && i > 1 && governed.has(tokens.hashOf(i - 2)) && (known & PLACE_NAME) !== 0) return SURE_PLACE;
  if (before === van)
    return (known & PLACE_NAME) !== 0 && (known & (COMMON_WORD | FIRST_NAME | SURNAME | DICTIONARY_NAME)) === 0
      ? MAYBE_PLACE
      : NO_PLACE;
  if (towards.has(before)) {
    if (before === naar && isVillageByForm(candidates, i))
      return motionBefore.test(text.slice(Math.max(0, start - 45), start)) ? SURE_PLACE : MAYBE_PLACE;
    return (known & PLACE_NAME) !== 0 && (known & (COMMON_WORD | FIRST_NAME)) === 0 ? MAYBE_PLACE : NO_PLACE;
  }
  return isQuarter(candidates, i) ? SURE_PLACE : NO_PLACE;
}
/** Is one of the words just before word `i` a number, as in "6601 AB Wijchen" and "6601 AB in Wijchen"? */
const isNumbered = (tokens: Tokens, i: number): boolean =>
  (tokens.anyFlags & NUMBER) !== 0 && [i - 1, i - 2, i - 3].some((k) => k >= 0 && tokens.isNumber(k));
const te = hashWord('te');
const from = hashWord('vandaan');
const naar = hashWord('naar');
const van = hashWord('van');
/** The words after which a town can stand; after any other word no town is looked for. */
const townLeads = unionOf(locative, neighbourhood, towards, articles, wordSet('van'));
/** "De Vleut", "Het Lage Veld": is word `i` an article with a capital after it? */
const isArticleOfQuarter = ({ tokens }: CandidateWords, i: number): boolean =>
  articles.has(tokens.hashOf(i)) && i + 1 < tokens.count && tokens.isCapital(i + 1);
/**
 * How sure word `i`, after "in", "te" or "uit", is a town: by the list of towns, by its ending, by a verb for living
 * somewhere.
 */
function afterLocative({ tokens, listFlags }: CandidateWords, i: number): number {
  const known = flagsAt(listFlags, i);
  const start = tokens.startOf(i);
  const word = tokens.textOf(i);
  if ((known & PLACE_NAME) !== 0) return (known & COMMON_WORD) !== 0 ? MAYBE_PLACE : SURE_PLACE;
  if ((known & (COMMON_WORD | FIRST_NAME)) !== 0 || word.length < 4 || word === word.toUpperCase()) return NO_PLACE;
  // "uit Hogeveen vandaan": of a compound too, as only a place stands there.
  if (tokens.hashes[i + 1] === from && tokens.gaps[i + 1] === SPACE) return SURE_PLACE;
  // The dictionary writes the word with a capital, even where its parts are words ("Zevenbergen").
  const isCapitalised = (known & CAPITALISED) !== 0 && !has(lexicon().word, tokens.hashOf(i));
  if (isCapitalised && ((known & DUTCH_WORD) === 0 || villageEnd.test(word))) return SURE_PLACE;
  if ((known & DUTCH_WORD) !== 0) return NO_PLACE;
  // Many towns are surnames too, and the dictionary marks them as names.
  if ((known & (SURNAME | DICTIONARY_NAME)) === DICTIONARY_NAME) return MAYBE_PLACE;
  if (villageEnd.test(word)) return SURE_PLACE;
  return dwellingBefore.test(tokens.text.slice(Math.max(0, start - 60), start)) ? MAYBE_PLACE : NO_PLACE;
}

/** "Ginderwoude": does word `i` end like a village, and is it on no list of names or words? */
function isVillageByForm({ tokens, listFlags }: CandidateWords, i: number): boolean {
  const unlisted = COMMON_WORD | FIRST_NAME | SURNAME | DICTIONARY_NAME;
  if (hasFlag(listFlags, i, unlisted) || has(lexicon().word, tokens.hashOf(i))) return false;
  const word = tokens.textOf(i);
  return word.length > 6 && villageEnd.test(word);
}

/** "in de Bijlmer", "in de Zaaiersbuurt": is word `i` a quarter where someone lives, or does it end like one? */
function isQuarter({ tokens, listFlags }: CandidateWords, i: number): boolean {
  if (i < 2 || !articles.has(tokens.hashOf(i - 1)) || !beforeArticle.has(tokens.hashOf(i - 2))) return false;
  const start = tokens.startOf(i);
  const known = flagsAt(listFlags, i);
  const word = tokens.textOf(i);
  if ((known & (FIRST_NAME | COMMON_WORD)) !== 0 || word === word.toUpperCase() || word.length < 5) return false;
  if (quarterEnd.test(word) || (known & PLACE_NAME) !== 0) return true;
  return (
    (known & (DUTCH_WORD | SURNAME | DICTIONARY_NAME)) === 0 &&
    livingBefore.test(tokens.text.slice(Math.max(0, start - 45), start))
  );
}

/** How sure word `i` is a town when a sign sets it off: "Jan-Willem (Zeewolde)", "Sluisweg 112, Schiedam". */
function setOff({ tokens, listFlags, skipped, phrases }: CandidateWords, i: number): number {
  const known = flagsAt(listFlags, i);
  const gap = tokens.gapTextAfter(i - 1);
  // "Den Haag (Vruchtenbuurt)"
  if (gap === ' (' && (known & FIRST_NAME) === 0 && quarterEnd.test(tokens.textOf(i))) {
    const before = listFlags[i - 1] ?? -1;
    if (phrases.get(i - 1)?.kind === 'town' || (before > 0 && (before & PLACE_NAME) !== 0)) return SURE_PLACE;
  }
  if ((known & PLACE_NAME) === 0 || (known & (FIRST_NAME | COMMON_WORD)) !== 0) return NO_PLACE;
  const { text } = tokens;
  if (!/^(?:, | \(|\), | \/ )$/.test(gap)) return NO_PLACE;
  const isClosed = text.charAt(tokens.endOf(i)) === ')';
  if (gap === ' (' && isClosed) return (known & (SURNAME | DICTIONARY_NAME)) === 0 ? SURE_PLACE : MAYBE_PLACE;
  const isAddress = /\d(?:[ -]?[a-z]{1,3}|-\d+)?$|(?:straat|laan|weg|plein|kade)$/i.test(
    text.slice(Math.max(0, tokens.endOf(i - 1) - 6), tokens.ends[i - 1]),
  );
  return skipped[i - 1] === 1 &&
    isAddress &&
    /^\)?, $/.test(gap) &&
    !/(?:19|20)\d\d$/.test(text.slice(0, tokens.ends[i - 1]).slice(-4))
    ? SURE_PLACE
    : MAYBE_PLACE;
}

/**
 * "uit Nuenen, Helmond en Lieshout": is word `i` another town of the list in a row? `townWords`: 1 for the words that
 * are surely a town.
 */
export function isNextTown({ tokens, listFlags }: CandidateWords, i: number, townWords: Uint8Array): boolean {
  const known = flagsAt(listFlags, i);
  if (i < 2 || (known & PLACE_NAME) === 0 || (known & (FIRST_NAME | COMMON_WORD)) !== 0) return false;
  const gap = tokens.gapTextAfter(i - 1);
  const hasNext = i + 1 < tokens.count && tokens.isCapital(i + 1) && tokens.gapTextAfter(i) === ' ';
  if (hasNext) return false;
  if (gap === ', ') return townWords[i - 1] === 1;
  return (
    gap === ' ' &&
    conjunctions.has(tokens.hashOf(i - 1)) &&
    townWords[i - 2] === 1 &&
    tokens.gapTextAfter(i - 2) === ' '
  );
}

/**
 * "Bergen op Zoom", "Capelle aan den IJssel": are the words from `first` to `last` one town? Not with the name or title
 * of a person before them.
 */
export function isWholeTown({ tokens, listFlags, skipped }: CandidateWords, first: number, last: number): boolean {
  if (last === first || !tokens.isCapital(last)) return false;
  if (first === 0 || skipped[first - 1] === 1) return !isSurname({ listFlags, tokens }, first, last);
  const before = tokens.hashOf(first - 1);
  if (locative.has(before)) return true;
  if (tokens.has(first - 1, personCues) || official.has(before) || isSurname({ listFlags, tokens }, first, last))
    return false;
  return (listFlags[first - 1] ?? -1) < 0 || tokens.gaps[first] !== SPACE;
}

/** "De Haan": a town, and far more often a family. */
const isSurname = (
  { listFlags, tokens }: Pick<CandidateWords, 'listFlags' | 'tokens'>,
  first: number,
  last: number,
): boolean =>
  articles.has(tokens.hashOf(first)) && last === first + 1 && hasFlag(listFlags, last, SURNAME | DICTIONARY_NAME);

/** "ik woon in doetinchem": is word `i`, in lower case, a town of the list and no Dutch word? */
export function lowerCaseTown(tokens: Tokens, i: number): boolean {
  if ((tokens.classesOf(i) & (ON_PLACE_NAMES | ON_FIRST_NAMES)) !== ON_PLACE_NAMES) return false;
  if (i === 0 || !inTown.has(tokens.hashOf(i - 1))) return false;
  const hash = tokens.hashOf(i);
  const word = tokens.textOf(i);
  return word.length > 3 && tokens.gapTextAfter(i - 1) === ' ' && !isDutch(word, hash);
}
const inTown = wordSet('in uit te naar');
