/** Which words of the name of a writer are names, so that they can be known elsewhere in the report. */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { SPACE } from '../tokens/separators.ts';
import { tokenize, type Tokens } from '../tokens/tokenize.ts';
import {
  ON_COMMON_WORDS, ON_DICTIONARY_NAMES, ON_DUTCH_WORDS, ON_FIRST_NAMES, ON_SURNAMES,
} from '../tokens/token-classes.ts'; // prettier-ignore
import { wordSet } from '../tokens/word-set.ts';
import { ENOUGH_REASONS } from './exclusions.ts';
import { isInitial } from './initials.ts';
import { isParticle } from './particles.ts';

/** Words with a capital that are no part of an author's name. */
const notInNames = wordSet(
  'Mevrouw Meneer Juf Meester Van De Der Den Dr Drs Mr Mw Dhr Prof Student Docent Hogeschool Social Work Verslag Casus Module Opdracht Met Dank Groet Groeten Groetjes Mrs Ms Ir Ing Ds',
);

/** The words of a byline up to its first separator: mostly the name of the writer. */
export const leadingName = (line: string): string =>
  line.replace(/^[^:]{3,30}:\s*/, '').split(/[,/|·–—(]| - /, 1)[0] ?? '';

/** Adds the words of names in a text, with the number of reasons that it gives for them. */
export function addNames(text: string, reasons: number, names: Map<number, number>): void {
  const tokens = tokenize(text);
  let wasName = false;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashOf(i);
    // A word is a name behind a name only: "Bo Kwast", "B. Kwast", but not "Stageverslag" or "Opleiding".
    const isBehindName: boolean = (wasName && tokens.gaps[i] === SPACE) || isInitial(tokens, i - 1) || isParticle(tokens, i - 1); // prettier-ignore
    const isWord: boolean = isOrdinaryWord(tokens, i) && !isBehindName;
    wasName = tokens.isCapital(i) && !isWord;
    if (!wasName || notInNames.has(hash) || isTooShort(tokens, i)) continue;
    names.set(hash, Math.min(ENOUGH_REASONS, Math.max(reasons, names.get(hash) ?? 0)));
  }
}

/** A Dutch word that is on no list of names. */
const isOrdinaryWord = (tokens: Tokens, i: number): boolean =>
  tokens.has(i, ON_DUTCH_WORDS | ON_COMMON_WORDS) && !tokens.has(i, ON_FIRST_NAMES | ON_SURNAMES | ON_DICTIONARY_NAMES);

/** One letter, or two that are no first name: "Bo" is one. */
const isTooShort = (tokens: Tokens, i: number): boolean =>
  tokens.lengthOf(i) < 2 || (tokens.lengthOf(i) === 2 && !has(lexicon().first, tokens.hashOf(i)));
