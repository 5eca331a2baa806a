/** The offset at which the line of `offset` starts. Line endings are LF, CRLF and CR. */
export function lineStart(text: string, offset: number): number {
  // Not `lastIndexOf`: of a sign that no line has it goes back to the start of the text.
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== LINE_FEED && text.charCodeAt(start - 1) !== CARRIAGE_RETURN)
    start--;
  return start;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
