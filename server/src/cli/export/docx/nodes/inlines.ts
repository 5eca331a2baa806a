/** Text within a paragraph: bold, italics, code, line breaks, links and marks of footnotes. */
import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { forXml } from '../for-xml.ts';
import type { DocxWriter } from '../writer.ts';

interface Form {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** The name of a style. */
  readonly style?: string;
}

export const inlines = (nodes: readonly PhrasingContent[], writer: DocxWriter, form: Form = {}): ParagraphChild[] =>
  nodes.flatMap((node) => inline(node, writer, form));

function inline(node: PhrasingContent, writer: DocxWriter, form: Form): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [new TextRun({ ...form, text: forXml(node.value) })];
    case 'inlineCode':
      return [new TextRun({ ...form, style: 'Code', text: forXml(node.value) })];
    case 'superscript':
      return [new TextRun({ ...form, superScript: true, text: forXml(node.value) })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return inlines(node.children, writer, { ...form, bold: true });
    case 'emphasis':
      return inlines(node.children, writer, { ...form, italics: true });
    case 'link':
      return [
        new ExternalHyperlink({
          link: forXml(node.url),
          children: inlines(node.children, writer, { ...form, style: 'Hyperlink' }),
        }),
      ];
    case 'footnoteReference': {
      const number = writer.noteNumber(node.identifier);
      return number === undefined ? [] : [new FootnoteReferenceRun(number)];
    }
    default:
      return 'children' in node ? inlines(node.children, writer, form) : [];
  }
}
