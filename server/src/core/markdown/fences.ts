/**
 * Blocks that may hold blank lines, because a closing line ends them: front matter, fenced code, html such as comments.
 */
import type { RootContent } from 'mdast';
import { lineEnd, nextLine } from './line-shapes.ts';

/** The YAML front matter at `at`, the start of the text; undefined when there is none, or no closing line. */
export function frontMatterAt(
  text: string,
  at: number,
): { readonly nodes: readonly RootContent[]; readonly end: number } | undefined {
  if (!isFence(text, at)) return undefined;
  const contentStart = nextLine(text, lineEnd(text, at));
  let lines = 1;
  for (let line = contentStart, contentEnd = contentStart; line < text.length; lines++) {
    const end = lineEnd(text, line);
    if (isFence(text, line)) {
      // CommonMark replaces NUL.
      const value = text.slice(contentStart, contentEnd).replaceAll('\0', '\uFFFD');
      const position = {
        start: { line: 1, column: 1, offset: 0 },
        end: { line: lines + 1, column: end - line + 1, offset: end - at },
      };
      return { nodes: [{ type: 'yaml', value, position }], end: nextLine(text, end) };
    }
    contentEnd = end;
    line = nextLine(text, end);
  }
  return undefined;
}

/** Three hyphens on a line of their own. */
function isFence(text: string, line: number): boolean {
  return text.startsWith('---', line) && /^---[ \t]*$/.test(text.slice(line, lineEnd(text, line)));
}

const codeFence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,})[^]*)$/;

/**
 * The kinds of html blocks that blank lines don't end: the pattern of their first line, and of the line that ends them.
 */
const fencedHtml: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Za-z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/**
 * For fenced code and html that a closing line ends: the start of the line after that closing line, or the end of the
 * text. Undefined for any other block.
 */
export function endOfFenced(text: string, at: number): number | undefined {
  const end = lineEnd(text, at);
  const firstLine = text.slice(at, end);
  const match = codeFence.exec(firstLine);
  const fence = match?.[1] ?? match?.[2];
  if (fence !== undefined) {
    const closingFence = new RegExp(`^ {0,3}${fence.charAt(0)}{${String(fence.length)},}[ \\t]*$`);
    return endOfLineMatching(text, nextLine(text, end), closingFence);
  }
  const html = fencedHtml.find(([start]) => start.test(firstLine));
  return html && endOfLineMatching(text, at, html[1]);
}

/** Start of the line after the first one, from `from` on, that matches. The end of the text when no line does. */
function endOfLineMatching(text: string, from: number, pattern: RegExp): number {
  for (let line = from; line < text.length;) {
    const end = lineEnd(text, line);
    const next = nextLine(text, end);
    if (pattern.test(text.slice(line, end))) return next;
    line = next;
  }
  return text.length;
}
