/** A key as a file: its text, its name, and whether a text read back is one. */
import { KEY_MARK } from '../detection/policy/key-file.ts';
import { slug } from '../templates/names.ts';
import type { Key, KeyEntry } from './pseudonymise.ts';

/** The mark stands alone on the first lines, so that whoever opens the file sees what it is before any name. */
export const writeKey = (key: Key): string => `${JSON.stringify(key, null, 2)}\n`;

/** Undefined when it is no key, or a damaged one. */
export function readKey(text: string): Key | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isRecord(value) || value[KEY_MARK] !== 1) return undefined;
    const passes: unknown = value['passes'];
    return isListOf(passes, (pass) => isListOf(pass, isEntry)) ? { [KEY_MARK]: 1, passes } : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isListOf = <T>(value: unknown, accepts: (each: unknown) => each is T): value is readonly T[] =>
  Array.isArray(value) && value.every(accepts);

const isEntry = (value: unknown): value is KeyEntry =>
  isRecord(value) &&
  Number.isInteger(value['start']) &&
  [value['id'], value['original'], value['replacement']].every((each) => typeof each === 'string');

/** What the names of all keys of a report begin with. `path`: only its last part counts. */
export const keyStem = (path: string): string =>
  slug(path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')).slice(0, 60) || 'verslag';

/**
 * Tells apart reports of one name, and two replacements in one report: each keeps a key of its own, and none is lost. Not
 * a cryptographic hash: it hides nothing, and whoever sees the name has the file.
 */
export function keyFileName(path: string, original: string, replaced: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const text of [path, '\0', original, '\0', replaced]) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return `${keyStem(path)}-${hex(a ^ (a >>> 15))}${hex(b ^ (b >>> 13))}.${KEY_MARK}.json`;
}
