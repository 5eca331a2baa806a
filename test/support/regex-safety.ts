/**
 * Finds regular expressions that may take exponential time: a repeated group that contains a repetition, as in `(a+)*`.
 */

/** The index in the pattern of the first unbounded repetition of a group with one in it, if any. */
export function unboundedNesting(pattern: string): number | undefined {
  /** For each open group (the pattern itself is the first): does the group contain an unbounded repetition? */
  const open: boolean[] = [false];
  /** Did the character before close a group with an unbounded repetition? */
  let closed = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') {
      at = endOfEscape(pattern, at);
      closed = false;
    } else if (char === '[') {
      at = endOfClass(pattern, at);
      closed = false;
    } else if (char === '(') {
      open.push(false);
      if (pattern[at + 1] === '?') at++;
    } else if (char === ')') closed = open.pop() ?? false;
    else if (isUnbounded(pattern, at)) {
      if (closed) return at;
      open[open.length - 1] = true;
      closed = false;
      continue;
    } else if (char !== '?' && char !== '{') closed = false;
    // Then the group around it contains one too.
    if (char === ')' && closed) open[open.length - 1] = true;
  }
  return undefined;
}

const isUnbounded = (pattern: string, at: number): boolean =>
  pattern[at] === '*' || pattern[at] === '+' || /^\{\d*,\}/.test(pattern.slice(at, at + 8));

const endOfEscape = (pattern: string, at: number): number =>
  /^\\[pP]\{/.test(pattern.slice(at, at + 3)) ? pattern.indexOf('}', at) : at + 1;

function endOfClass(pattern: string, at: number): number {
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
  return end;
}
