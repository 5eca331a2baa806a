/** Splits a text into sentences. */
import { firstPieceOf, piecesOf } from './pieces.ts';

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
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const sentence = text.slice(start, end);
    for (const piece of piecesOf(sentence)) {
      const untrimmed = sentence.slice(piece.start, piece.end);
      const trimmed = untrimmed.trim();
      if (trimmed === '') continue;
      const from = start + piece.start + untrimmed.indexOf(trimmed);
      found.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  sentenceEnd.lastIndex = 0;
  for (let stop = sentenceEnd.exec(text); stop; stop = sentenceEnd.exec(text)) {
    if (endsAbbreviation(text, stop)) continue;
    push(stop.index + stop[0].length);
    if (found.length >= maxSentences) return found;
  }
  push(text.length);
  return found;
}

/** The first sentence, trimmed; empty for a blank text. */
export function firstSentence(text: string): string {
  let start = 0;
  sentenceEnd.lastIndex = 0;
  for (let stop = sentenceEnd.exec(text); stop; stop = sentenceEnd.exec(text)) {
    if (endsAbbreviation(text, stop)) continue;
    const end = stop.index + stop[0].length;
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

const endsAbbreviation = (text: string, { 0: stop, index }: RegExpExecArray): boolean =>
  stop === '.' && abbreviation.test(text.slice(Math.max(0, index - ABBREVIATION_REACH), index + stop.length));
