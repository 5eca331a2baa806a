/** The edit that writes down which names are invented: `pseudoniemen:` in the report's front matter. */
import type { TextEdit } from '../findings/finding.ts';
import { pseudonyms } from '../detection/policy/allow-list.ts';
import type { Report } from '../report/model.ts';

export function pseudonymEdit(report: Report, names: readonly string[]): TextEdit | undefined {
  const all = [...new Set([...pseudonyms(report), ...names])];
  if (names.length === 0 || all.length === pseudonyms(report).length) return undefined;
  const eol = report.text.includes('\r\n') ? '\r\n' : '\n';
  const list = `[${all.map((name) => JSON.stringify(name)).join(', ')}]`;
  const { frontMatter } = report;
  const value = frontMatter?.spans['pseudoniemen'];
  if (value) return { span: value, newText: list };
  if (frontMatter) {
    const block = report.text.slice(frontMatter.span.start, frontMatter.span.end);
    const close = frontMatter.span.start + block.lastIndexOf('---');
    return { span: { start: close, end: close }, newText: `pseudoniemen: ${list}${eol}` };
  }
  const start = report.text.startsWith('\uFEFF') ? 1 : 0;
  return { span: { start, end: start }, newText: `---${eol}pseudoniemen: ${list}${eol}---${eol}${eol}` };
}
