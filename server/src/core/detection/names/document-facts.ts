/**
 * What all passages of a document together say about its words. Kept as counts, so that an edit only takes away what
 * the old passages said and adds what the new ones say; `settle` then tells which words are now seen differently.
 */
import { ALL_CAPS, CAPITAL, NUMBER } from '../tokens/tokenize.ts';
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { IntCounter } from '../tokens/int-counter.ts';
import { isNeverClient } from './exclusions.ts';
import type { PassageFacts } from './passage-facts.ts';

/** What a document says about one word form, all mentions together. Counts stop at two: more says no more. */
export interface MentionFacts {
  /** Mentions with a capital inside a sentence. */
  readonly inside: number;
  /** Mentions with a capital at a sentence's start. */
  readonly initial: number;
  /** Mentions in lower case. */
  readonly lower: number;
  readonly cues: number;
}

/** What the document says of a word, as last settled. */
export interface WordFacts {
  readonly mentions: MentionFacts | undefined;
  readonly isCited: boolean;
  readonly isAuthor: boolean;
}

/** What is counted of a word that is a candidate somewhere, or that a passage says something about. */
interface Word extends WordFacts {
  readonly hash: number;
  /**
   * Mentions of each kind; `capital` is those that are candidates. Those in lower case are in the tally of all words.
   */
  capital: number;
  inside: number;
  initial: number;
  /** By cue bit: mentions that have it. */
  cues: number[] | undefined;
  /** Passages in which it is a cited author's name, and the report's own author's. */
  cited: number;
  author: number;
  /** Passages in which it names an animal, and somebody who is written about. */
  animal: number;
  wellKnown: number;
  /** As last seen by the scorer. */
  mentions: MentionFacts | undefined;
  isCited: boolean;
  isAuthor: boolean;
  isExcluded: boolean;
  touched: boolean;
}

const most = (count: number): number => (count > 2 ? 2 : count);

export class DocumentFacts {
  private readonly words = new Map<number, Word>();
  private readonly lower = new IntCounter();
  private readonly touched: Word[] = [];

  /** What the scorer asks of a word, all at once. */
  readonly factsOf = (hash: number): WordFacts | undefined => this.words.get(hash);
  /** Is it no client's name, wherever it stands? */
  readonly isExcluded = (hash: number): boolean => this.words.get(hash)?.isExcluded ?? false;

  /** `sign`: 1 for a passage that is there now, −1 for one that is gone. */
  count(
    { tokens, skipped, aboutAuthor, sentenceStarts, cues, cited, authors, animals, wellKnown }: PassageFacts,
    sign: 1 | -1,
  ): void {
    for (let i = 0; i < tokens.count; i++) {
      const flags = tokens.flags[i] ?? 0;
      if ((flags & CAPITAL) === 0) {
        if ((flags & NUMBER) !== 0) continue;
        const hash = tokens.hashes[i] ?? 0;
        if (this.lower.add(hash, sign)) this.touch(this.words.get(hash));
      } else if (skipped[i] !== 1 && aboutAuthor[i] !== 1) {
        const word = this.word(tokens.hashes[i] ?? 0);
        word.capital += sign;
        if (sentenceStarts[i] === 1) word.initial += sign;
        else if ((flags & ALL_CAPS) === 0) word.inside += sign;
        const counts = (word.cues ??= []);
        for (let rest = cues[i] ?? 0, bit = 0; rest !== 0; rest >>>= 1, bit++)
          if ((rest & 1) !== 0) counts[bit] = (counts[bit] ?? 0) + sign;
        this.touch(word);
      }
    }
    this.countAll(cited, 'cited', sign);
    this.countAll(authors, 'author', sign);
    this.countAll(animals, 'animal', sign);
    this.countAll(wellKnown, 'wellKnown', sign);
  }

  private countAll(hashes: ReadonlySet<number>, what: 'cited' | 'author' | 'animal' | 'wellKnown', sign: 1 | -1): void {
    for (const hash of hashes) {
      const word = this.word(hash);
      word[what] += sign;
      this.touch(word);
    }
  }

  /** Brings up to date what is asked; returns the hashes of words that are now seen differently. */
  changedWords(): ReadonlySet<number> {
    const changed = new Set<number>();
    for (const word of this.touched) {
      word.touched = false;
      const facts = factsOf(word, this.lower.count(word.hash));
      const barred = isExcludedWord(word, facts);
      if (
        !areSame(facts, word.mentions) ||
        word.isCited !== word.cited > 0 ||
        word.isAuthor !== word.author > 0 ||
        word.isExcluded !== barred
      )
        changed.add(word.hash);
      word.mentions = facts;
      word.isCited = word.cited > 0;
      word.isAuthor = word.author > 0;
      word.isExcluded = barred;
      if (word.capital + word.cited + word.author + word.animal + word.wellKnown === 0) this.words.delete(word.hash);
    }
    this.touched.length = 0;
    return changed;
  }

  private word(hash: number): Word {
    let word = this.words.get(hash);
    if (!word) {
      word = {
        hash,
        capital: 0,
        inside: 0,
        initial: 0,
        cues: undefined,
        cited: 0,
        author: 0,
        animal: 0,
        wellKnown: 0,
        mentions: undefined,
        isCited: false,
        isAuthor: false,
        isExcluded: false,
        touched: false,
      };
      this.words.set(hash, word);
      this.lower.watch(hash);
    }
    return word;
  }

  private touch(word: Word | undefined): void {
    if (!word || word.touched) return;
    word.touched = true;
    this.touched.push(word);
  }
}

/** A cited surname is a writer's; a cited first name may be anyone's. */
const isExcludedWord = ({ hash, cited, author, animal, wellKnown }: Word, facts: MentionFacts | undefined): boolean =>
  cited + author + animal + wellKnown > 0 &&
  isNeverClient(animal > 0, author > 0, wellKnown > 0 || (cited > 0 && !has(lexicon().first, hash)), facts?.cues ?? 0);

function factsOf({ capital, inside, initial, cues }: Word, lower: number): MentionFacts | undefined {
  if (capital === 0) return undefined;
  let bits = 0;
  cues?.forEach((count, bit) => {
    if (count > 0) bits |= 1 << bit;
  });
  return { inside: most(inside), initial: most(initial), lower: most(lower), cues: bits };
}

const areSame = (a: MentionFacts | undefined, b: MentionFacts | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.inside === b.inside &&
    a.initial === b.initial &&
    a.lower === b.lower &&
    a.cues === b.cues);
