/** The shipped weights, unpacked on first use. */
import { fromBase64 } from '../../lexicon/base64.ts';
import { packed, unit } from './weights.generated.ts';
import type { Weights } from './scorer.ts';

let loaded: Weights | undefined;

export const shippedWeights = (): Weights => (loaded ??= { table: new Int8Array(fromBase64(packed).buffer), unit });
