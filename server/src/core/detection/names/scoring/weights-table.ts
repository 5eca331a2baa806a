/** The table of the weights that the scorer of names is trained to. */

/** Number of labels that a word can have (`scorer.ts`). */
export const LABEL_COUNT = 4;

export interface Weights {
  /** `LABEL_COUNT` weights for each bucket, in the order of the labels: whole numbers. */
  readonly table: Int8Array | Int32Array;
  /** A sum of weights of this size is one unit of margin. */
  readonly unit: number;
}
