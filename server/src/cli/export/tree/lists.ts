/** The numbers of a list as the writer typed them: markdown counts on from the first, whatever the others say. */
import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';

/**
 * A list in which a number is left out (1, 2, 4) becomes two lists: an answer under "4." belongs to question 4. Numbers that
 * don't grow say nothing: many write "1." before each item.
 */
export function listsByNumber(list: List, source: string): readonly List[] {
  if (!list.ordered) return [list];
  const numbers = list.children.map((item) => numberOf(item, source));
  if (numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0))) return [list];
  const lists: List[] = [];
  list.children.forEach((item, index) => {
    const number = numbers[index] ?? 1;
    if (index > 0 && number === (numbers[index - 1] ?? 0) + 1) lists.at(-1)?.children.push(item);
    else lists.push({ ...list, start: number, children: [item] });
  });
  return lists;
}

function numberOf({ position }: ListItem, source: string): number {
  const start = position?.start.offset ?? 0;
  return Number(/^\s*(\d+)/.exec(source.slice(start, start + 12))?.[1] ?? 0);
}

/**
 * A question with an empty bullet below it: for markdown "-" under a line makes a heading of it, but nobody writes a
 * heading so within an item.
 */
export function withoutDashHeadings(
  nodes: readonly (BlockContent | DefinitionContent)[],
  source: string,
): (BlockContent | DefinitionContent)[] {
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    const { children, position } = node;
    const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    return /[\r\n][ \t]*[-=]\s*$/.test(written) ? { type: 'paragraph', children } : node;
  });
}
