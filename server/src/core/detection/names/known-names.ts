/**
 * The names that a document is sure of: each passage gives the words that are a name there ("Sanne" after "mevrouw"),
 * and all passages together know them everywhere.
 */
import { hashWord, hashWithoutLast } from '../tokens/word-hash.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import type { DocumentFacts } from './document-facts.ts';

/** A word that is a name in a passage, by its hash. */
export interface NameEvidence {
  readonly hash: number;
  readonly margin: number;
  /** Hash of the word without its final s, which may be a genitive; undefined when there is none. */
  readonly stem: number | undefined;
}

/** The words that are a name somewhere in the document, by hash, each with its largest margin. */
export class KnownNames {
  private readonly margins = new Map<number, number>();
  /** By the low bits of a hash: 1 when a name may have it. Most words are refused here. */
  private readonly mayHave = new Uint8Array(1 << LOW_BITS);

  get size(): number {
    return this.margins.size;
  }

  /** The largest margin of a name; undefined for a word that is no name. */
  marginOf(hash: number): number | undefined {
    return this.mayHave[hash & LOW_MASK] === 0 ? undefined : this.margins.get(hash);
  }

  /** Adds the names of a passage. A stem is added too when the document has the word without its s. */
  learn(evidence: readonly NameEvidence[], document: DocumentFacts): void {
    for (const { hash, margin, stem } of evidence) {
      this.note(hash, margin);
      if (stem !== undefined && document.factsOf(stem)?.mentions) this.note(stem, margin - 1);
    }
  }

  /** Hashes of the words that are known here with another margin than in `other`, or in one of the two alone. */
  differences(other: KnownNames): Set<number> {
    const found = new Set<number>();
    for (const [hash, margin] of this.margins) if (other.margins.get(hash) !== margin) found.add(hash);
    for (const hash of other.margins.keys()) if (!this.margins.has(hash)) found.add(hash);
    return found;
  }

  private note(hash: number, margin: number): void {
    this.mayHave[hash & LOW_MASK] = 1;
    const known = this.margins.get(hash);
    if (known === undefined || known < margin) this.margins.set(hash, margin);
  }
}

const LOW_BITS = 12;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** The character code of "s". */
const LETTER_S = 115;

/** Does the test hold for a word of a text, given by its index and its hash, or by the hash of the word without its s? */
export function isAnyWord(
  { tokens }: { readonly tokens: Tokens },
  test: (i: number, hash: number) => boolean,
): boolean {
  for (let i = 0; i < tokens.count; i++) {
    if (test(i, tokens.hashOf(i))) return true;
    const stem = stemAt(tokens, i);
    if (stem !== undefined && test(i, stem)) return true;
  }
  return false;
}

/** Hash of word `i` without its final s; undefined for a short word or another ending. */
export const stemAt = (tokens: Tokens, i: number): number | undefined =>
  tokens.lengthOf(i) > 3 && tokens.text.charCodeAt(tokens.endOf(i) - 1) === LETTER_S
    ? hashWithoutLast(tokens.hashOf(i), LETTER_S)
    : undefined;

/** Hash of a word, as it is written, without its final s; undefined for a short word or another ending. */
export const stemHash = (word: string): number | undefined =>
  word.length > 3 && word.endsWith('s') ? hashWord(word.slice(0, -1)) : undefined;
