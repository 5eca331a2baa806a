/** The edit that gives a section of a template page an attribute. */
import type { Fix } from '../../findings/finding.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { PageSection } from '../page/page.ts';
import { entryOf } from '../page/yaml-block.ts';

/**
 * A fix that writes an attribute into the comment of a section: in place of its old value, as the first line, or in a
 * new comment when the section has none.
 */
export function setAttribute(text: string, { attributes, heading }: PageSection, key: string, value: string): Fix {
  const eol = endOfLine(text);
  const entry = entryOf(attributes, key);
  const line = `${key}: ${value}`;
  const insertAt = (offset: number, newText: string): { span: Span; newText: string } => ({
    span: { start: offset, end: offset },
    newText,
  });
  const edit = entry
    ? { span: entry.valueSpan, newText: value }
    : attributes
      ? insertAt(attributes.span.start, `${eol}${line}`)
      : insertAt(heading.span.end, `${eol}${eol}<!--${eol}${line}${eol}-->`);
  return {
    title: { nl: `Schrijf \`${line}\` bij dit onderdeel`, en: `Write \`${line}\` with this section` },
    kind: 'assist',
    edits: [edit],
  };
}
