/**
 * Which files hold the real names: the key of a replacement and the local list. They must never be among the
 * submissions.
 */

/** First line of a key written by `casus pseudonymise`. */
export const KEY_MARK = 'casus-sleutel';

/** By its name (last part of a path) or by its first line. */
export function isKeyFile(fileName: string, content: string): boolean {
  return isNamesFile(fileName) || /\.casus-sleutel(?:\.json)?$/i.test(fileName) || holdsKey(content);
}

/** By the last part of a path. The extension is the writer's business: a list is a list. */
export const isNamesFile = (fileName: string): boolean => /(?:^|[\\/])namen\.local(?:\.[a-z]+)?$/i.test(fileName);

export const holdsKey = (content: string): boolean => content.slice(0, 300).includes(`"${KEY_MARK}"`);
