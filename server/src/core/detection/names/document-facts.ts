/**
 * What all passages of a document together say about its words: "Sanne" has a capital inside three sentences and stands
 * after "mevrouw" once. The facts are kept as counts, so that an edit only takes away what the old passages said and
 * adds what the new ones say; `changedWords` then tells for which words the facts differ from before.
 */
import { bitsAt } from '../tokens/array-pool.ts';
import { ALL_CAPS, CAPITAL, NUMBER } from '../tokens/tokenize.ts';
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { IntCounter } from '../tokens/int-counter.ts';
import { exclusionOf, type Exclusion, type WordRoles } from './exclusions.ts';
import { areSame, firstNamePrecedes, mentionsOf, surnameFollows, type MentionFacts } from './mention-facts.ts';
import type { PassageFacts } from './passage-facts.ts';
import { DocumentGenreCounter } from './setting/document-genre.ts';

/** The facts about a word form, as they were at the last call of `changedWords`. */
export interface WordFacts {
  /** Undefined when the word is a candidate nowhere. */
  readonly mentions: MentionFacts | undefined;
  readonly isCited: boolean;
  readonly isAuthor: boolean;
  /** A title, kinship, an age or a label shows a client or colleague of this name. */
  readonly isClient: boolean;
  /** Why the word is never a client's name in the document, if so. */
  readonly exclusion: Exclusion | undefined;
  /** Some mention stands without a surname behind it. */
  readonly isAlone: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The counts of a word form that is a candidate somewhere, or a name with one of the roles. */
interface WordCounter extends Mutable<WordRoles>, WordFacts {
  readonly hash: number;
  /**
   * Mentions as a candidate; `inside` and `initial` count two kinds of them. (`DocumentFacts.lowerCase` counts the
   * other mentions.)
   */
  capital: number;
  inside: number;
  initial: number;
  /** By the number of the cue's bit: mentions that have the cue. */
  cues: number[] | undefined;
  /** Mentions with a capital that no other capitalised word follows: "Hester" alone. */
  alone: number;
  /** Mentions behind a first name: "Koster" of "Hester van der Koster". */
  full: number;
  mentions: MentionFacts | undefined;
  isCited: boolean;
  isAuthor: boolean;
  isClient: boolean;
  exclusion: Exclusion | undefined;
  isAlone: boolean;
  /** Stands in the list of words whose counts have changed. */
  isTouched: boolean;
}

export class DocumentFacts {
  readonly genre = new DocumentGenreCounter();
  private readonly words = new Map<number, WordCounter>();
  /** Mentions in lower case, of all words. */
  private readonly lowerCase = new IntCounter();
  /** Words whose counts have changed since the last call of `changedWords`. */
  private readonly touched: WordCounter[] = [];

  /** Undefined for a word that is a candidate nowhere and that no passage gives as a name. */
  readonly factsOf = (hash: number): WordFacts | undefined => this.words.get(hash);
  /** Is the word never a client's name, in any passage of the document? */
  readonly isExcluded = (hash: number): boolean => this.words.get(hash)?.exclusion !== undefined;

  /** Counts what a passage says. `sign`: 1 for a passage that has come, −1 for one that is gone. */
  count(
    {
      tokens,
      skipped,
      aboutAuthor,
      sentenceStarts,
      cues,
      cited,
      authors,
      animals,
      listed,
      works,
      asClient,
      signs,
    }: PassageFacts,
    sign: 1 | -1,
  ): void {
    this.genre.count(signs, sign);
    for (let i = 0; i < tokens.count; i++) {
      const flags = tokens.flags[i] ?? 0;
      if ((flags & CAPITAL) === 0) {
        if ((flags & NUMBER) !== 0) continue;
        const hash = tokens.hashOf(i);
        if (this.lowerCase.add(hash, sign)) this.touch(this.words.get(hash));
      } else if (skipped[i] !== 1 && aboutAuthor[i] !== 1) {
        const word = this.counterOf(tokens.hashOf(i));
        word.capital += sign;
        if (sentenceStarts[i] === 1) word.initial += sign;
        else if ((flags & ALL_CAPS) === 0) word.inside += sign;
        if (!surnameFollows(tokens, i)) word.alone += sign;
        if (firstNamePrecedes(tokens, i)) word.full += sign;
        const counts = (word.cues ??= []);
        for (let rest = bitsAt(cues, i), bit = 0; rest !== 0; rest >>>= 1, bit++)
          if ((rest & 1) !== 0) counts[bit] = (counts[bit] ?? 0) + sign;
        this.touch(word);
      }
    }
    for (const hash of cited) this.add(hash, 'cited', sign);
    for (const hash of asClient) this.add(hash, 'asClient', sign);
    for (const [hash, reasons] of animals) this.add(hash, 'animal', sign * reasons);
    for (const hash of listed) this.add(hash, 'listed', sign);
    for (const [hash, reasons] of authors) this.add(hash, 'author', sign * reasons);
    for (const [hash, reasons] of works) this.add(hash, 'works', sign * reasons);
  }

  private add(hash: number, role: keyof WordRoles, change: number): void {
    const word = this.counterOf(hash);
    word[role] += change;
    this.touch(word);
  }

  /** Brings the facts in step with the counts; returns the hashes of the words whose facts have changed. */
  changedWords(): ReadonlySet<number> {
    const changed = new Set<number>();
    for (const word of this.touched) {
      word.isTouched = false;
      const mentions = mentionsOf(word, this.lowerCase.count(word.hash));
      const inFullNames = word.full === word.capital;
      const exclusion = exclusionOf(word, mentions?.cues ?? 0, inFullNames, () => has(lexicon().first, word.hash));
      const isAuthor = exclusion === 'author';
      if (
        !areSame(mentions, word.mentions) ||
        word.isCited !== word.cited > 0 ||
        word.isAuthor !== isAuthor ||
        word.isClient !== word.asClient > 0 ||
        word.exclusion !== exclusion ||
        word.isAlone !== word.alone > 0
      )
        changed.add(word.hash);
      word.mentions = mentions;
      word.isCited = word.cited > 0;
      word.isAuthor = isAuthor;
      word.isClient = word.asClient > 0;
      word.exclusion = exclusion;
      word.isAlone = word.alone > 0;
      if (word.capital + word.cited + word.author + word.animal + word.listed + word.works + word.asClient === 0)
        this.words.delete(word.hash);
    }
    this.touched.length = 0;
    return changed;
  }

  private counterOf(hash: number): WordCounter {
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
        listed: 0,
        works: 0,
        asClient: 0,
        alone: 0,
        full: 0,
        mentions: undefined,
        isCited: false,
        isAuthor: false,
        isClient: false,
        exclusion: undefined,
        isAlone: false,
        isTouched: false,
      };
      this.words.set(hash, word);
      this.lowerCase.watch(hash);
    }
    return word;
  }

  private touch(word: WordCounter | undefined): void {
    if (!word || word.isTouched) return;
    word.isTouched = true;
    this.touched.push(word);
  }
}
