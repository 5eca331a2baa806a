/** Many names as one regular expression that looks at each letter once: names with a common start share it. */

interface Node {
  readonly next: Map<string, Node>;
  end: boolean;
}

const leaf = (): Node => ({ next: new Map(), end: false });

/** `tokens` turns a name into pieces of a pattern, one for each letter. Matches the longest name. */
export function triePattern(names: Iterable<string>, tokens: (name: string) => readonly string[]): string {
  const root = leaf();
  for (const name of names) {
    let node = root;
    for (const token of tokens(name)) {
      const next = node.next.get(token) ?? leaf();
      node.next.set(token, next);
      node = next;
    }
    node.end = true;
  }
  return render(root);
}

function render(node: Node): string {
  const branches = [...node.next].sort(([a], [b]) => (a < b ? -1 : 1)).map(([token, next]) => token + render(next));
  const [only] = branches;
  if (only === undefined) return '';
  const all = `(?:${branches.join('|')})`;
  if (node.end) return `${all}?`;
  return branches.length === 1 ? only : all;
}
