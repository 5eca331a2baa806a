/** Finds the names of animals, which are nobody's: "de hond Tito", "Sil, mijn kat", "Storm is de pony". */
import { BRACKET, COMMA, SPACE } from '../tokens/separators.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { wordSet } from '../tokens/word-set.ts';
import { startsSentence } from './context-cues.ts';
import { cueBit } from './cues.ts';
import { ENOUGH_REASONS } from './exclusions.ts';

const animal = cueBit('animal');
const functionWord = cueBit('determiner') | cueBit('pronoun') | cueBit('connective');

const noReasons: ReadonlyMap<number, number> = new Map();

/** The hashes of words that may name an animal, each with the number of reasons that the passage gives. */
export function animalNames(tokens: Tokens): ReadonlyMap<number, number> {
  if ((tokens.anyClasses & animal) === 0) return noReasons;
  const found = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    if (!isAnimalWord(tokens, i)) continue;
    for (const { word, reasons } of [nameBehind(tokens, i), nameBefore(tokens, i)].flatMap((name) => name ?? [])) {
      const hash = tokens.hashOf(word);
      found.set(hash, Math.max(reasons, found.get(hash) ?? 0));
    }
  }
  return found;
}

/** Is word `first`, of which the span starts at `start`, the name of an animal where it stands: "hond (Tyson)"? */
export function isAnimalHere(tokens: Tokens, first: number, start: number): boolean {
  const { text } = tokens;
  for (const i of [first - 1, first - 2])
    if (i >= 0 && isAnimalWord(tokens, i) && nameBehind(tokens, i)?.word === first)
      return /^ ?[ (,"'‘“]{0,2}$/.test(text.slice(tokens.ends[first - 1], start));
  return false;
}

/**
 * Does word `i` mean an animal? With a capital inside a sentence it is a name itself: "Groep groen: Beer, Mats", "Annet
 * Schaap".
 */
const isAnimalWord = (tokens: Tokens, i: number): boolean =>
  tokens.has(i, animal) && (!tokens.isCapital(i) || startsSentence(tokens, i));

/** A word that may name an animal, by its index. */
interface AnimalName {
  readonly word: number;
  readonly reasons: number;
}

const directlyAfter = /^ ?[ (,"'‘“]{0,2}$/;
const owned = wordSet('een zijn haar hun mijn onze');
const setOff = new Set(',.;');
const namedAfter = /^ (?:heet|heette|genaamd)(?: nu| dus)? ["'‘“]?$/;

/** The name behind the animal word `i`: "de hond Tito", "de kat heet Sultan". After a comma it may be another's. */
function nameBehind(tokens: Tokens, i: number): AnimalName | undefined {
  const { text, count } = tokens;
  const end = tokens.endOf(i);
  if (i + 1 < count && tokens.isCapital(i + 1) && directlyAfter.test(text.slice(end, tokens.starts[i + 1]))) {
    if (tokens.gaps[i + 1] !== COMMA) return { word: i + 1, reasons: ENOUGH_REASONS };
    // "Beer, Mats" is a list of children, "de kat, Mats en ik" a list as well; "haar kat, Pluis, sliep" is none.
    if (tokens.isCapital(i)) return undefined;
    const isOwn =
      tokens.gaps[i] === SPACE && owned.has(tokens.hashOf(i - 1)) && setOff.has(text.charAt(tokens.endOf(i + 1)));
    return { word: i + 1, reasons: isOwn ? ENOUGH_REASONS : 1 };
  }
  return i + 2 < count && tokens.isCapital(i + 2) && namedAfter.test(text.slice(end, tokens.starts[i + 2]))
    ? { word: i + 2, reasons: ENOUGH_REASONS }
    : undefined;
}

/** Between a name and the animal that its bearer is: "Sil, mijn kat", "Storm is de pony", "Tito (hond)". */
const animalBehind = /^(?: is | was | ?\(|, )(?:(?:de|het|mijn|zijn|haar|hun|onze|ons) )?(?:[a-z]+e )?$/;
/** "Mats, zijn hond en zijn fiets" may be a list of what somebody misses, so it is not sure. */
const sureBehind = /^(?: is | was | ?\(|, (?:mijn|onze|ons|de|het) )/;
/** "Bertus is de hond, nee, de buurman" */
const correction = /^[^.!?]{0,20}\b(?:nee|sorry|pardon|bedoel|oftewel)\b/;
/** How much of the text behind the animal word is read for a correction, in UTF-16 units. */
const CORRECTION_REACH = 40;
/** An animal's name stands at most this many words before its kind. */
const MOST_WORDS_BETWEEN = 4;

/** The name before the animal word `i`, which is then written small: "Karims hond" and "Jan de Hond" name none. */
function nameBefore(tokens: Tokens, i: number): AnimalName | undefined {
  const { text } = tokens;
  if (tokens.isCapital(i)) return undefined;
  for (let k = i - 1; k >= Math.max(0, i - MOST_WORDS_BETWEEN); k--) {
    if (!tokens.isCapital(k)) continue;
    // "De hond": an article that opens the sentence.
    if (tokens.has(k, functionWord) || ![COMMA, BRACKET, SPACE].includes(tokens.gaps[k + 1] ?? SPACE)) break;
    const between = text.slice(tokens.ends[k], tokens.starts[i]);
    const end = tokens.endOf(i);
    if (!animalBehind.test(between) || correction.test(text.slice(end, end + CORRECTION_REACH))) break;
    return { word: k, reasons: sureBehind.test(between) ? ENOUGH_REASONS : 1 };
  }
  return undefined;
}
