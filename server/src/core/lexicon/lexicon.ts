/** The word lists, unpacked on first use from `data.generated.ts` (written by `npm run lexicon`). Sources: THIRD_PARTY_NOTICES.md. */
import { fromBase64 } from './base64.ts';
import { mix, type Filter } from './filter.ts';
import { layout, packed } from './data.generated.ts';

/** What a known word or phrase is. The numbers are the packed form. */
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
  /** The most frequent of them. */
  readonly common: Filter;
  /** Kind of a phrase by its hash (see `phraseHash`). */
  readonly kindOfPhrase: (hash: number) => PhraseKind | undefined;
  /** Hashes of the first words of phrases, to refuse quickly. */
  readonly starts: ReadonlySet<number>;
}

/** Longest phrase, in words. */
export const PHRASE_WORDS = 6;

/** Adds a word to the hash of a phrase; start with 0. */
export const phraseHash = (hash: number, word: number): number => mix(Math.imul(hash, 31) ^ word) | 0;

let loaded: Lexicon | undefined;

export const lexicon = (): Lexicon => (loaded ??= unpack());

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
    kindOfPhrase: phraseTable(hashes, kinds),
    starts: new Set(new Int32Array(bytes.buffer, starts.offset, starts.count)),
  };
}

/** By open addressing: nearly all that is asked is no phrase, and is refused by one look. */
function phraseTable(hashes: Int32Array, kinds: Uint8Array): Lexicon['kindOfPhrase'] {
  let room = 1;
  while (room < hashes.length * 4) room *= 2;
  const mask = room - 1;
  const places = new Uint16Array(room);
  hashes.forEach((hash, index) => {
    let at = hash & mask;
    while (places[at] !== 0) at = (at + 1) & mask;
    places[at] = index + 1;
  });
  return (hash) => {
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const index = (places[at] ?? 0) - 1;
      if (index < 0) return undefined;
      if (hashes[index] === hash) return phraseKinds[kinds[index] ?? 0];
    }
  };
}
