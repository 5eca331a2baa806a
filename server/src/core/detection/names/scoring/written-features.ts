/** The features that are written for the word at hand, each as the number of its bucket. */
import type { Tokens } from '../../tokens/tokenize.ts';
import { mix } from '../../../lexicon/filter.ts';

/** Number of rows in the table of weights; a power of two. */
export const BUCKETS = 1 << 17;

/** No candidate has more features. */
export const MAX_FEATURES = 200;

/** The features that were written last; `count` of them count. */
export const written = {
  count: 0,
  buckets: new Int32Array(MAX_FEATURES),
  /** The template of each feature (`feature-templates.ts`). */
  templates: new Uint8Array(MAX_FEATURES),
};

export function add(template: number, value: number): void {
  const { count } = written;
  written.templates[count] = template;
  written.buckets[count] = mix(Math.imul(template + 1, 0x9e3779b1) ^ mix(value)) & (BUCKETS - 1);
  written.count = count + 1;
}

/** Adds a feature for each bit that is set in `value`, each together with `extra` (below 64). */
export function addBits(template: number, value: number, extra: number): void {
  for (let rest = value, bit = 0; rest !== 0; rest >>>= 1, bit++) if ((rest & 1) !== 0) add(template, bit * 64 + extra);
}

/**
 * Writes the features of a group, which follow from its keys: `a` of 32 bits, `b` of at most 26. `i`: the word at hand.
 */
export type FeatureGroup = (a: number, b: number, tokens: Tokens, i: number) => void;
