/** Recognises the key of a replacement among hand-ins, whatever it is called: its real names must not be handed in. */
import { closeSync, readSync } from 'node:fs';
import { isKeyFile } from '../../core/index.ts';
import { openRegular } from '../../disk/read-regular.ts';

/** A key tells what it is at its start: of a file on disk only so many bytes are read. */
const KEY_START = 300;

/** An entry of an archive is read whole; no key is larger than this, in bytes. */
const LARGEST_KEY = 2_000_000;

/** Formats that hold no text, so that thousands of pictures need not be opened. */
const media =
  /\.(?:png|jpe?g|gif|bmp|webp|heic|heif|tiff?|ico|mp[34]|m4[av]|wav|ogg|flac|mov|avi|mkv|web[mp]|wmv|[ot]tf|woff2?|[dx]lsx?|pptx?|ods|odp)$/i;

export const mayBeKey = (name: string, size = 0): boolean => !media.test(name) && size <= LARGEST_KEY;

/** `bytes`: a file, or its start. */
export const isKey = (bytes: Uint8Array): boolean =>
  isKeyFile('', new TextDecoder().decode(bytes.subarray(0, KEY_START)));

/** False for a file that can't be read. `path`: absolute. */
export function isKeyOnDisk(path: string): boolean {
  if (!mayBeKey(path)) return false;
  try {
    const file = openRegular(path);
    const start = new Uint8Array(KEY_START);
    const length = readSync(file, start, 0, KEY_START, 0);
    closeSync(file);
    return isKey(start.subarray(0, length));
  } catch {
    return false;
  }
}
