/** What one passage says about its words, to be counted together with what the other passages say (`DocumentFacts`). */
import type { Tokens } from '../tokens/tokenize.ts';
import type { WordRoles } from './exclusions.ts';
import type { GenreSigns } from './setting/genre-signs.ts';

/** The arrays go by word index; the sets hold hashes of words. */
export interface PassageFacts {
  readonly tokens: Tokens;
  /** 1 for words that are skipped: in citations, references and details of other kinds. */
  readonly skipped: Uint8Array;
  /** 1 for words in the names of the report's own authors and of who made a work, and in lines about authors. */
  readonly aboutAuthor: Uint8Array;
  /** Two numbers for each candidate: the hash of the word, and what the mention says about it (`word-facts.ts`). */
  readonly mentions: Int32Array;
  /** The hashes of the words in lower case. */
  readonly lowerCase: Int32Array;
  /** What the passage says about the bearers of names. */
  readonly roles: readonly RoleStatement[];
  /** 1 for capitalised words at the start of a sentence. */
  readonly sentenceStarts: Uint8Array;
  /** The cues around each capitalised word, as bits (`context-cues.ts`). */
  readonly cues: Int32Array;
  /** What the sentence around each word says about the names in it, as bits (`setting/setting.ts`). */
  readonly settings: Uint8Array;
  /** What the passage says about the genre of the document. */
  readonly signs: GenreSigns;
  /** Words of the names of the report's own authors, each with the number of reasons that the passage gives. */
  readonly authors: ReadonlyMap<number, number>;
  /** Surnames of who made a work, each with the number of reasons that the passage gives. */
  readonly works: ReadonlyMap<number, number>;
}

/** A passage gives a word one of the roles of `WordRoles`, for so many reasons. */
export interface RoleStatement {
  readonly hash: number;
  readonly role: keyof WordRoles;
  readonly reasons: number;
}
