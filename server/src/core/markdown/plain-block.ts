/** Blocks without any markup in their text, which is most of them: their nodes are made only for who asks for the tree. */
import type { RootContent } from 'mdast';
import type { Block, PlainText } from './block.ts';
import { noDefinitions } from './remark.ts';

/** Line endings, and all that may be markup: NUL tab & < [ ] * _ ` and the backslash. */
const special = new Uint8Array(128);
for (const char of '\0\t\n\r&<[]*_`\\') special[char.charCodeAt(0)] = 1;

const isSpace = (code: number): boolean => code === 32 || code === 9;

/** Nothing but text, no line of it indented or with spaces at its end. Careful: a maybe is a no. */
export function isPlain(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (special[code] !== 1) continue;
    if (code !== 10 && code !== 13) return false;
    if (isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at + 1))) return false;
  }
  return end > from && !isSpace(text.charCodeAt(end - 1));
}

export class PlainBlock implements Block {
  readonly text: string;
  readonly lineEndings: number;
  readonly plain: PlainText;
  readonly definitions = noDefinitions;
  readonly lookahead = '';
  private readonly read: (text: string, plain: PlainText) => readonly RootContent[];
  private made: readonly RootContent[] | undefined;

  constructor(text: string, lines: number, plain: PlainText, read: PlainBlock['read']) {
    this.text = text;
    this.lineEndings = lines;
    this.plain = plain;
    this.read = read;
  }

  get nodes(): readonly RootContent[] {
    return (this.made ??= this.read(this.text, this.plain));
  }
}
