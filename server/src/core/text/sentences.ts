/** Splits a text into sentences. */
import { FULL_STOP } from './character-codes.ts';
import { firstPieceOf, LONGEST_PIECE, piecesOf } from './pieces.ts';

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The end of a sentence or of an abbreviation: stops with closing quotes and brackets, before a space or a colon. A run of
 * stops is tried from its first one only: what fails there fails from the others too.
 */
const sentenceEnd = /(?<![.?!…])[.?!…]+[)\]"'’”»]*(?=\s|$|:\s|:$)/g;

/**
 * The first `maxSentences` sentences of a text, trimmed, with their stops and their offsets. "Zij belde mevr. Bos." is
 * one sentence: the dot of an abbreviation doesn't end it. A sentence that is too long to be read at once is given in pieces.
 */
export function sentences(text: string, maxSentences = Infinity): readonly Sentence[] {
  for (const { text: known, most, found } of recent)
    if (known === text && most >= maxSentences)
      return found.length > maxSentences ? found.slice(0, maxSentences) : found;
  const found = split(text, maxSentences);
  recent[next] = { text, most: maxSentences, found };
  next = (next + 1) % MOST_RECENT;
  return found;
}

/** The texts split last, each up to `most` sentences: whoever reads a paragraph asks several times for its sentences. */
const recent: { readonly text: string; readonly most: number; readonly found: readonly Sentence[] }[] = [];
const MOST_RECENT = 4;
let next = 0;

function split(text: string, maxSentences: number): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(text)) {
    const end = sentenceEnd.lastIndex;
    if (endsAbbreviation(text, end)) continue;
    addSentence(found, text, start, end);
    start = end;
    if (found.length >= maxSentences) return found;
  }
  addSentence(found, text, start, text.length);
  return found;
}

function addSentence(found: Sentence[], text: string, start: number, end: number): void {
  if (end - start > LONGEST_PIECE)
    for (const piece of piecesOf(text.slice(start, end)))
      addTrimmed(found, text, start + piece.start, start + piece.end);
  else addTrimmed(found, text, start, end);
}

function addTrimmed(found: Sentence[], text: string, start: number, end: number): void {
  const untrimmed = text.slice(start, end);
  const trimmed = untrimmed.trim();
  if (trimmed === '') return;
  const from = end - untrimmed.trimStart().length;
  found.push({ text: trimmed, start: from, end: from + trimmed.length });
}

/** The first sentence, trimmed; empty for a blank text. */
export function firstSentence(text: string): string {
  let start = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(text)) {
    const end = sentenceEnd.lastIndex;
    if (endsAbbreviation(text, end)) continue;
    const first = firstPieceOf(text.slice(start, end).trim());
    if (first !== '') return first;
    start = end;
  }
  return firstPieceOf(text.slice(start).trim());
}

/** Room for the longest abbreviation and the character before it, in UTF-16 units. */
const ABBREVIATION_REACH = 12;

const abbreviation =
  /(?:^|[\s(])(?:bijv|bv|o\.a|d\.w\.z|dwz|m\.b\.t|m\.b\.v|i\.v\.m|n\.a\.v|t\.o\.v|t\.a\.v|n\.v\.t|e\.d|enz|etc|evt|incl|excl|ca|nr|blz|pp?|art|dhr|mw|mevr|dr|drs|prof|ing|ir|mr|vgl|resp|st|jl|a\.s|vs|\d{1,2}|[A-Z])\.$/i;

/** `end`: behind a single full stop, or else behind what ends a sentence. */
const endsAbbreviation = (text: string, end: number): boolean =>
  text.charCodeAt(end - 1) === FULL_STOP &&
  !/[.?!…]/.test(text.charAt(end - 2)) &&
  abbreviation.test(text.slice(Math.max(0, end - 1 - ABBREVIATION_REACH), end));
