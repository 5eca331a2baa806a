/** Turns markdown into html. Raw html in it is left out: the docs have none but comments. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';

export interface Rendered {
  readonly html: string;
  /** Headings of the second level. */
  readonly contents: readonly { readonly id: string; readonly text: string }[];
}

/** `link`: the address in the site for one in the text; without one, only the text of the link is left. */
export function render(markdown: string, link: (address: string) => string | undefined): Rendered {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const ids = new Ids();
  const contents: { id: string; text: string }[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const address = link(node.url);
      if (address === undefined) node.data = { ...node.data, hName: 'span', hProperties: { href: null } };
      else node.url = address;
    }
    if (node.type !== 'heading') return;
    const text = toString(node);
    const id = ids.of(text);
    node.data = { ...node.data, hProperties: { id } };
    if (node.depth === 2) contents.push({ id, text });
  });
  const hast = toHast(tree) as Root;
  scrollTables(hast);
  return { html: toHtml(hast), contents };
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) visit(child, look);
}

/** Ids of headings as GitHub makes them, to which the docs link. */
class Ids {
  private readonly taken = new Map<string, number>();

  of(text: string): string {
    const id = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const before = this.taken.get(id) ?? 0;
    this.taken.set(id, before + 1);
    return before === 0 ? id : `${id}-${String(before)}`;
  }
}

/** A wide table scrolls by itself, also with the keyboard, and not the whole page. */
function scrollTables(parent: Root | Element): void {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    scrollTables(child);
    if (child.tagName !== 'table' && child.tagName !== 'pre') return child;
    const properties = { className: ['scroll'], tabIndex: 0 };
    return { type: 'element', tagName: 'div', properties, children: [child] } satisfies Element;
  }) as ElementContent[];
}
