/**
 * Tells whether a name is written with a slip of the pen: "Actoern" for "Actoren", "Kontekst" for "Context", "Casus
 * beschrijving" for "Casusbeschrijving". A word that means something else is no slip: "Klachten" isn't "Krachten".
 */
import leven from 'leven';
import { isCommonWord, isDutchWord } from '../lexicon/dutch-words.ts';

/** Fewest letters of a known word that may be written with: the same sound, two letters swapped, one slip, two slips. */
const LEAST_FOR_SOUND = 4;
const LEAST_FOR_SWAP = 5;
const LEAST_FOR_SLIP = 6;
const LEAST_FOR_TWO_SLIPS = 10;

/** In a name of several words the others tell what a short word is: "Veiligheid eertst". */
const LEAST_BESIDE_OTHERS = 5;

/** A name of several words has at most this many words with a slip. */
const MOST_WORDS_WITH_SLIP = 2;

/** Words like the name of a section that the word lists leave out, because they read as a compound of two words. */
const lookalikes = new Set(['contact', 'contacten', 'content', 'contest', 'acteren', 'persoon', 'conclaaf']);

const isOrdinary = (word: string): boolean => isDutchWord(word) || isCommonWord(word) || lookalikes.has(word);

/** A folded name as it is compared with others: what its words tell is worked out once, however many names it is compared with. */
export class SpelledName {
  readonly name: string;
  readonly words: readonly SpelledWord[];

  constructor(name: string) {
    this.name = name;
    this.words = name.split(' ').map((word) => new SpelledWord(word));
  }

  get joined(): string {
    return this.name.replaceAll(' ', '');
  }
}

class SpelledWord {
  readonly word: string;
  private ownSound: string | undefined;
  private ownMeaning: boolean | undefined;

  constructor(word: string) {
    this.word = word;
  }

  get sound(): string {
    return (this.ownSound ??= soundOf(this.word));
  }

  /** Does it mean something, so that it is no slip? */
  get isOrdinary(): boolean {
    return (this.ownMeaning ??= isOrdinary(this.word));
  }
}

/** Is the name the known name with a slip? Not when both are the same. */
export function isSlipOf(name: SpelledName, known: SpelledName): boolean {
  if (name.name === known.name || !mayBeSlip(name.name, known.name)) return false;
  const { words } = name;
  if (words.length !== known.words.length) return known.name.length >= LEAST_FOR_SLIP && name.joined === known.joined;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const knownWord = known.words[index];
    if (!knownWord || word.word === knownWord.word) continue;
    if (++slips > MOST_WORDS_WITH_SLIP || !isWordSlip(word, knownWord, words.length > 1)) return false;
  }
  return true;
}

/** Letters that a name may be longer or shorter than the known name: "kontekst" has one more than "context". */
const MOST_OTHER_LENGTH = 3;

/** The first letter and the length tell of most names that they are no slip of each other. */
const mayBeSlip = (name: string, known: string): boolean =>
  Math.abs(name.length - known.length) <= MOST_OTHER_LENGTH && firstSound(name) === firstSound(known);

/** Nobody slips on a first letter, but "k" and "c" sound alike. */
export const firstSound = (word: string): string => (word.startsWith('c') ? 'k' : word.slice(0, 1));

function isWordSlip(spelled: SpelledWord, spelledKnown: SpelledWord, hasOthers: boolean): boolean {
  const { word } = spelled;
  const { word: known } = spelledKnown;
  if (!mayBeSlip(word, known)) return false;
  if (known.length >= LEAST_FOR_SOUND && spelled.sound === spelledKnown.sound) return !isCommonWord(word);
  const least = hasOthers ? LEAST_BESIDE_OTHERS : LEAST_FOR_SLIP;
  const most = known.length >= LEAST_FOR_TWO_SLIPS ? 2 : known.length >= least ? 1 : 0;
  const isSlip = (known.length >= LEAST_FOR_SWAP && isSwap(word, known)) || isWithin(word, known, most);
  return isSlip && !spelled.isOrdinary;
}

/** Are there at most so many slips between the words? As many as their lengths differ, at least. */
const isWithin = (word: string, known: string, most: number): boolean =>
  most > 0 && Math.abs(word.length - known.length) <= most && leven(word, known) <= most;

/** A folded word with one spelling for letters that sound alike, and without doubled letters. */
const soundOf = (word: string): string =>
  word
    .replace(/x/g, 'ks')
    .replace(/c(?=[^hei]|$)/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/ei/g, 'ij')
    .replace(/ou/g, 'au')
    .replace(/(.)\1/g, '$1');

/** Are two neighbouring letters of the word swapped, and all others the same? */
function isSwap(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  return word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2);
}
