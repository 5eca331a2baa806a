/** What two versions of a sequence share: the one diff by which edits are followed. */

/** Counts from the start and from the end. They never overlap in either sequence. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** How many items are the same at the start and at the end of two lists. */
export function commonEnds<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  isSame: (a: Before, b: After) => boolean,
): CommonEnds {
  const most = Math.min(before.length, after.length);
  const sameAt = (a: number, b: number): boolean => isSame(before[a] as Before, after[b] as After);
  let start = 0;
  while (start < most && sameAt(start, start)) start++;
  let end = 0;
  while (end < most - start && sameAt(before.length - 1 - end, after.length - 1 - end)) end++;
  return { start, end };
}

/** Texts are compared this many UTF-16 units at a time first, which is far quicker than one by one. */
const STRETCH = 1024;

/** How many UTF-16 units are the same at the start and at the end of two texts. */
export function commonEndsOfTexts(before: string, after: string): CommonEnds {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRETCH <= most && before.startsWith(after.slice(start, start + STRETCH), start)) start += STRETCH;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const left = most - start;
  const tail = (text: string, end: number): string => text.slice(text.length - end - STRETCH, text.length - end);
  let end = 0;
  while (end + STRETCH <= left && tail(before, end) === tail(after, end)) end += STRETCH;
  while (end < left && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return { start, end };
}
