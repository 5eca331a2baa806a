import { Paragraph } from 'docx';
import type { List, ListItem } from 'mdast';
import { DEEPEST_LEVEL, type DocxWriter, type Where, type WrittenBlock } from '../writer.ts';

export function list({ ordered, start, children }: List, where: Where, writer: DocxWriter): readonly WrittenBlock[] {
  const reference = writer.list(ordered ? (start ?? 1) : undefined);
  const level = Math.min(where.depth, DEEPEST_LEVEL);
  return children.flatMap((each) =>
    item(each, { ...where, depth: where.depth + 1, marker: { reference, level } }, writer),
  );
}

/** The first paragraph has the number or bullet; an item that begins with something else has it alone. */
function item({ children }: ListItem, where: Where, writer: DocxWriter): readonly WrittenBlock[] {
  const { marker, ...inItem } = where;
  const [first, ...rest] = children;
  if (first?.type === 'paragraph' || first?.type === 'heading')
    return [...writer.blocks([first], where), ...writer.blocks(rest, inItem)];
  return [new Paragraph({ ...(marker && { numbering: marker }) }), ...writer.blocks(children, inItem)];
}
