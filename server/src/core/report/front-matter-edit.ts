/** The edit that writes a value in a report's front matter: `stage: concept`, in place of an old value or as a new line. */
import type { TextEdit } from '../findings/finding.ts';
import { endOfLine } from '../text/lines.ts';
import type { Report } from './model.ts';

/** `value`: as YAML. Front matter is made when the report has none; what else stands in it stays as it is. */
export function frontMatterEdit({ text, frontMatter }: Report, key: string, value: string): TextEdit {
  const eol = endOfLine(text);
  const old = frontMatter?.spans[key];
  if (old) {
    // A list of lines ends with the line break before the next key. For "stage:" without a value the span is after the colon.
    const lineBreak = /(?<!\s)\s*$/.exec(text.slice(old.start, old.end))?.[0] ?? '';
    const span = { start: old.start, end: old.end - lineBreak.length };
    return { span, newText: (text[old.start - 1] === ':' ? ' ' : '') + value };
  }
  if (frontMatter) {
    const block = text.slice(frontMatter.span.start, frontMatter.span.end);
    const closingFence = frontMatter.span.start + block.lastIndexOf('---');
    return { span: { start: closingFence, end: closingFence }, newText: `${key}: ${value}${eol}` };
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { span: { start, end: start }, newText: `---${eol}${key}: ${value}${eol}---${eol}${eol}` };
}
