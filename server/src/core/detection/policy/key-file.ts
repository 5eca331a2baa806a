/**
 * Recognises files that hold real names: the key of a replacement and the local list. They must never be among the
 * submissions.
 */

/** First line of a key written by `casus pseudonymise`. */
export const KEY_MARK = 'casus-sleutel';

/** Does a file hold real names, by its name (last part of a path) or by its first line? */
export function isKeyFile(fileName: string, content: string): boolean {
  return isHandedInNamesFile(fileName) || /\.casus-sleutel(?:\.json)?$/i.test(fileName) || holdsKey(content);
}

/** Is a file the local list of names, by the last part of its path? Any extension will do. */
export const isNamesFile = (fileName: string): boolean => /(?:^|[\\/])namen\.local(?:\.[a-z]+)?$/i.test(fileName);

/** As `isNamesFile`, also under the name that an LMS gives it ("devriesanne_12_345_namen.local-1.txt"). */
export const isHandedInNamesFile = (fileName: string): boolean =>
  /(?:^|[\\/_ ])namen\.local(?:-\d+)?(?:\.[a-z]+)?$/i.test(fileName);

/** Is a text the key of a replacement, by its first line? */
export const holdsKey = (content: string): boolean => content.slice(0, 300).includes(`"${KEY_MARK}"`);
