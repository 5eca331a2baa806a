/**
 * Where each capitalised word stands: sentence start, neighbours, and what the rest of the document says about the same
 * word.
 */
import { BREAK, COLON, STOP, BRACKET, QUOTE, SPACE } from '../tokens/separators.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { type Tokens } from '../tokens/tokenize.ts';
import { cueBit } from './cues.ts';

const abbreviations = new Set(
  'dhr mw mevr mr dr drs ir ing prof ds st fam jl nl bijv bv o a d b v e t g z i m p s c h n k l f r w j u q x y mej hr geb gebr jr sr nr tel'
    .split(' ')
    .map(hashWord),
);

/** Starts the word a sentence, a line or a cell? Then its capital says nothing. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const from = tokens.ends[i - 1] ?? 0;
  const kind = tokens.gaps[i] ?? BREAK;
  if (kind === BREAK) return true;
  if (kind === STOP) return !(tokens.text.charAt(from) === '.' && abbreviations.has(tokens.hashes[i - 1] ?? 0));
  return kind === COLON || kind === QUOTE;
}

export const AFTER_TITLE = 1;
export const AFTER_KIN = 2;
export const AFTER_ROLE = 4;
export const BEFORE_AGE = 8;
export const GENITIVE_MARK = 16;
export const BEFORE_VERB = 32;
export const AFTER_LOCATIVE = 64;
export const AFTER_DETERMINER = 128;
export const AFTER_NAMING = 256;
export const BEFORE_COLON = 512;
export const AFTER_CONNECTIVE = 1024;
export const AFTER_INSTITUTION = 2048;
export const AFTER_FIRST_NAME = 4096;

const title = cueBit('title');
const kin = cueBit('kin');
const role = cueBit('role');
const verb = cueBit('verb');
const into = cueBit('into');
const article = cueBit('article');
const naming = cueBit('naming');
const withWord = cueBit('withWord');
const institution = cueBit('institution');

/** Cues of one mention. */
export function cuesAt(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const end = tokens.ends[i] ?? 0;
  let cues = 0;
  if (i > 0) {
    const gap = tokens.gaps[i] ?? BREAK;
    if (gap === SPACE || gap === STOP || gap === QUOTE || gap === BRACKET || gap === COLON || gap === BREAK) {
      const before = tokens.classes[i - 1] ?? 0;
      const near = gap === SPACE || gap === QUOTE || gap === BRACKET;
      if ((before & title) !== 0 && (near || text.charAt(tokens.ends[i - 1] ?? 0) === '.')) cues |= AFTER_TITLE;
      if (near && (before & kin) !== 0) cues |= AFTER_KIN;
      if (near && (before & role) !== 0) cues |= AFTER_ROLE;
      if (near && (before & into) !== 0) cues |= AFTER_LOCATIVE;
      if (near && (before & article) !== 0) cues |= AFTER_DETERMINER;
      if (near && (before & withWord) !== 0) cues |= AFTER_CONNECTIVE;
      if (near && (before & institution) !== 0) cues |= AFTER_INSTITUTION;
      if ((near || gap === COLON) && (before & naming) !== 0) cues |= AFTER_NAMING;
    }
  }
  cues |= cuesAfter(text, end);
  if (i + 1 < tokens.count && tokens.gaps[i + 1] === SPACE && ((tokens.classes[i + 1] ?? 0) & verb) !== 0) {
    cues |= BEFORE_VERB;
  }
  return cues;
}

/** What the signs after a word say: an age in brackets, a genitive, a speaker's colon. */
function cuesAfter(text: string, end: number): number {
  const next = text.charCodeAt(end);
  const isLetter = next === 32 && text.charCodeAt(end + 1) !== 40;
  if (isLetter || next === 46 || next === 10) return 0;
  const after = text.charCodeAt(end + 1);
  if (next === COMMA_SIGN) return isDigit(text.charCodeAt(end + 2)) && matchesAt(agedComma, text, end) ? BEFORE_AGE : 0;
  if (next === COLON_SIGN) return after === 32 ? BEFORE_COLON : 0;
  let cues = 0;
  if (matchesAt(agedBracket, text, end)) cues |= BEFORE_AGE;
  if ((next === 39 || next === 0x2019) && matchesAt(genitive, text, end)) cues |= GENITIVE_MARK;
  if (next === 32 && matchesAt(speaker, text, end)) cues |= BEFORE_COLON;
  return cues;
}

const COMMA_SIGN = 44;
const COLON_SIGN = 58;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const agedBracket = /["'’*_]{0,2} ?\(\d{1,2}[),; j]/y;
const agedComma = /, \d{1,2} ?(?:jaar|[,.)])/y;
const genitive = /['’]s\b|['’](?= )/y;
const speaker = / \([a-z]{1,7}\): /y;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
