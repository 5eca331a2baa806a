/**
 * Packs the word lists into `server/src/core/lexicon/data.generated.ts`. Run `npm run lexicon` by hand when a list
 * changes: the result is committed, so that a build needs none of the packages with lists. The same lists give the same
 * file.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFilter, has, type Filter } from '../src/core/lexicon/filter.ts';
import { hashWord } from '../src/core/detection/tokens/word-hash.ts';
import { tokenize } from '../src/core/detection/tokens/tokenize.ts';
import { phraseHash, phraseKinds } from '../src/core/lexicon/lexicon.ts';
import { readSources, type Sources } from './lexicon/sources.ts';

const target = path.join(import.meta.dirname, '../src/core/lexicon/data.generated.ts');
const letters = /^[a-zà-ɏ]+$/i;

/** The words of a name as `tokenize` splits them, without initials: "Anne-Fleur" has two. */
const nameWords = (name: string): string[] => {
  const tokens = tokenize(name);
  return [...tokens.starts.slice(0, tokens.count)]
    .map((start, i) => name.slice(start, tokens.ends[i]))
    .filter((part) => part.length > 1);
};

/** The words to store: lower-case words of 2 to 16 letters, without compounds of two of them. */
function storedWords(sources: Sources): Set<string> {
  const { words } = sources.dictionary;
  const isKnown = (word: string): boolean => words.has(word);
  const stored = [...words].filter(
    (word) => word.length > 1 && word.length <= 16 && letters.test(word) && !isCompound(word, isKnown),
  );
  return new Set(stored);
}

/** The same test as at run time (`isDutchWord`), which recognises a compound by its parts. */
function isCompound(word: string, isKnown: (word: string) => boolean): boolean {
  for (let i = 3; i <= word.length - 4; i++) {
    if (!isKnown(word.slice(i))) continue;
    const head = word.slice(0, i);
    if (isKnown(head) || (i > 3 && head.endsWith('s') && isKnown(head.slice(0, -1)))) return true;
  }
  return false;
}

const particles = new Set(
  'van de der den het ten ter te in op aan bij onder over uit voor tot von vom zu zum zur du des la le les del della di da das do dos el al en y i'.split(
    ' ',
  ),
);

/** The sets of words by the name of their filter, with the bits that the filter takes for each word. */
function wordSets(
  sources: Sources,
): Readonly<Record<string, { readonly words: Iterable<string>; readonly bits: 8 | 16 }>> {
  const { dictionary, first, foreign, surnames, towns, frequent, foreignWords } = sources;
  const isWord = (part: string): boolean => dictionary.words.has(part.toLowerCase());
  const firstParts = [...first].flatMap(nameWords);
  const foreignParts = [...foreign].flatMap(nameWords).filter((part) => part.length > 2 && !isWord(part));
  const nameLike = new Set([...firstParts, ...[...surnames].flatMap(nameWords)]);
  const firstHashes = new Set([...firstParts, ...foreignParts].map(hashWord));
  const oneWordTowns = new Set(towns.filter((town) => nameWords(town).length === 1));
  return {
    first: { words: [...firstParts, ...foreignParts], bits: 16 },
    surname: {
      words: [...surnames].flatMap(nameWords).filter((part) => part.length > 1 && !particles.has(part.toLowerCase())),
      bits: 16,
    },
    name: { words: [...dictionary.names].flatMap(nameWords).filter((part) => part.length > 1), bits: 8 },
    place: { words: oneWordTowns, bits: 16 },
    capital: {
      words: [...dictionary.capitals].flatMap((entry) =>
        nameWords(entry).length === 1 && !nameLike.has(entry) ? nameWords(entry) : [],
      ),
      bits: 8,
    },
    word: { words: storedWords(sources), bits: 8 },
    foreign: {
      words: [...foreignWords].filter(
        (word) => letters.test(word) && !dictionary.words.has(word) && !firstHashes.has(hashWord(word)),
      ),
      bits: 8,
    },
    common: { words: frequent.filter((word) => dictionary.words.has(word)).slice(0, 4000), bits: 8 },
  };
}

/** Hashes of phrases of two or more words with their kind (sorted), and the hashes of their first words (sorted). */
function phraseTable(sources: Sources): { hashes: Int32Array; kinds: Uint8Array; starts: Int32Array } {
  const table = new Map<number, number>();
  const starts = new Set<number>();
  const add = (phrase: string, kind: number): void => {
    const { hashes, count } = tokenize(phrase);
    if (count === 0) return;
    const key = hashes.slice(0, count).reduce(phraseHash, 0);
    if (!table.has(key)) table.set(key, kind);
    starts.add(hashes[0] ?? 0);
  };
  for (const [kind, phrase] of sources.phrases) {
    const index = phraseKinds.findIndex((each) => each === kind);
    if (index < 0) throw new Error(`Unknown kind ${kind}.`);
    add(phrase, index);
  }
  for (const town of sources.towns) if (tokenize(town).count > 1) add(town, phraseKinds.indexOf('town'));
  const sorted = [...table].sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    kinds: Uint8Array.from(sorted, ([, kind]) => kind),
    starts: Int32Array.from([...starts].sort((a, b) => a - b)),
  };
}

const sources = await readSources();
const chunks: Uint8Array[] = [];
let offset = 0;
/** Adds bytes to the packed data, padded to a multiple of 12; the result is their offset. */
const append = (bytes: Uint8Array): number => {
  const start = offset;
  const padded = new Uint8Array(Math.ceil(bytes.length / 12) * 12);
  padded.set(bytes);
  chunks.push(padded);
  offset += padded.length;
  return start;
};
const bytesOf = (array: Uint8Array | Uint16Array | Int32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const filters: Record<string, { bits: number; seed: number; segment: number; offset: number }> = {};
const counts: string[] = [];
for (const [name, { words, bits }] of Object.entries(wordSets(sources))) {
  const hashes = new Set([...words].map(hashWord));
  const filter: Filter = buildFilter(hashes, bits);
  for (const hash of hashes) if (!has(filter, hash)) throw new Error(`${name}: a member is not found.`);
  filters[name] = { bits, seed: filter.seed, segment: filter.segment, offset: append(bytesOf(filter.table)) };
  counts.push(`${name} ${String(hashes.size)}`);
}
const { hashes, kinds, starts } = phraseTable(sources);
const phraseBytes = new Uint8Array(hashes.byteLength + kinds.byteLength);
phraseBytes.set(bytesOf(hashes));
phraseBytes.set(kinds, hashes.byteLength);
const layout = {
  filters,
  phrases: {
    count: hashes.length,
    offset: append(phraseBytes),
    starts: { count: starts.length, offset: append(bytesOf(starts)) },
  },
};
const text = `// Generated by \`npm run lexicon\`. Do not edit. Words: ${counts.join(', ')}, phrases ${String(hashes.length)}.
export const layout = ${JSON.stringify(layout)} as const;
export const packed =
  '${Buffer.concat(chunks).toString('base64')}';
`;
writeFileSync(target, text);
process.stdout.write(`${String(text.length)} bytes: ${counts.join(', ')}, phrases ${String(hashes.length)}\n`);
