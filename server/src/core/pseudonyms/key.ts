/** Writes a key to the text of a file, reads it back, and names the file. */
import { KEY_MARK } from '../detection/policy/key-file.ts';
import { hashOf } from '../text/hash.ts';
import { slug } from '../templates/names.ts';
import type { Key, KeyEntry } from './pseudonymise.ts';

/**
 * `KEY_MARK` comes first, on a line of its own, so that whoever opens the file sees that it is a key before any name.
 */
export const writeKey = (key: Key): string => `${JSON.stringify(key, null, 2)}\n`;

/** Undefined when the text is no key, or a damaged one. */
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

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);

const isEntry = (value: unknown): value is KeyEntry =>
  isRecord(value) &&
  Number.isInteger(value['start']) &&
  [value['id'], value['original'], value['replacement']].every((text) => typeof text === 'string');

/** The beginning of the file names of all keys of one report. `path`: of the report; only its last part counts. */
export const keyStem = (path: string): string =>
  slug(path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')).slice(0, 60) || 'verslag';

/**
 * The file name of a key: a stem, and a hash of the report's path, its original text and its replaced text. So reports
 * of one name, and later replacements in one report, each have a key of their own.
 */
export const keyFileName = (path: string, original: string, replaced: string): string =>
  `${keyStem(path)}-${hashOf(path, original, replaced)}.${KEY_MARK}.json`;
