import type { Nodes } from 'mdast';

/** All nodes of a type, in document order. */
export function allOf<Type extends Nodes['type']>(
  nodes: readonly Nodes[],
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  return nodes.flatMap((node) => [
    ...(node.type === type ? [node as Extract<Nodes, { type: Type }>] : []),
    ...('children' in node ? allOf(node.children, type) : []),
  ]);
}
