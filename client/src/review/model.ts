/** What the server says of the details of a report (`server/src/lsp/views/review.ts`). */

export type SentencePart = { readonly text: string } | { readonly mask: 'here' | 'other' };

export interface ReviewItem {
  readonly id: string;
  readonly title: string;
  readonly why: readonly string[];
  /** Offsets into the document. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** Every detail in it is left out. */
  readonly sentence: readonly SentencePart[];
  readonly choices: readonly { readonly text: string; readonly kind: string }[];
}

export interface Details {
  readonly version: number;
  readonly items: readonly ReviewItem[];
}

export interface Decided {
  readonly version: number;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  readonly undo: string;
  readonly key: string;
  readonly keyName: string;
  readonly allow: readonly string[];
}

/** The writer's choice for one detail, with what takes it back. */
export type Choice =
  | { readonly kind: 'replaced'; readonly id: string; readonly undo: string; readonly keyBefore: string }
  | { readonly kind: 'ignored'; readonly id: string; readonly undo: string; readonly keyBefore: string }
  | { readonly kind: 'allowed'; readonly id: string; readonly texts: readonly string[] }
  | { readonly kind: 'kept'; readonly id: string };
