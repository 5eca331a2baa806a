/**
 * What the words around a capitalised word say about its being a town, village or quarter, whoever else bears the name.
 */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { hashesOf, hashWord } from '../tokens/word-hash.ts';
import { BREAK, COLON, SPACE } from '../tokens/separators.ts';
import { CAPITAL, NUMBER, type Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { startsSentence } from './context-cues.ts';
import { ON_FIRST_NAMES, ON_PLACE_NAMES, cuesIn } from '../tokens/token-classes.ts';
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
import { isDutch } from './lexicon-flags.ts';

/** Nothing, somewhere a place could stand, surely a place. */
export const NO_PLACE = 0;
export const MAYBE_PLACE = 1;
export const SURE_PLACE = 2;

/** Right before a place's name: no person stands there. */
const locative = hashesOf(
  'in te uit vanuit nabij buiten station gemeente dorp stad wijk buurt kern buurtschap gehucht stadsdeel deelgemeente',
);
/** Before a place, but before persons as well. */
const towards = hashesOf('naar richting rondom regio omgeving via tot over bij op');
/** Nothing but a quarter's or a hamlet's name follows. */
const neighbourhood = hashesOf(
  'wijk buurt buurtschap gehucht stadsdeel deelgemeente volksbuurt woonwijk nieuwbouwwijk',
);
/** Has a town behind "van": "de burgemeester van Mortsel". */
const governed = hashesOf(
  'burgemeester wethouder inwoners inwoner bewoners centrum wijk gemeenteraad gemeente ocmw station haven buurt',
);
const article = hashesOf('de het');
const inside = hashesOf('in uit naar');
const joining = hashesOf('en of');
/** "rechtbank Den Haag" */
export const isOfficial = (hash: number): boolean => official.has(hash);
const official = hashesOf('rechtbank gerechtshof hof universiteit hogeschool politie officier');
const titled = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming');

/** Endings of the names of Dutch and Flemish villages. */
const villageEnd =
  /(?:dorp|kerke?|wijk|velde?|broek|d?recht|wolde|hoven|huizen|zwaag|gem|smilde|brug|plaat|beek|burg|dam|waard|werd|buren|laar|rode|stede|zijl|sluis|meer|monde?|lande|polder|heide|donk|horst|hout|vliet|poel|oord|stein|bergen|dijk|heem|ingen|schot|[sz]um|gum|jum|dum|wier|terp|waarde|hoek|haven|[fv]oort|rijk|loo)$/i;
const quarterEnd = /(?:buurt|wijk|kwartier|polder|stadsdeel)$/i;
const dwelling =
  /\b(?:woon(?:t|de|den|achtig)?|wonen(?:de)?|verhui\w+|geboren|geb\.|opgegroeid|groeide|afkomstig|gevestigd|verblijft|kom(?:t|en)?|logeert|ingeschreven)\b[^.;!?\n]{0,40}$/i;
const living = /\bwo(?:on|nen)\w*[^.;!?\n]{0,30}$/i;
const labelled = /(?:plaats|woonachtig te|thuis|standplaats|vestiging)\*{0,2}[:\t] ?\*{0,2}$/i;
const afterPostcode = /\d{4} ?-?[A-Za-z]{2},? {1,2}$|(?:\d ?[a-z]?|bus \w{1,4}), ?(?:B-)?[1-9]\d{3} $/;
const dateline =
  /^(?:, (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)| [–—-] [A-ZÀ-Þ])/i;

/** How sure the surroundings of word `i` are of a place. */
export function townCue(all: CandidateWords, i: number): number {
  const { tokens, listFlags } = all;
  const { text } = tokens;
  const start = tokens.starts[i] ?? 0;
  const known = listFlags[i] ?? 0;
  const gap = tokens.gaps[i];
  if (isNumbered(tokens, i) && afterPostcode.test(text.slice(Math.max(0, start - 30), start))) return SURE_PLACE;
  // Only after a colon or a tab.
  if ((gap === COLON || gap === BREAK) && (known & FIRST_NAME) === 0)
    if (labelled.test(text.slice(Math.max(0, start - 30), start))) return SURE_PLACE;
  const line = start === 0 || text.charCodeAt(start - 1) === 10;
  if (line) {
    const end = tokens.ends[i] ?? 0;
    return (known & PLACE_NAME) !== 0 && dateline.test(text.slice(end, end + 30)) ? SURE_PLACE : NO_PLACE;
  }
  if (i === 0) return NO_PLACE;
  if (gap !== SPACE) return aside(all, i);
  const before = tokens.hashes[i - 1] ?? 0;
  if (!leading.has(before)) return NO_PLACE;
  // "Gerrie te Winkel": part of a surname.
  if (before === te && i > 1 && ((listFlags[i - 2] ?? -1) & FIRST_NAME) !== 0 && (listFlags[i - 2] ?? -1) > 0)
    return NO_PLACE;
  if (
    neighbourhood.has(before) &&
    ((known & COMMON_WORD) === 0 || opens(all, i)) &&
    !/^[A-ZÀ-Þ0-9]+$/.test(text.slice(start, tokens.ends[i]))
  )
    return SURE_PLACE;
  // "Te Pas Bouw": a capital inside a sentence makes it part of a name.
  if (locative.has(before) && (((tokens.flags[i - 1] ?? 0) & CAPITAL) === 0 || startsSentence(tokens, i - 1)))
    return within(all, i);
  if (before === of && i > 1 && governed.has(tokens.hashes[i - 2] ?? 0) && (known & PLACE_NAME) !== 0)
    return SURE_PLACE;
  if (before === of)
    return (known & PLACE_NAME) !== 0 && (known & (COMMON_WORD | FIRST_NAME | SURNAME | DICTIONARY_NAME)) === 0
      ? MAYBE_PLACE
      : NO_PLACE;
  if (towards.has(before))
    return (known & PLACE_NAME) !== 0 && (known & (COMMON_WORD | FIRST_NAME)) === 0 ? MAYBE_PLACE : NO_PLACE;
  return quarter(all, i) ? SURE_PLACE : NO_PLACE;
}
const isNumbered = ({ anyFlags, flags }: Tokens, i: number): boolean =>
  (anyFlags & NUMBER) !== 0 &&
  ((i > 0 && ((flags[i - 1] ?? 0) & NUMBER) !== 0) || (i > 1 && ((flags[i - 2] ?? 0) & NUMBER) !== 0));
const te = hashWord('te');
const of = hashWord('van');
/** Before any other word no place is looked for. */
const leading = new Set([...locative, ...neighbourhood, ...towards, ...article, of]);
/** "De Vleut", "Het Lage Veld" */
const opens = ({ tokens }: CandidateWords, i: number): boolean =>
  article.has(tokens.hashes[i] ?? 0) && i + 1 < tokens.count && ((tokens.flags[i + 1] ?? 0) & CAPITAL) !== 0;
/** After "in", "te", "uit": by the list, by the ending, by a verb of living. */
function within({ tokens, listFlags }: CandidateWords, i: number): number {
  const known = listFlags[i] ?? 0;
  const start = tokens.starts[i] ?? 0;
  const word = tokens.text.slice(start, tokens.ends[i]);
  if ((known & PLACE_NAME) !== 0) return (known & COMMON_WORD) !== 0 ? MAYBE_PLACE : SURE_PLACE;
  if ((known & (COMMON_WORD | FIRST_NAME)) !== 0 || word.length < 4 || word === word.toUpperCase()) return NO_PLACE;
  // The dictionary writes it with a capital, even where its parts are words ("Zevenbergen").
  const listed = (known & CAPITALISED) !== 0 && !has(lexicon().word, tokens.hashes[i] ?? 0);
  if (listed && ((known & DUTCH_WORD) === 0 || villageEnd.test(word))) return SURE_PLACE;
  if ((known & DUTCH_WORD) !== 0) return NO_PLACE;
  // Many towns are surnames too, and the dictionary marks them as names.
  if ((known & (SURNAME | DICTIONARY_NAME)) === DICTIONARY_NAME) return MAYBE_PLACE;
  if (villageEnd.test(word)) return SURE_PLACE;
  return dwelling.test(tokens.text.slice(Math.max(0, start - 60), start)) ? MAYBE_PLACE : NO_PLACE;
}

/** "in de Bijlmer", "in de Zaaiersbuurt": where someone lives, or what ends like a quarter. */
function quarter({ tokens, listFlags }: CandidateWords, i: number): boolean {
  if (i < 2 || !article.has(tokens.hashes[i - 1] ?? 0) || !inside.has(tokens.hashes[i - 2] ?? 0)) return false;
  const start = tokens.starts[i] ?? 0;
  const known = listFlags[i] ?? 0;
  const word = tokens.text.slice(start, tokens.ends[i]);
  if ((known & (FIRST_NAME | COMMON_WORD)) !== 0 || word === word.toUpperCase() || word.length < 5) return false;
  if (quarterEnd.test(word) || (known & PLACE_NAME) !== 0) return true;
  return (
    (known & (DUTCH_WORD | SURNAME | DICTIONARY_NAME)) === 0 &&
    living.test(tokens.text.slice(Math.max(0, start - 45), start))
  );
}

/** "Jan-Willem (Zeewolde)", "Sluisweg 112, Schiedam": a town of the list set off from what it belongs to. */
function aside({ tokens, listFlags, skipped }: CandidateWords, i: number): number {
  const known = listFlags[i] ?? 0;
  if ((known & PLACE_NAME) === 0 || (known & (FIRST_NAME | COMMON_WORD)) !== 0) return NO_PLACE;
  const { text } = tokens;
  const gap = text.slice(tokens.ends[i - 1], tokens.starts[i]);
  if (!/^(?:, | \(|\), | \/ )$/.test(gap)) return NO_PLACE;
  const close = text.charAt(tokens.ends[i] ?? 0) === ')';
  if (gap === ' (' && close) return (known & (SURNAME | DICTIONARY_NAME)) === 0 ? SURE_PLACE : MAYBE_PLACE;
  const numbered = /\d ?[a-z]?$|(?:straat|laan|weg|plein|kade)$/i.test(
    text.slice(Math.max(0, (tokens.ends[i - 1] ?? 0) - 6), tokens.ends[i - 1]),
  );
  return skipped[i - 1] === 1 &&
    numbered &&
    /^\)?, $/.test(gap) &&
    !/(?:19|20)\d\d$/.test(text.slice(0, tokens.ends[i - 1]).slice(-4))
    ? SURE_PLACE
    : MAYBE_PLACE;
}

/** "uit Nuenen, Helmond en Lieshout": another town of the list in a row. */
export function isNextTown({ tokens, listFlags }: CandidateWords, i: number, sure: Uint8Array): boolean {
  const known = listFlags[i] ?? 0;
  if (i < 2 || (known & PLACE_NAME) === 0 || (known & (FIRST_NAME | COMMON_WORD)) !== 0) return false;
  const { text } = tokens;
  const gap = text.slice(tokens.ends[i - 1], tokens.starts[i]);
  const next =
    i + 1 < tokens.count &&
    ((tokens.flags[i + 1] ?? 0) & CAPITAL) !== 0 &&
    text.slice(tokens.ends[i], tokens.starts[i + 1]) === ' ';
  if (next) return false;
  if (gap === ', ') return sure[i - 1] === 1;
  return (
    gap === ' ' &&
    joining.has(tokens.hashes[i - 1] ?? 0) &&
    sure[i - 2] === 1 &&
    text.slice(tokens.ends[i - 2], tokens.starts[i - 1]) === ' '
  );
}

/**
 * "Bergen op Zoom", "Capelle aan den IJssel": several words of one town, unless a person's name or title goes before.
 */
export function isWholeTown({ tokens, listFlags, skipped }: CandidateWords, first: number, last: number): boolean {
  if (last === first || ((tokens.flags[last] ?? 0) & CAPITAL) === 0) return false;
  if (first === 0 || skipped[first - 1] === 1) return !isSurname({ listFlags, tokens }, first, last);
  const before = tokens.hashes[first - 1] ?? 0;
  if (locative.has(before)) return true;
  if (
    (cuesIn(tokens.classes[first - 1]) & titled) !== 0 ||
    official.has(before) ||
    isSurname({ listFlags, tokens }, first, last)
  )
    return false;
  return (listFlags[first - 1] ?? -1) < 0 || tokens.gaps[first] !== SPACE;
}

/** "De Haan": a town and far more often a family. */
const isSurname = (
  { listFlags, tokens }: Pick<CandidateWords, 'listFlags' | 'tokens'>,
  first: number,
  last: number,
): boolean =>
  article.has(tokens.hashes[first] ?? 0) &&
  last === first + 1 &&
  ((listFlags[last] ?? 0) & (SURNAME | DICTIONARY_NAME)) !== 0;

/** "ik woon in doetinchem": a town of the list in lower case, where its letters are no Dutch word. */
export function lowerCaseTown(tokens: Tokens, i: number): boolean {
  if (((tokens.classes[i] ?? 0) & (ON_PLACE_NAMES | ON_FIRST_NAMES)) !== ON_PLACE_NAMES) return false;
  if (i === 0 || !inTown.has(tokens.hashes[i - 1] ?? 0)) return false;
  const hash = tokens.hashes[i] ?? 0;
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  return word.length > 3 && tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]) === ' ' && !isDutch(word, hash);
}
const inTown = hashesOf('in uit te naar');
