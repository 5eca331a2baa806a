/** What one passage says about its words, to be counted together with what the other passages say (`DocumentFacts`). */
import type { Tokens } from '../tokens/tokenize.ts';
import type { GenreSigns } from './setting/genre-signs.ts';

/** The arrays go by word index; the sets hold hashes of words. */
export interface PassageFacts {
  readonly tokens: Tokens;
  /** 1 for words that are no candidate: in citations, references and details of other kinds. */
  readonly skipped: Uint8Array;
  /** 1 for words in the names of the report's own authors and of who made a work, and in lines about authors. */
  readonly aboutAuthor: Uint8Array;
  /** 1 for capitalised words at the start of a sentence. */
  readonly sentenceStarts: Uint8Array;
  /** The cues around each capitalised word, as bits (`context-cues.ts`). */
  readonly cues: Int32Array;
  /** What the sentence around each word says about the names in it, as bits (`setting/setting.ts`). */
  readonly settings: Uint8Array;
  /** What the passage says about the genre of the document. */
  readonly signs: GenreSigns;
  /** Words of the names of cited authors. */
  readonly cited: ReadonlySet<number>;
  /** Words of the names of the report's own authors, each with the number of reasons that the passage gives. */
  readonly authors: ReadonlyMap<number, number>;
  /** Words that may name an animal, each with the number of reasons that the passage gives. */
  readonly animals: ReadonlyMap<number, number>;
  /** Surnames of known people, theorists and public figures, who are meant, and no namesakes. */
  readonly listed: ReadonlySet<number>;
  /** Surnames of who made a work, each with the number of reasons that the passage gives. */
  readonly works: ReadonlyMap<number, number>;
  /** Words that a title, kinship or an age shows to be a client's name. */
  readonly asClient: ReadonlySet<number>;
}
