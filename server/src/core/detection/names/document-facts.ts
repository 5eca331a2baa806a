/**
 * What all passages of a document together say about its words: "Sanne" has a capital inside three sentences and stands
 * after "mevrouw" once. Counted anew for each version of a document, from what each passage says (`PassageFacts`).
 */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { HashIndex } from '../tokens/hash-index.ts';
import { exclusionOf, noRoles, type WordRoles } from './exclusions.ts';
import type { PassageFacts } from './passage-facts.ts';
import { genreOf, type DocumentGenre } from './setting/document-genre.ts';
import {
  bitsOfExclusion, CITED, CUES, IN_ANY_FORM, LOWER, OF_CLIENT, together, WITHOUT_FIRST_NAME, wordFactsOf, type WordFacts,
} from './word-facts.ts'; // prettier-ignore

export class DocumentFacts {
  readonly genre: DocumentGenre;
  private readonly words = new HashIndex();
  /** By the number of the word: the facts as bits. */
  private readonly bits: Int32Array;
  /** By the number of the word: the facts, written out at the first question. */
  private readonly facts: (WordFacts | undefined)[] = [];

  constructor(passages: readonly PassageFacts[]) {
    this.genre = genreOf(passages.map(({ signs }) => signs));
    const roles = this.rolesIn(passages);
    this.bits = this.mentionsIn(passages);
    for (const [number, ofWord] of roles)
      this.bits[number] = withRoles(this.bits[number] ?? 0, ofWord, this.words.hashes[number] ?? 0);
  }

  /** Undefined for a word that is a candidate nowhere and that no passage gives as a name. */
  factsOf(hash: number): WordFacts | undefined {
    const number = this.words.find(hash);
    return number < 0 ? undefined : (this.facts[number] ??= wordFactsOf(this.bits[number] ?? 0));
  }

  /** Is the word never a client's name, in any passage of the document? */
  isExcluded(hash: number): boolean {
    return this.factsOf(hash)?.exclusion !== undefined;
  }

  /** The words about which the facts differ from those of another document. */
  differencesFrom(other: DocumentFacts): FactDifferences {
    const found = { inCapitals: new Set<number>(), inAnyForm: new Set<number>() };
    this.addDifferences(other, found);
    other.addDifferences(this, found);
    return found;
  }

  private addDifferences({ words, bits }: DocumentFacts, found: Record<keyof FactDifferences, Set<number>>): void {
    for (let number = 0; number < this.words.size; number++) {
      const hash = this.words.hashes[number] ?? 0;
      const theirs = words.find(hash);
      const differing = ((this.bits[number] ?? 0) ^ (bits[theirs] ?? 0)) & ~WITHOUT_FIRST_NAME;
      if (theirs >= 0 && differing === 0) continue;
      found.inCapitals.add(hash);
      if ((differing & IN_ANY_FORM) !== 0) found.inAnyForm.add(hash);
    }
  }

  /** The words that have a role somewhere, by number. */
  private rolesIn(passages: readonly PassageFacts[]): ReadonlyMap<number, WordRoles> {
    const found = new Map<number, Record<keyof WordRoles, number>>();
    for (const passage of passages)
      for (const { hash, role, reasons } of passage.roles) {
        const number = this.words.findOrAdd(hash);
        const ofWord = found.get(number) ?? { ...noRoles };
        ofWord[role] += reasons;
        found.set(number, ofWord);
      }
    return found;
  }

  /** By the number of the word: what its mentions say. */
  private mentionsIn(passages: readonly PassageFacts[]): Int32Array {
    const { words } = this;
    let bits: Int32Array = new Int32Array(words.hashes.length);
    for (const { mentions } of passages)
      for (let k = 0; k < mentions.length; k += 2) {
        const number = words.findOrAdd(mentions[k] ?? 0);
        if (number >= bits.length) bits = grownTo(words.hashes.length, bits);
        bits[number] = together(bits[number] ?? 0, mentions[k + 1] ?? 0);
      }
    // Of words that are a candidate nowhere the mentions in lower case don't count.
    for (const { lowerCase } of passages)
      for (const hash of lowerCase) {
        const number = words.find(hash);
        if (number >= 0) bits[number] = together(bits[number] ?? 0, LOWER);
      }
    return bits;
  }
}

function grownTo(length: number, array: Int32Array): Int32Array {
  const grown = new Int32Array(length);
  grown.set(array);
  return grown;
}

/** The words about which two documents differ, by their hashes. */
export interface FactDifferences {
  /** Of these a mention with a capital is told something else. */
  readonly inCapitals: ReadonlySet<number>;
  /** Of these any mention is, because cues or exclusion differ. */
  readonly inAnyForm: ReadonlySet<number>;
}

/** The facts about a word whose mentions say this much, and whose bearers have these roles. */
function withRoles(said: number, roles: WordRoles, hash: number): number {
  const isAlwaysFull = (said & WITHOUT_FIRST_NAME) === 0;
  const exclusion = exclusionOf(roles, said & CUES, isAlwaysFull, () => has(lexicon().first, hash));
  return said | (roles.cited > 0 ? CITED : 0) | (roles.asClient > 0 ? OF_CLIENT : 0) | bitsOfExclusion(exclusion);
}
