/** What the word lists know about a word, as bits; and the known phrases of a text. */
import { has } from '../../lexicon/filter.ts';
import { lexicon, phraseHash, PHRASE_WORDS, type PhraseKind } from '../../lexicon/lexicon.ts';
import { hashWord } from '../hash.ts';
import { type Scan } from '../scan.ts';
import { CAPITAL } from '../scan.ts';

export const FIRST = 1;
export const SURNAME = 2;
export const NAME = 4;
export const PLACE = 8;
export const CAPITALISED = 16;
export const DUTCH = 32;
export const COMMON = 64;
/** The word without its genitive -s is a first name or a surname: "Selams". */
export const GENITIVE = 128;

/** List flags of the word at `index`. */
export function listFlags(scan: Scan, index: number): number {
  const hash = scan.hashes[index] ?? 0;
  const lists = lexicon();
  let flags =
    (has(lists.first, hash) ? FIRST : 0) |
    (has(lists.surname, hash) ? SURNAME : 0) |
    (has(lists.name, hash) ? NAME : 0) |
    (has(lists.place, hash) ? PLACE : 0) |
    (has(lists.capital, hash) ? CAPITALISED : 0) |
    (has(lists.common, hash) ? COMMON | DUTCH : 0);
  const word = scan.text.slice(scan.starts[index], scan.ends[index]);
  if ((flags & DUTCH) === 0 && isDutch(word, hash)) flags |= DUTCH;
  if ((flags & (FIRST | SURNAME | NAME)) === 0 && word.length > 3 && /s$/.test(word)) {
    const stem = hashWord(word.slice(0, -1));
    if (has(lists.first, stem)) flags |= GENITIVE;
  }
  return flags;
}

/** Longest word that is taken apart, in letters, and how often its parts may be taken apart again. */
const LONGEST = 40;
const DEPTH = 4;

/** Is it a Dutch word, inflected or compounded? The table leaves out compounds of two known words, so parts may be compounds too. */
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

/** Kind of the longest known phrase each word is part of, by word index. */
export function knownPhrases(
  scan: Scan,
): Map<number, { readonly kind: PhraseKind; readonly first: number; readonly last: number }> {
  const { phrases, starts } = lexicon();
  const found = new Map<number, { kind: PhraseKind; first: number; last: number }>();
  for (let i = 0; i < scan.count; i++) {
    if (((scan.flags[i] ?? 0) & CAPITAL) === 0 || !starts.has(scan.hashes[i] ?? 0)) continue;
    let hash = 0;
    let best: { kind: PhraseKind; first: number; last: number } | undefined;
    for (let k = i; k < Math.min(scan.count, i + PHRASE_WORDS); k++) {
      if (k > i && !/^[ '’.&*/+()-]{1,3}$/.test(scan.text.slice(scan.ends[k - 1], scan.starts[k]))) break;
      hash = phraseHash(hash, scan.hashes[k] ?? 0);
      const kind = phrases.get(hash);
      if (kind) best = { kind, first: i, last: k };
    }
    if (!best) continue;
    for (let k = best.first; k <= best.last; k++) if ((found.get(k)?.last ?? -1) < best.last) found.set(k, best);
  }
  return found;
}
