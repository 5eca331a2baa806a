/** What two versions of a text have in common at both ends: the edit lies in between. */

/**
 * Numbers of UTF-16 units that are the same, counted from the start and from the end. Together never more than either version.
 */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Texts are first compared this many UTF-16 units at a time, which is far quicker than one by one. */
const STEP = 1024;

/** How many UTF-16 units are the same at the start and at the end of two texts. */
export function commonEndsOfTexts(before: string, after: string): CommonEnds {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start + STEP <= shortest && before.startsWith(after.slice(start, start + STEP), start)) start += STEP;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const maxEnd = shortest - start;
  const stepBefore = (text: string, end: number): string => text.slice(text.length - end - STEP, text.length - end);
  let end = 0;
  while (end + STEP <= maxEnd && stepBefore(before, end) === stepBefore(after, end)) end += STEP;
  while (end < maxEnd && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return { start, end };
}
