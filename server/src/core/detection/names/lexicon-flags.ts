/** What the word lists know about a word, as bits; and the known phrases of a text. */
import { has } from '../../lexicon/filter.ts';
import { lexicon, phraseHash, PHRASE_WORDS, type PhraseKind } from '../../lexicon/lexicon.ts';
import { wordFormCache } from '../tokens/word-form-cache.ts';
import { hashWord, hashWithoutLast } from '../tokens/word-hash.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, GENITIVE, SURNAME } from '../tokens/list-flags.ts';
import { CAPITAL, type Tokens } from '../tokens/tokenize.ts';
import { listFlagsIn, ON_DUTCH_WORDS, OPENS_PHRASE } from '../tokens/token-classes.ts';

/** List flags of the word at `index`. */
export function listFlagsOf({ hashes, classes, text, starts, ends }: Tokens, index: number): number {
  const direct = listFlagsIn(classes[index] ?? 0);
  const known = (direct & COMMON_WORD) !== 0 ? direct | DUTCH_WORD : direct;
  if ((known & DUTCH_WORD) !== 0 && (known & NAMED) !== 0) return known;
  const end = ends[index] ?? 0;
  const form = takenApart(hashes[index] ?? 0, text, starts[index] ?? 0, end);
  return known | (form & (text.charCodeAt(end - 1) === S ? DUTCH_WORD | GENITIVE : DUTCH_WORD));
}

const NAMED = FIRST_NAME | SURNAME | DICTIONARY_NAME;
const S = 115;

/**
 * Whether a form is a Dutch word by its parts (DUTCH), and a first name with an s (GENITIVE) that is no name itself.
 */
const takenApart = wordFormCache((hash, word) => {
  const { first, surname, name } = lexicon();
  const isNamed = has(first, hash) || has(surname, hash) || has(name, hash);
  const stem = !isNamed && word.length > 3 && word.endsWith('s') && has(first, hashWithoutLast(hash, S));
  return (isDutch(word, hash) ? DUTCH_WORD : 0) | (stem ? GENITIVE : 0);
});

/** Is the word at `index` a Dutch word, inflected or compounded? */
export const isDutchAt = ({ hashes, classes, text, starts, ends }: Tokens, index: number): boolean =>
  ((classes[index] ?? 0) & ON_DUTCH_WORDS) !== 0 ||
  (takenApart(hashes[index] ?? 0, text, starts[index] ?? 0, ends[index] ?? 0) & DUTCH_WORD) !== 0;

/** Longest word that is taken apart, in letters, and how often its parts may be taken apart again. */
const LONGEST = 40;
const DEPTH = 4;

/**
 * Is it a Dutch word, inflected or compounded? The table leaves out compounds of two known words, so parts may be
 * compounds too.
 */
export function isDutch(word: string, hash = hashWord(word), depth = DEPTH): boolean {
  const { word: words } = lexicon();
  if (has(words, hash)) return true;
  if (word.length < 7 || word.length > LONGEST || depth === 0) return false;
  for (let i = 3; i <= word.length - 4; i++) {
    const head = word.slice(0, i);
    const isHead = has(words, hashWord(head)) || (i > 3 && /s$/.test(head) && has(words, hashWord(head.slice(0, -1))));
    if (isHead && isDutch(word.slice(i), undefined, depth - 1)) return true;
  }
  return false;
}

/** A phrase of the lists, from word `first` to `last`. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly last: number;
}

const noPhrases: ReadonlyMap<number, Phrase> = new Map();

/** The longest known phrase each word is part of, by word index. */
export function knownPhrases(tokens: Tokens): ReadonlyMap<number, Phrase> {
  if ((tokens.anyClasses & OPENS_PHRASE) === 0) return noPhrases;
  const { kindOfPhrase } = lexicon();
  let found: Map<number, Phrase> | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.classes[i] ?? 0) & OPENS_PHRASE) === 0 || ((tokens.flags[i] ?? 0) & CAPITAL) === 0) continue;
    let hash = 0;
    let best: Phrase | undefined;
    for (let k = i; k < Math.min(tokens.count, i + PHRASE_WORDS); k++) {
      if (k > i && !isJoined(tokens, k)) break;
      hash = phraseHash(hash, tokens.hashes[k] ?? 0);
      const kind = kindOfPhrase(hash);
      if (kind) best = { kind, first: i, last: k };
    }
    if (!best) continue;
    found ??= new Map();
    for (let k = best.first; k <= best.last; k++) if ((found.get(k)?.last ?? -1) < best.last) found.set(k, best);
  }
  return found ?? noPhrases;
}

/** May the word and the one before it be of one phrase? Mostly there is one space between them. */
function isJoined({ text, starts, ends }: Tokens, k: number): boolean {
  const from = ends[k - 1] ?? 0;
  const to = starts[k] ?? 0;
  return to - from === 1 && text.charCodeAt(from) === 32 ? true : joins.test(text.slice(from, to));
}

const joins = /^[ '’.&*/+()-]{1,3}$/;
