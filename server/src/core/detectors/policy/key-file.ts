/** Which files hold the real names: the key of a replacement and the local list. They must never be among the submissions. */

/** First line of a key written by `casus pseudonymise`. */
export const KEY_MARK = 'casus-sleutel';

/** By its name (last part of a path) or by its first line. */
export function isKeyFile(fileName: string, content: string): boolean {
  const name = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  if (/^namen\.local(?:\.[a-z]+)?$/.test(name) || /\.casus-sleutel(?:\.json)?$/.test(name)) return true;
  return holdsKey(content);
}

export const holdsKey = (content: string): boolean => content.slice(0, 300).includes(`"${KEY_MARK}"`);
