/** Edits of a template page. */
import type { Fix } from '../../findings/finding.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { PageSection } from '../page/page.ts';
import { entryOf } from '../page/yaml-block.ts';

/** Writes an attribute into the section's comment: over its old value, as a first line, or in a comment of its own. */
export function setAttribute(text: string, { attributes, heading }: PageSection, key: string, value: string): Fix {
  const eol = endOfLine(text);
  const entry = entryOf(attributes, key);
  const line = `${key}: ${value}`;
  const after = (at: number, newText: string): { span: Span; newText: string } => ({
    span: { start: at, end: at },
    newText,
  });
  const edit = entry
    ? { span: entry.valueSpan, newText: value }
    : attributes
      ? after(attributes.span.start, `${eol}${line}`)
      : after(heading.span.end, `${eol}${eol}<!--${eol}${line}${eol}-->`);
  return {
    title: { nl: `Schrijf \`${line}\` bij dit onderdeel`, en: `Write \`${line}\` with this section` },
    kind: 'assist',
    edits: [edit],
  };
}
