/**
 * The shipped weights of the scorer, unpacked on first use: a bit for each bucket that has weights, and those weights
 * in order.
 */
import { fromBase64 } from '../../../lexicon/base64.ts';
import { LABEL_COUNT, type Weights } from './weights-table.ts';
import { buckets, packed, unit } from './weights.generated.ts';
import { BUCKETS } from './written-features.ts';

let loaded: Weights | undefined;

export const shippedWeights = (): Weights =>
  (loaded ??= { table: unpack(fromBase64(buckets), fromBase64(packed)), unit });

/** `present`: a bit for each bucket. `values`: four bytes for each bucket that is present, copied as one number. */
function unpack(present: Uint8Array<ArrayBuffer>, values: Uint8Array<ArrayBuffer>): Int8Array {
  const masks = new Int32Array(present.buffer, 0, BUCKETS / 32);
  const rows = new Int32Array(values.buffer, 0, values.length >> 2);
  const table = new Int32Array((BUCKETS * LABEL_COUNT) / 4);
  let row = 0;
  for (let at = 0; at < masks.length; at++) {
    // The lowest bit that is set, then the next one.
    for (let left = masks[at] ?? 0; left !== 0; left &= left - 1) {
      table[at * 32 + 31 - Math.clz32(left & -left)] = rows[row++] ?? 0;
    }
  }
  return new Int8Array(table.buffer);
}
