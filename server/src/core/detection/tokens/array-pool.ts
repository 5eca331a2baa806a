/**
 * Typed arrays for the words of a passage. A passage needs a dozen small ones, and making one of its own for each costs more
 * than filling it; so they are cut from larger ones. All zero at first.
 */
const ROOM = 1 << 15;

let shorts = new Int16Array(ROOM);
let shortsUsed = 0;
let words = new Int32Array(ROOM);
let wordsUsed = 0;
let bytes = new Uint8Array(ROOM);
let bytesUsed = 0;
let floats = new Float32Array(ROOM);
let floatsUsed = 0;

export function int16(length: number): Int16Array {
  if (length > ROOM >> 2) return new Int16Array(length);
  if (shortsUsed + length > ROOM) [shorts, shortsUsed] = [new Int16Array(ROOM), 0];
  return shorts.subarray(shortsUsed, (shortsUsed += length));
}

export function int32(length: number): Int32Array {
  if (length > ROOM >> 2) return new Int32Array(length);
  if (wordsUsed + length > ROOM) [words, wordsUsed] = [new Int32Array(ROOM), 0];
  return words.subarray(wordsUsed, (wordsUsed += length));
}

export function uint8(length: number): Uint8Array {
  if (length > ROOM >> 2) return new Uint8Array(length);
  if (bytesUsed + length > ROOM) [bytes, bytesUsed] = [new Uint8Array(ROOM), 0];
  return bytes.subarray(bytesUsed, (bytesUsed += length));
}

export function float32(length: number): Float32Array {
  if (length > ROOM >> 2) return new Float32Array(length);
  if (floatsUsed + length > ROOM) [floats, floatsUsed] = [new Float32Array(ROOM), 0];
  return floats.subarray(floatsUsed, (floatsUsed += length));
}

const zeros: Uint8Array[] = [];

/** Nothing but zeros, shared by all who only read them. */
export const noBytes = (length: number): Uint8Array =>
  length > ROOM >> 5 ? new Uint8Array(length) : (zeros[length] ??= new Uint8Array(length));
