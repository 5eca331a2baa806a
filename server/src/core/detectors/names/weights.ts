/** The shipped weights, unpacked on first use: a bit for each bucket that has weights, and those weights in order. */
import { fromBase64 } from '../../lexicon/base64.ts';
import { BUCKETS } from './features.ts';
import { LABELS, type Weights } from './scorer.ts';
import { buckets, packed, unit } from './weights.generated.ts';

let loaded: Weights | undefined;

export const shippedWeights = (): Weights =>
  (loaded ??= { table: unpack(fromBase64(buckets), fromBase64(packed)), unit });

function unpack(present: Uint8Array, values: Uint8Array<ArrayBuffer>): Int8Array {
  // A row of four bytes is moved as one number; done once, by code that is not warm yet.
  const rows = new Int32Array(values.buffer, 0, values.length >> 2);
  const table = new Int32Array((BUCKETS * LABELS) / 4);
  let row = 0;
  for (let byte = 0; byte < present.length; byte++) {
    const bits = present[byte] ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < 8; bit++) if ((bits & (1 << bit)) !== 0) table[byte * 8 + bit] = rows[row++] ?? 0;
  }
  return new Int8Array(table.buffer);
}
