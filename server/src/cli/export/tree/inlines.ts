/** Resolves what stands within lines: tags, references, images, addresses of links, and line endings. */
import type { Break, Definition, Image, ImageReference, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { isHtmlTag } from '../../../core/index.ts';
import { chosenBreaks, isLineBreak, lineEnding } from './line-breaks.ts';
import { addAll } from '../../../lists.ts';

declare module 'mdast' {
  interface BreakData {
    isChosen?: boolean;
  }
  /** The mark of a note that was made by hand: "<sup>2</sup>". */
  interface Superscript extends Literal {
    type: 'superscript';
  }
  interface PhrasingContentMap {
    superscript: Superscript;
  }
  interface RootContentMap {
    superscript: Superscript;
  }
}

export class InlineResolver {
  /** The number of images met so far. */
  images = 0;
  private readonly addresses: ReadonlyMap<string, string>;
  private readonly width: number | undefined;

  /** `width`: at which the lines of the text were cut (`wrapWidth`). */
  constructor(definitions: readonly Definition[], width: number | undefined) {
    this.addresses = new Map([...definitions].reverse().map(({ identifier, url }) => [identifier, url]));
    this.width = width;
  }

  /** A line that the writer began anew is a paragraph of its own, as it is for who types in Word. */
  inBlocks(blocks: readonly RootContent[]): RootContent[] {
    return blocks
      .filter(({ type }) => type !== 'definition')
      .flatMap((block): readonly RootContent[] => {
        const inBlock = this.inBlock(block);
        return inBlock.type === 'paragraph' ? paragraphsOf(inBlock) : [inBlock];
      });
  }

  private inBlock(block: RootContent): RootContent {
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell')
      return { ...block, children: this.lines(block.children) };
    // What stands in a block is of the same kinds afterwards.
    return 'children' in block ? { ...block, children: this.inBlocks(block.children) as never[] } : block;
  }

  private lines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    const chosen = chosenBreaks(nodes, this.width)[Symbol.iterator]();
    return this.resolved(nodes, () => chosen.next().value ?? false);
  }

  /** `isChosen`: asked once for each line ending in text. */
  private resolved(nodes: readonly PhrasingContent[], isChosen: () => boolean): PhrasingContent[] {
    const tags = new OpenTags();
    for (const node of nodes) {
      if (node.type === 'html') this.tag(node.value, tags);
      else tags.add(this.inline(node, isChosen));
    }
    return tags.done();
  }

  private tag(html: string, tags: OpenTags): void {
    const [, slash, name = ''] = /^<(\/?)([A-Za-z]+)/.exec(html) ?? [];
    if (isLineBreak(html)) tags.add([{ type: 'break' }]);
    else if (!isHtmlTag(html)) tags.add([{ type: 'text', value: html }]);
    else if (slash) tags.close(name.toLowerCase());
    else tags.open(name.toLowerCase());
  }

  private inline(node: PhrasingContent, isChosen: () => boolean): readonly PhrasingContent[] {
    switch (node.type) {
      case 'text':
        return node.value
          .split(lineEnding)
          .flatMap((line, index): PhrasingContent[] =>
            index === 0 ? [textNode(line)] : [isChosen() ? chosenBreak() : textNode(' '), textNode(line)],
          );
      case 'strong':
      case 'emphasis':
        return [{ ...node, children: this.resolved(node.children, isChosen) }];
      case 'link':
        return linkTo(node.url, this.resolved(node.children, isChosen));
      case 'linkReference':
        return linkTo(this.addresses.get(node.identifier), this.resolved(node.children, isChosen));
      case 'image':
      case 'imageReference':
        return this.image(node);
      default:
        return [node];
    }
  }

  private image({ alt }: Image | ImageReference): readonly PhrasingContent[] {
    this.images++;
    return alt ? [textNode(alt)] : [];
  }
}

/** A line ending that the writer chose, unlike a break of markdown's own. */
const chosenBreak = (): Break => ({ type: 'break', data: { isChosen: true } });

function paragraphsOf(paragraph: Paragraph): readonly Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break' && node.data?.isChosen) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((children) => ({ ...paragraph, children }));
}

const textNode = (value: string): Text => ({ type: 'text', value });

/** Other addresses lead nowhere for a reader: a file of the writer, a place in the markdown, a script. */
const address = /^(?:https?:\/\/|mailto:|tel:)/i;

const linkTo = (url: string | undefined, children: PhrasingContent[]): readonly PhrasingContent[] =>
  url !== undefined && address.test(url) ? [{ type: 'link', url, children: children as never[] }] : children;

const forms: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  // Underlined lines are headings made by hand.
  u: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

const formed = (name: string, nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const form = forms[name];
  if (form) return [{ type: form, children: [...nodes] }];
  const [only] = nodes;
  return only?.type === 'text' && nodes.length === 1 ? [{ type: 'superscript', value: only.value }] : nodes;
};

/** The tags that give text a form, while they are open. All other tags are left out, their text stays. */
class OpenTags {
  private readonly stack: { readonly name: string; readonly nodes: PhrasingContent[] }[] = [{ name: '', nodes: [] }];

  add(nodes: readonly PhrasingContent[]): void {
    addAll(this.stack.at(-1)?.nodes ?? [], nodes);
  }

  open(name: string): void {
    if (forms[name] || name === 'sup') this.stack.push({ name, nodes: [] });
  }

  close(name: string): void {
    if (this.stack.at(-1)?.name === name) this.add(formed(name, this.stack.pop()?.nodes ?? []));
  }

  /** A tag that was not closed gives no form. */
  done(): PhrasingContent[] {
    return this.stack.flatMap(({ nodes }) => nodes);
  }
}
