/** The edit that writes invented names down in a report's front matter: `pseudoniemen: ["Sanne", "Daan B."]`. */
import { pseudonyms } from '../detection/policy/allow-list.ts';
import type { TextEdit } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import { endOfLine } from '../text/lines.ts';

/** Adds `names` to those that are there; undefined when all of them are. */
export function pseudonymEdit(report: Report, names: readonly string[]): TextEdit | undefined {
  const together = [...new Set([...pseudonyms(report), ...names])];
  if (names.length === 0 || together.length === pseudonyms(report).length) return undefined;
  const eol = endOfLine(report.text);
  const list = `[${together.map((name) => JSON.stringify(name)).join(', ')}]`;
  const { frontMatter } = report;
  const value = frontMatter?.spans['pseudoniemen'];
  if (value) return { span: value, newText: list };
  if (frontMatter) {
    const block = report.text.slice(frontMatter.span.start, frontMatter.span.end);
    const closingFence = frontMatter.span.start + block.lastIndexOf('---');
    return { span: { start: closingFence, end: closingFence }, newText: `pseudoniemen: ${list}${eol}` };
  }
  const afterByteOrderMark = report.text.startsWith('\uFEFF') ? 1 : 0;
  return {
    span: { start: afterByteOrderMark, end: afterByteOrderMark },
    newText: `---${eol}pseudoniemen: ${list}${eol}---${eol}${eol}`,
  };
}
