/**
 * The fixes that switch a rule off by a comment, for one line or for the whole report. The comment never changes how
 * markdown reads the rest of the report.
 */
import type { Nodes } from 'mdast';
import type { Finding, Fix, TextEdit } from '../findings/finding.ts';
import type { Directive, DirectiveKind } from '../markdown/directives.ts';
import type { Report } from '../report/model.ts';
import { endOfLine, lineAt, lineStarts, nextLineStart } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { canSuppress } from './suppression.ts';

/** Undefined when no comment can work: in front matter, in code, for a rule that can't be switched off. */
export function disableOnLine(report: Report, { ruleId, span }: Pick<Finding, 'ruleId' | 'span'>): Fix | undefined {
  if (!canSuppress(ruleId) || inFrontMatter(report, span.start)) return undefined;
  const line = lineAt(report.text, span.start);
  const edit =
    extendComment(report, 'disable-line', line, ruleId) ??
    extendComment(report, 'disable-next-line', line - 1, ruleId) ??
    newLineComment(report, line, span.start, ruleId);
  return (
    edit && {
      title: { nl: 'Zet dit uit op deze regel', en: 'Switch this off on this line' },
      kind: 'assist',
      edits: [edit],
    }
  );
}

/** Undefined for a rule that can't be switched off. */
export function disableInFile(report: Report, { ruleId }: Pick<Finding, 'ruleId'>): Fix | undefined {
  if (!canSuppress(ruleId)) return undefined;
  const edit = extendComment(report, 'disable-file', undefined, ruleId) ?? newFileComment(report, ruleId);
  const title = { nl: 'Zet dit uit in dit verslag', en: 'Switch this off in this report' };
  return { title, kind: 'assist', edits: [edit] };
}

const comment = (kind: DirectiveKind, ruleId: string): string => `<!-- casus-${kind} ${ruleId} -->`;

const insertion = (offset: number, newText: string): TextEdit => ({ span: { start: offset, end: offset }, newText });

/** Adds the rule to a comment of this kind that ends on `line`, or on any line; undefined when there is none. */
function extendComment(
  report: Report,
  kind: DirectiveKind,
  line: number | undefined,
  ruleId: string,
): TextEdit | undefined {
  const isExtensible = (directive: Directive): boolean =>
    directive.kind === kind && (line === undefined || lineAt(report.text, directive.span.end) === line);
  const last = report.directives.find(isExtensible)?.rules.at(-1);
  return last && insertion(last.span.end, ` ${ruleId}`);
}

export const inFrontMatter = ({ frontMatter }: Report, offset: number): boolean =>
  frontMatter !== undefined && offset >= frontMatter.span.start && offset < frontMatter.span.end;

/** A comment at the top of the report, after its front matter. */
function newFileComment({ text, frontMatter }: Report, ruleId: string): TextEdit {
  const eol = endOfLine(text);
  const added = comment('disable-file', ruleId);
  if (!frontMatter) return insertion(text.startsWith('\uFEFF') ? 1 : 0, `${added}${eol}${eol}`);
  const after = nextLineStart(text, frontMatter.span.end);
  const hasLineEnding = /[\r\n]$/.test(text.slice(0, after));
  return insertion(after, hasLineEnding ? `${eol}${added}${eol}` : `${eol}${eol}${added}${eol}`);
}

/**
 * A comment on a line of its own above `line` when that begins a block; else a comment at the end of `line`, because a
 * line of html would cut a paragraph, list or table in two. Undefined in code. `offset`: of the finding.
 */
function newLineComment(report: Report, line: number, offset: number, ruleId: string): TextEdit | undefined {
  const { text, root } = report;
  const start = lineStarts(text)[line] ?? 0;
  const block = root.children.find((node) => contains(node, offset));
  if (block && isInCode(block, offset)) return undefined;
  const beginsBlock = !block || (block.position?.start.offset ?? -1) >= start;
  if (beginsBlock && !bareNumber.test(text.slice(lineStarts(text)[line - 1] ?? 0, start))) {
    const above = comment('disable-next-line', ruleId) + endOfLine(text);
    return insertion(start === 0 && text.startsWith('\uFEFF') ? 1 : start, above);
  }
  const content = text.slice(start, nextLineStart(text, start));
  // Two spaces or a backslash at the end of the line are a line break: the comment comes before them.
  const end = start + content.trimEnd().replace(/\\$/, '').trimEnd().length;
  return insertion(end, ` ${comment('disable-line', ruleId)}`);
}

/** A number on a line of its own belongs to the question on the next line: nothing may come between the two. */
export const bareNumber = /^[ \t]*\d{1,3}[.)]?[ \t]*\r?\n$/;

/** Is the offset in code, html or front matter below this node? */
export function isInCode(node: Nodes, offset: number): boolean {
  if (!contains(node, offset)) return false;
  if (node.type === 'code' || node.type === 'html' || node.type === 'yaml') return true;
  return 'children' in node && node.children.some((child) => isInCode(child, offset));
}

/** Is the offset in the node, or just after it? */
export function contains(node: Nodes, offset: number): boolean {
  const span: Span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  return offset >= span.start && (offset < span.end || (offset === span.end && span.start < span.end));
}
