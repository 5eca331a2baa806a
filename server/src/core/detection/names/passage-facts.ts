/** What a passage says about its words. */
import type { Tokens } from '../tokens/tokenize.ts';

/** What a passage says about words, to be counted with what the others say. */
export interface PassageFacts {
  readonly tokens: Tokens;
  /** 1 for words that are no candidate: citations, references, author lines, other details. */
  readonly skipped: Uint8Array;
  /** 1 for words of the report's own authors' names and of lines about them: never a client. */
  readonly aboutAuthor: Uint8Array;
  /** 1 for capitalised words at the start of a sentence. */
  readonly sentenceStarts: Uint8Array;
  /** Cues of each capitalised word in this place. */
  readonly cues: Int32Array;
  /** Hashes of words of cited authors' names. */
  readonly cited: ReadonlySet<number>;
  /** Hashes of words of the report's own authors' names. */
  readonly authors: ReadonlySet<number>;
  /** Hashes of words that name an animal. */
  readonly animals: ReadonlySet<number>;
  /** Hashes of surnames of people who are written about: theorists, public figures, authors of works. */
  readonly wellKnown: ReadonlySet<number>;
}
