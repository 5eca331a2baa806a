/** The shipped weights, unpacked on first use: a bit for each bucket that has weights, and those weights in order. */
import { fromBase64 } from '../../lexicon/base64.ts';
import { BUCKETS } from './features.ts';
import { LABELS, type Weights } from './scorer.ts';
import { buckets, packed, unit } from './weights.generated.ts';

let loaded: Weights | undefined;

export const shippedWeights = (): Weights =>
  (loaded ??= { table: unpack(fromBase64(buckets), fromBase64(packed)), unit });

function unpack(present: Uint8Array, values: Uint8Array): Int8Array {
  const rows = new Int8Array(values.buffer, values.byteOffset, values.byteLength);
  const table = new Int8Array(BUCKETS * LABELS);
  let row = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (((present[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0) continue;
    table.set(rows.subarray(row, row + LABELS), bucket * LABELS);
    row += LABELS;
  }
  return table;
}
