/** What a line can be by its characters alone. Lines end with LF, CRLF or a lone CR; blank is spaces and tabs. */

/** Offset of the line ending at or after `from`, or the length of the text. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
  }
  return at;
}

/** Start of the line that `from` stands in: not searched for with `lastIndexOf`, which goes on to the start of the text. */
export function lineStart(text: string, from: number): number {
  let at = from;
  for (; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 13) break;
  }
  return at;
}

/** Start of the line after the line ending at `end`. */
export const nextLine = (text: string, end: number): number =>
  text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length);

export function isBlank(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

const isSpace = (code: number): boolean => code === 32 || code === 9;

/** A space, a tab, a line ending or the end of the text (NaN). */
const endsMark = (code: number): boolean => isSpace(code) || code === 10 || code === 13 || Number.isNaN(code);

/** An ATX heading at the margin: one to six number signs and then a space. */
export function isHeadingLine(text: string, at: number): boolean {
  let signs = 0;
  while (signs < 7 && text.charCodeAt(at + signs) === 35) signs++;
  return signs > 0 && signs < 7 && endsMark(text.charCodeAt(at + signs));
}

/** A list item at the margin. */
export function isListMarker(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === 42 || first === 43 || first === 45) return endsMark(text.charCodeAt(at + 1));
  const after = afterDigits(text, at);
  return after > at && isNumberStop(text.charCodeAt(after)) && endsMark(text.charCodeAt(after + 1));
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}

const isNumberStop = (code: number): boolean => code === 46 || code === 41;

/** Characters that may start a block other than a paragraph, at the start of a line: space tab # > - + = < | : ~ ` */
const mayStartBlock = tableOf(' \t#>-+=<|:~`');

/**
 * A line that can be nothing but text of a paragraph, whatever stands before it. Careful: a maybe is a no. (Definitions
 * start like text: the caller looks for "]:".)
 */
export function isParagraphLine(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (mayStartBlock[first] === 1) return false;
  if (first === 42 || first === 95) return isEmphasis(text, at, first);
  const after = afterDigits(text, at);
  return after === at || !isNumberStop(text.charCodeAt(after));
}

/** "**Actoren**", "_kort_": asterisks or underscores that are neither a list item nor a rule across the page. */
function isEmphasis(text: string, at: number, mark: number): boolean {
  if (endsMark(text.charCodeAt(at + 1))) return false;
  let to = at;
  while (text.charCodeAt(to) === mark || isSpace(text.charCodeAt(to))) to++;
  return !endsMark(text.charCodeAt(to));
}

/** A rule across the page, at the margin: three or more of - * _ and nothing else. */
export function isRule(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(from);
  if (mark !== 45 && mark !== 42 && mark !== 95) return false;
  let marks = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (!isSpace(code)) return false;
  }
  return marks >= 3;
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
