/** Blocks that end where their own closing line says so, blank lines or not: front matter, fenced code, some html. */
import type { RootContent } from 'mdast';
import { lineEnd, nextLine } from './line-shapes.ts';

/** YAML front matter at the start of a text. */
export function frontMatterAt(
  text: string,
  at: number,
): { readonly nodes: readonly RootContent[]; readonly end: number } | undefined {
  if (!isFence(text, at)) return undefined;
  const from = nextLine(text, lineEnd(text, at));
  let lines = 1;
  for (let line = from, before = from; line < text.length; lines++) {
    const end = lineEnd(text, line);
    if (isFence(text, line)) {
      const value = text.slice(from, Math.max(from, before)).replaceAll('\0', '\uFFFD');
      const position = {
        start: { line: 1, column: 1, offset: 0 },
        end: { line: lines + 1, column: end - line + 1, offset: end - at },
      };
      return { nodes: [{ type: 'yaml', value, position }], end: nextLine(text, end) };
    }
    before = end;
    line = nextLine(text, end);
  }
  return undefined;
}

/** Three hyphens on a line of their own. */
function isFence(text: string, line: number): boolean {
  return text.startsWith('---', line) && /^---[ \t]*$/.test(text.slice(line, lineEnd(text, line)));
}

const codeFence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** What ends a block of html that blank lines don't, by how it starts. */
const htmlKinds: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Za-z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/** For code in fences and such html: the start of the line after its closing line. Undefined for everything else. */
export function endOfFenced(text: string, at: number): number | undefined {
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const fence = codeFence.exec(line);
  const mark = fence?.[1] ?? fence?.[2];
  if (mark !== undefined) {
    const closing = new RegExp(`^ {0,3}${mark.charAt(0)}{${String(mark.length)},}[ \\t]*$`);
    return afterLine(text, nextLine(text, end), (each) => closing.test(each));
  }
  const kind = htmlKinds.find(([start]) => start.test(line));
  if (!kind) return undefined;
  return afterLine(text, at, (each) => kind[1].test(each));
}

function afterLine(text: string, from: number, closes: (line: string) => boolean): number {
  for (let line = from; line < text.length;) {
    const end = lineEnd(text, line);
    line = nextLine(text, end);
    if (closes(text.slice(from, end))) return line;
    from = line;
  }
  return text.length;
}
