/** What the lexicon knows about the words of a text: their list flags, and the phrases that they form. */
import { has } from '../../../lexicon/filter.ts';
import { lexicon, phraseHash, PHRASE_WORDS, type PhraseKind } from '../../../lexicon/lexicon.ts';
import { wordFormCache } from '../../tokens/word-form-cache.ts';
import { hashWord, hashWithoutLast } from '../../tokens/word-hash.ts';
import {
  COMMON_WORD,
  DICTIONARY_NAME,
  DUTCH_WORD,
  FIRST_NAME,
  FOREIGN_WORD,
  GENITIVE,
  SURNAME,
} from '../../tokens/list-flags.ts';
import { HYPHEN } from '../../tokens/separators.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { listFlagsIn, ON_DUTCH_WORDS, OPENS_PHRASE } from '../../tokens/token-classes.ts';

/** The list flags of the word at `index` (`list-flags.ts`). */
export function listFlagsOf(tokens: Tokens, index: number): number {
  const end = tokens.endOf(index);
  const byParts = flagsByParts(tokens.hashOf(index), tokens.text, tokens.startOf(index), end);
  const listed = listFlagsIn(tokens.classesOf(index)) | (byParts & FOREIGN_WORD);
  const known = (listed & COMMON_WORD) !== 0 ? listed | DUTCH_WORD : listed;
  if ((known & DUTCH_WORD) !== 0 && (known & PERSONS_NAME) !== 0) return known;
  return known | (byParts & (tokens.text.charCodeAt(end - 1) === LETTER_S ? DUTCH_WORD | GENITIVE : DUTCH_WORD));
}

const PERSONS_NAME = FIRST_NAME | SURNAME | DICTIONARY_NAME;
/** The character code of "s". */
const LETTER_S = 115;

/**
 * `DUTCH_WORD` for a word form whose parts are Dutch words, `GENITIVE` for a first name with an s that is no name
 * itself; and `FOREIGN_WORD`, for which the classes of a word have no bit.
 */
const flagsByParts = wordFormCache((hash, word) => {
  const { first, surname, name, foreign } = lexicon();
  const isName = has(first, hash) || has(surname, hash) || has(name, hash);
  const isGenitive = !isName && word.length > 3 && word.endsWith('s') && has(first, hashWithoutLast(hash, LETTER_S));
  return (isDutch(word, hash) ? DUTCH_WORD : 0) | (isGenitive ? GENITIVE : 0) | (has(foreign, hash) ? FOREIGN_WORD : 0);
});

/** Is the word at `index` a Dutch word, inflected or compounded? */
export const isDutchAt = (tokens: Tokens, index: number): boolean =>
  tokens.has(index, ON_DUTCH_WORDS) ||
  (flagsByParts(tokens.hashOf(index), tokens.text, tokens.startOf(index), tokens.endOf(index)) & DUTCH_WORD) !== 0;

/** The longest word that is taken apart, in letters. */
const LONGEST_COMPOUND = 40;
/** The parts of a compound may be compounds themselves, down to this depth. */
const COMPOUND_DEPTH = 4;

/**
 * Is the word a Dutch word, inflected or compounded? The list of Dutch words leaves out compounds of two known words,
 * so the parts of a compound may be compounds too.
 */
export function isDutch(word: string, hash = hashWord(word), depth = COMPOUND_DEPTH): boolean {
  const { word: dutchWords } = lexicon();
  if (has(dutchWords, hash)) return true;
  if (word.length < 7 || word.length > LONGEST_COMPOUND || depth === 0) return false;
  for (let i = 3; i <= word.length - 4; i++) {
    const head = word.slice(0, i);
    const isHead =
      has(dutchWords, hashWord(head)) || (i > 3 && /s$/.test(head) && has(dutchWords, hashWord(head.slice(0, -1))));
    if (isHead && isDutch(word.slice(i), undefined, depth - 1)) return true;
  }
  return false;
}

/** A known phrase: the words from index `first` to `last`, the last one included. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly last: number;
}

const noPhrases: ReadonlyMap<number, Phrase> = new Map();

/** The longest known phrase that each word is part of, by word index: "Veilig Thuis", "Bergen op Zoom". */
export function knownPhrases(tokens: Tokens): ReadonlyMap<number, Phrase> {
  if ((tokens.anyClasses & OPENS_PHRASE) === 0) return noPhrases;
  const { kindOfPhrase } = lexicon();
  let found: Map<number, Phrase> | undefined;
  for (const i of tokens.capitals) {
    if (!tokens.has(i, OPENS_PHRASE)) continue;
    let hash = 0;
    let longest: Phrase | undefined;
    for (let k = i; k < Math.min(tokens.count, i + PHRASE_WORDS); k++) {
      if (k > i && !isJoined(tokens, k)) break;
      hash = phraseHash(hash, tokens.hashOf(k));
      const kind = kindOfPhrase(hash);
      if (kind) longest = { kind, first: i, last: k };
    }
    if (!longest || isDoubleFirstName(tokens, longest)) continue;
    found ??= new Map();
    for (let k = longest.first; k <= longest.last; k++)
      if ((found.get(k)?.last ?? -1) < longest.last) found.set(k, longest);
  }
  return found ?? noPhrases;
}

/** "Piet-Hein" is somebody's first name; the admiral's name has a space. */
const isDoubleFirstName = (tokens: Tokens, { kind, first, last }: Phrase): boolean =>
  kind === 'public' && last === first + 1 && tokens.gaps[last] === HYPHEN;

/** May word `k` and the word before it belong to one phrase? Mostly one space stands between them. */
function isJoined(tokens: Tokens, k: number): boolean {
  const from = tokens.endOf(k - 1);
  const to = tokens.startOf(k);
  return to - from === 1 && tokens.text.charCodeAt(from) === 32 ? true : phraseGap.test(tokens.text.slice(from, to));
}

const phraseGap = /^[ '’.&*/+()-]{1,3}$/;
