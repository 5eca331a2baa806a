/** Comments that switch a rule off: for one line, or for the whole report. Built so that the report still reads the same. */
import type { Nodes } from 'mdast';
import { endOfLine, lineAt, lineStarts, nextLineStart } from '../text/lines.ts';
import type { Report } from '../report/model.ts';
import type { Directive, DirectiveKind } from '../markdown/directives.ts';
import type { Span } from '../text/span.ts';
import { canSuppress } from './suppression.ts';
import type { Finding, Fix, TextEdit } from '../findings/finding.ts';

/** Undefined where no comment can work: in front matter, in code, for a rule that can't be switched off. */
export function disableOnLine(report: Report, { ruleId, span }: Pick<Finding, 'ruleId' | 'span'>): Fix | undefined {
  if (!canSuppress(ruleId) || inFrontMatter(report, span.start)) return undefined;
  const line = lineAt(report.text, span.start);
  const edit =
    extend(report, 'disable-line', line, ruleId) ??
    extend(report, 'disable-next-line', line - 1, ruleId) ??
    place(report, line, span.start, ruleId);
  return edit && fix(edit, { nl: 'op deze plek', en: 'here' }, ruleId);
}

export function disableInFile(report: Report, { ruleId }: Pick<Finding, 'ruleId'>): Fix | undefined {
  if (!canSuppress(ruleId)) return undefined;
  const edit = extend(report, 'disable-file', undefined, ruleId) ?? atTop(report, ruleId);
  return fix(edit, { nl: 'in dit bestand', en: 'in this file' }, ruleId);
}

const fix = (edit: TextEdit, where: { nl: string; en: string }, ruleId: string): Fix => ({
  title: { nl: `Meld dit ${where.nl} niet meer (${ruleId})`, en: `Do not report this ${where.en} (${ruleId})` },
  kind: 'assist',
  edits: [edit],
});

const comment = (kind: DirectiveKind, ruleId: string): string => `<!-- casus-${kind} ${ruleId} -->`;

const insert = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

/** Adds the rule to a comment that is there already. */
function extend(report: Report, kind: DirectiveKind, line: number | undefined, ruleId: string): TextEdit | undefined {
  const isIt = (directive: Directive): boolean =>
    directive.kind === kind && (line === undefined || lineAt(report.text, directive.span.end) === line);
  const last = report.directives.find(isIt)?.rules.at(-1);
  return last && insert(last.span.end, ` ${ruleId}`);
}

const inFrontMatter = ({ frontMatter }: Report, offset: number): boolean =>
  frontMatter !== undefined && offset >= frontMatter.span.start && offset < frontMatter.span.end;

function atTop({ text, frontMatter }: Report, ruleId: string): TextEdit {
  const eol = endOfLine(text);
  const made = comment('disable-file', ruleId);
  if (!frontMatter) return insert(text.startsWith('\uFEFF') ? 1 : 0, `${made}${eol}${eol}`);
  const after = nextLineStart(text, frontMatter.span.end);
  const ended = /[\r\n]$/.test(text.slice(0, after));
  return insert(after, ended ? `${eol}${made}${eol}` : `${eol}${eol}${made}${eol}`);
}

/**
 * A comment of its own above the line where the line begins a block; otherwise at the end of the line, because a line of
 * html would cut a paragraph, list or table in two.
 */
function place(report: Report, line: number, offset: number, ruleId: string): TextEdit | undefined {
  const { text, root } = report;
  const start = lineStarts(text)[line] ?? 0;
  const block = root.children.find((node) => contains(node, offset));
  if (block && hasCode(block, offset)) return undefined;
  if (!block || (block.position?.start.offset ?? -1) >= start) {
    const above = comment('disable-next-line', ruleId) + endOfLine(text);
    return insert(start === 0 && text.startsWith('\uFEFF') ? 1 : start, above);
  }
  const content = text.slice(start, nextLineStart(text, start));
  // Two spaces or a backslash before the line ending are a line break: they stay last.
  const end = start + content.replace(/\s*\\?\s*$/, '').length;
  return insert(end, ` ${comment('disable-line', ruleId)}`);
}

function hasCode(node: Nodes, offset: number): boolean {
  if (!contains(node, offset)) return false;
  if (node.type === 'code' || node.type === 'html' || node.type === 'yaml') return true;
  return 'children' in node && node.children.some((child) => hasCode(child, offset));
}

function contains(node: Nodes, offset: number): boolean {
  const span: Span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  return offset >= span.start && (offset < span.end || (offset === span.end && span.start < span.end));
}
