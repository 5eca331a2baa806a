/**
 * Patterns of a rule that are tried only in texts with the words that they need (`asked-patterns.ts`). The module of a
 * group imports nothing that asks for a group: `npm run generate` works the words out from it.
 */
export interface PatternGroup {
  /** Its key in `needed-words.generated.ts`. */
  readonly id: string;
  readonly patterns: readonly RegExp[];
  /** What is asked of single words besides, in lower case. They are numbered behind the patterns. */
  readonly lists?: readonly ((word: string) => boolean)[];
}
