/**
 * The word lists, unpacked on first use from `data.generated.ts` (written by `npm run lexicon`). Sources:
 * THIRD_PARTY_NOTICES.md.
 */
import { once } from '../incremental/memo.ts';
import { fromBase64 } from './base64.ts';
import { mix, type Filter } from './filter.ts';
import { layout, packed } from './data.generated.ts';

/** What a phrase of the lexicon names. The packed data holds the index of a kind in this list. */
export const phraseKinds = [
  'organisation',
  'school',
  'law',
  'method',
  'diagnosis',
  'public',
  'theorist',
  'brand',
  'calendar',
  'country',
  'town',
  'tool',
] as const;
export type PhraseKind = (typeof phraseKinds)[number];

export interface Lexicon {
  /** First names of the languages met in Dutch practice. */
  readonly first: Filter;
  readonly surname: Filter;
  /** Person names of the Dutch dictionary, first and last mixed. */
  readonly name: Filter;
  /** Dutch and Belgian towns and villages, single words. */
  readonly place: Filter;
  /** Capitalised dictionary entries that are no person's name: streets, peoples, brands, places. */
  readonly capital: Filter;
  /** Lower-case Dutch words, inflected; compounds of two known words are left out. */
  readonly word: Filter;
  /** The most frequent of these words. */
  readonly common: Filter;
  /** Frequent words of English, German and French that are no name there. */
  readonly foreign: Filter;
  /** The kind of a phrase by its `phraseHash`; undefined when the hash is not that of a known phrase. */
  readonly kindOfPhrase: (hash: number) => PhraseKind | undefined;
  /** Hashes of the first words of phrases: no phrase begins with another word. */
  readonly starts: ReadonlySet<number>;
}

/** Number of words of the longest phrase. */
export const PHRASE_WORDS = 6;

/** The hash of a phrase (0 for none yet) with the hash of one more word added to it. */
export const phraseHash = (hash: number, word: number): number => mix(Math.imul(hash, 31) ^ word) | 0;

export const lexicon = once(unpack);

function unpack(): Lexicon {
  const bytes = fromBase64(packed);
  const filter = (key: keyof typeof layout.filters): Filter => {
    const { bits, seed, segment, offset } = layout.filters[key];
    const table =
      bits === 8
        ? new Uint8Array(bytes.buffer, offset, segment * 3)
        : new Uint16Array(bytes.buffer, offset, segment * 3);
    return { bits, seed, segment, table };
  };
  const { count, offset, starts } = layout.phrases;
  const hashes = new Int32Array(bytes.buffer, offset, count);
  const kinds = new Uint8Array(bytes.buffer, offset + count * 4, count);
  return {
    first: filter('first'),
    surname: filter('surname'),
    name: filter('name'),
    place: filter('place'),
    capital: filter('capital'),
    word: filter('word'),
    common: filter('common'),
    foreign: filter('foreign'),
    kindOfPhrase: phraseTable(hashes, kinds),
    starts: new Set(new Int32Array(bytes.buffer, starts.offset, starts.count)),
  };
}

/**
 * Nearly all hashes asked about belong to no phrase. With this many slots for each phrase most of them meet an empty
 * slot.
 */
const SLOTS_PER_PHRASE = 4;

/** A hash table with open addressing. A slot holds 1 + the index of a phrase, or 0 when it is empty. */
function phraseTable(hashes: Int32Array, kinds: Uint8Array): Lexicon['kindOfPhrase'] {
  let slotCount = 1;
  while (slotCount < hashes.length * SLOTS_PER_PHRASE) slotCount *= 2;
  const mask = slotCount - 1;
  const slots = new Uint16Array(slotCount);
  hashes.forEach((hash, index) => {
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  });
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0) return undefined;
      if (hashes[index] === hash) return phraseKinds[kinds[index] ?? 0];
    }
  };
}
