/**
 * The cues around a capitalised word, as bits: what the words and signs next to it say about its being a name
 * ("mevrouw" before it, "(34)" after it); and whether it opens a sentence.
 */
import { APOSTROPHE, BRACKET, BREAK, COLON, QUOTE, SPACE, STOP } from '../tokens/separators.ts';
import { ON_COMMON_WORDS, ON_DICTIONARY_NAMES, ON_FIRST_NAMES, ON_SURNAMES } from '../tokens/token-classes.ts';
import { wordSet } from '../tokens/word-set.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { cueBit } from './cues.ts';
import { isInitial, joinsInitial } from './initials.ts';
import { isParticleWord, opensSurnameAt } from './particles.ts';

const abbreviations = wordSet(
  'dhr mw mevr mr dr drs ir ing prof ds st fam jl nl bijv bv o a d b v e t g z i m p s c h n k l f r w j u q x y mej hr geb gebr jr sr nr tel',
);

/** "dhr.", "bijv.": a word whose full stop ends no sentence. */
const isAbbreviation = (tokens: Tokens, i: number): boolean =>
  tokens.text.charAt(tokens.endOf(i)) === '.' && abbreviations.has(tokens.hashOf(i));

/** Does word `i` open a sentence, a line or a cell? Then its capital says nothing. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const gap = tokens.gaps[i] ?? BREAK;
  if (gap === BREAK) return true;
  if (gap === STOP) return !isAbbreviation(tokens, i - 1);
  return gap === COLON || gap === QUOTE;
}

/** `AFTER_…` and `BEFORE_VERB`: a word of the list with that name in `cues.ts` stands next to the mention. */
export const AFTER_TITLE = 1;
export const AFTER_KIN = 2;
export const AFTER_ROLE = 4;
/** Before an age in brackets or between commas: "Naomi (34)". */
export const BEFORE_AGE = 8;
/** Before an apostrophe that makes a genitive: "Naomi's", "Hans' moeder". */
export const GENITIVE_MARK = 16;
export const BEFORE_VERB = 32;
export const AFTER_LOCATIVE = 64;
export const AFTER_DETERMINER = 128;
export const AFTER_NAMING = 256;
/** Before a colon, as the name of a speaker: "Sanne: …". */
export const BEFORE_COLON = 512;
export const AFTER_CONNECTIVE = 1024;
export const AFTER_INSTITUTION = 2048;
/** Right after a first name: "Aaltje Koster". */
export const AFTER_FIRST_NAME = 4096;
/** After "bij", "via", "op" or "naar", with or without an article: one works, learns or lives there. */
export const AFTER_LEAD = 8192;

const title = cueBit('title');
const kin = cueBit('kin');
const role = cueBit('role');
const verb = cueBit('verb');
const locative = cueBit('locative');
const determiner = cueBit('determiner');
const naming = cueBit('naming');
const connective = cueBit('connective');
const institution = cueBit('institution');

/** The cues of the mention at word `i`; without `AFTER_FIRST_NAME`, which the caller adds. */
export function cuesAt(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const end = tokens.endOf(i);
  let cues = 0;
  if (i > 0) {
    const gap = tokens.gaps[i] ?? BREAK;
    if (gap === SPACE || gap === STOP || gap === QUOTE || gap === BRACKET || gap === COLON || gap === BREAK) {
      const before = tokens.classesOf(i - 1);
      const isNext = gap === SPACE || gap === QUOTE || gap === BRACKET;
      if ((before & title) !== 0 && (isNext || isAbbreviation(tokens, i - 1))) cues |= AFTER_TITLE;
      if (isNext && (before & kin) !== 0) cues |= AFTER_KIN;
      if (isNext && (before & role) !== 0) cues |= AFTER_ROLE;
      if (isNext && (before & locative) !== 0) cues |= AFTER_LOCATIVE;
      if (isNext && (before & determiner) !== 0) cues |= AFTER_DETERMINER;
      if (isNext && (before & connective) !== 0) cues |= AFTER_CONNECTIVE;
      if (isNext && (before & institution) !== 0) cues |= AFTER_INSTITUTION;
      if ((isNext || gap === COLON) && ((before & naming) !== 0 || (isNext && isNameIs(tokens, i))))
        cues |= AFTER_NAMING;
    }
    if (gap === SPACE && isLedTo(tokens, i)) cues |= AFTER_LEAD;
    if ((tokens.anyClasses & (title | kin | role)) !== 0) cues |= cuesBeforeName(tokens, i);
  }
  cues |= cuesOfSigns(text, end);
  if (i + 1 < tokens.count && tokens.gaps[i + 1] === SPACE && tokens.has(i + 1, verb)) {
    cues |= BEFORE_VERB;
  }
  return cues;
}

/** "bij Woonborg", "op de Barbara", "at Second Roof" */
function isLedTo(tokens: Tokens, i: number): boolean {
  if (leads.has(tokens.hashOf(i - 1))) return true;
  return i > 1 && articles.has(tokens.hashOf(i - 1)) && tokens.gaps[i - 1] === SPACE && leads.has(tokens.hashOf(i - 2));
}
const leads = wordSet('bij op via naar vanuit at');
const articles = wordSet('de het the');

/** "Mijn naam is Kevin", "her name was Joy": do "name is" or "name was" stand before word `i`? */
const isNameIs = (tokens: Tokens, i: number): boolean =>
  i > 1 && forms.has(tokens.hashOf(i - 1)) && nameWords.has(tokens.hashOf(i - 2));
const forms = wordSet('is was');
const nameWords = wordSet('naam name roepnaam voornaam');

/** A surname has at most this many initials and particles before it: "mevrouw A.B.C. van de der". */
const MOST_BEFORE_SURNAME = 7;

/**
 * The cues of the title, kin or role in front of initials and particles: "mevrouw K.L. Ruitenbeek", "meneer van der
 * Kroon". Particles count after a title only: "de moeder van Eva" is no name.
 */
function cuesBeforeName(tokens: Tokens, i: number): number {
  let k = i - 1;
  let hasParticle = false;
  for (; k >= 0 && i - k <= MOST_BEFORE_SURNAME; k--) {
    if (isInitial(tokens, k)) {
      // "de huisarts dr. H. Alle namen zijn veranderd."
      if (!joinsInitial(tokens.gapTextAfter(k)) || (k === i - 1 && isPlainWord(tokens, i))) return 0;
    } else if (isParticleWord(tokens.hashOf(k)) && isParticleGap(tokens.gaps[k + 1])) hasParticle = true;
    else break;
  }
  if (k < 0 || k === i - 1 || !(isParticleGap(tokens.gaps[k + 1]) || isAbbreviation(tokens, k))) return 0;
  if (hasParticle && !opensSurnameAt(tokens, k + 1) && !isInitial(tokens, k + 1)) return 0;
  const before = tokens.classesOf(k);
  return (
    ((before & title) !== 0 ? AFTER_TITLE : 0) |
    (!hasParticle && (before & kin) !== 0 ? AFTER_KIN : 0) |
    (!hasParticle && (before & role) !== 0 ? AFTER_ROLE : 0)
  );
}

const isParticleGap = (gap: number | undefined): boolean => gap === SPACE || gap === APOSTROPHE;

/** One of the most frequent Dutch words, and on no list of names. */
const isPlainWord = (tokens: Tokens, i: number): boolean =>
  (tokens.classesOf(i) & (ON_COMMON_WORDS | ON_FIRST_NAMES | ON_SURNAMES | ON_DICTIONARY_NAMES)) === ON_COMMON_WORDS;

/**
 * The cues that the signs after a word give: an age in brackets, a genitive, a speaker's colon. `end`: where the word
 * ends.
 */
function cuesOfSigns(text: string, end: number): number {
  const next = text.charCodeAt(end);
  const second = text.charCodeAt(end + 1);
  // Quick refusal: a full stop, a line end, or a space without a bracket behind it.
  const isPlainSpace = next === CODE_SPACE && second !== CODE_BRACKET;
  if (isPlainSpace || next === CODE_DOT || next === CODE_LINE_FEED) return 0;
  if (next === CODE_COMMA)
    return isDigit(text.charCodeAt(end + 2)) && matchesAt(ageInCommas, text, end) ? BEFORE_AGE : 0;
  if (next === CODE_COLON) return second === CODE_SPACE ? BEFORE_COLON : 0;
  let cues = 0;
  if (matchesAt(ageInBrackets, text, end)) cues |= BEFORE_AGE;
  if ((next === CODE_APOSTROPHE || next === CODE_CURLY_APOSTROPHE) && matchesAt(genitive, text, end))
    cues |= GENITIVE_MARK;
  if (next === CODE_SPACE && matchesAt(speaker, text, end)) cues |= BEFORE_COLON;
  return cues;
}

const CODE_LINE_FEED = 10;
const CODE_SPACE = 32;
const CODE_APOSTROPHE = 39;
const CODE_BRACKET = 40;
const CODE_COMMA = 44;
const CODE_DOT = 46;
const CODE_COLON = 58;
const CODE_CURLY_APOSTROPHE = 0x2019;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const ageInBrackets = /["'’*_]{0,2} ?\(\d{1,2}[),; j]/y;
const ageInCommas = /, \d{1,2} ?(?:jaar|[,.)])/y;
const genitive = /['’]s\b|['’](?= )/y;
/** "Sanne (moeder): …" */
const speaker = / \([a-z]{1,7}\): /y;

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
