/** Small pieces of sentences. */

/** "a, b en c". */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

export const nounFor = (count: number, [singular, plural]: readonly [string, string]): string =>
  count === 1 ? singular : plural;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
