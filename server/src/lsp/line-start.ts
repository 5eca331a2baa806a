/** The offset at which the line of `offset` starts. Line endings are LF, CRLF and CR. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
