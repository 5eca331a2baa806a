/** Turns a set of names into one regular expression in which names with the same start share that part. */

interface Node {
  /** By pattern of the next letter. */
  readonly next: Map<string, Node>;
  /** A name ends here. */
  end: boolean;
}

const newNode = (): Node => ({ next: new Map(), end: false });

/** `tokens` gives the pattern of each letter of a name. The result matches the longest name. */
export function triePattern(names: Iterable<string>, tokens: (name: string) => readonly string[]): string {
  const root = newNode();
  for (const name of names) {
    let node = root;
    for (const token of tokens(name)) {
      const next = node.next.get(token) ?? newNode();
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
  const alternatives = `(?:${branches.join('|')})`;
  if (node.end) return `${alternatives}?`;
  return branches.length === 1 ? only : alternatives;
}
