/** Blocks whose text holds no markup, as most do. Their mdast nodes are made only when somebody asks for them. */
import type { RootContent } from 'mdast';
import { asciiSet, isLineEnding, isSpaceOrTab } from '../text/character-codes.ts';
import type { Block, PlainText } from './block.ts';
import { noDefinitions } from './remark.ts';

/** Line endings, and every character that may be markup or that micromark treats specially. */
const specialCharacters = asciiSet('\0\t\n\r&<[]*_`\\');

/** Is this nothing but text, without indented lines and without spaces at the end of a line? False when in doubt. */
export function isPlain(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (specialCharacters[code] !== 1) continue;
    if (!isLineEnding(code)) return false;
    if (isSpaceOrTab(text.charCodeAt(at - 1)) || isSpaceOrTab(text.charCodeAt(at + 1))) return false;
  }
  return end > from && !isSpaceOrTab(text.charCodeAt(end - 1));
}

export class PlainBlock implements Block {
  readonly text: string;
  readonly lineEndings: number;
  readonly plain: PlainText;
  readonly definitions = noDefinitions;
  readonly lookahead = '';
  private readonly makeNodes: (text: string, plain: PlainText) => readonly RootContent[];
  private madeNodes: readonly RootContent[] | undefined;

  constructor(text: string, lineEndings: number, plain: PlainText, makeNodes: PlainBlock['makeNodes']) {
    this.text = text;
    this.lineEndings = lineEndings;
    this.plain = plain;
    this.makeNodes = makeNodes;
  }

  get nodes(): readonly RootContent[] {
    return (this.madeNodes ??= this.makeNodes(this.text, this.plain));
  }
}
