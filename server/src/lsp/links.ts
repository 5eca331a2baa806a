/** The links of a report: those in markdown, and addresses that stand bare in a source ("www.nji.nl", "doi:10.1000/1"). */
import type { Definition, Image, Link, Nodes } from 'mdast';
import { memo, type Report, type Span } from '../core/index.ts';

export interface LinkTarget {
  readonly span: Span;
  /** A URI that an editor can open. */
  readonly target: string;
}

interface Address {
  readonly span: Span;
  readonly address: string;
}

/** An address that is written bare, up to the sign that ends its sentence. */
const bare = /(?:https?:\/\/|(?<![\w.@/-])www\.|(?<![\w/])doi:\s?(?=10\.))[^\s<>"'“”‘’()[\]]*[\w/]/gi;
/** What may be opened; never a command of the editor. */
const openable = /^(?:https?|mailto):/i;

/** In document order, without overlap. `uri`: of the document, from which relative addresses count. */
export const linksIn = (report: Report, uri: string): readonly LinkTarget[] =>
  addressesIn(report).flatMap(({ span, address }) => {
    const target = targetOf(address, uri);
    return target === undefined ? [] : [{ span, target }];
  });

const addressesIn = memo((report: Report): readonly Address[] => {
  const { text, root, frontMatter } = report;
  const written = linkNodes(root).flatMap((node) => addressOf(text, node));
  const from = frontMatter?.span.end ?? 0;
  const bareOnes = [...text.slice(from).matchAll(bare)]
    .map(({ 0: address, index }) => ({ span: { start: from + index, end: from + index + address.length }, address }))
    .filter(({ span }) => !written.some((other) => other.span.start < span.end && span.start < other.span.end));
  return [...written, ...bareOnes].sort((a, b) => a.span.start - b.span.start);
});

type LinkNode = Link | Image | Definition;

const linkNodes = (node: Nodes): readonly LinkNode[] => {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linkNodes)] : own;
};

/** The address in the source of a link; the whole link where the address is written otherwise, as with escapes. */
function addressOf(text: string, { url, position }: LinkNode): readonly Address[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined || url === '') return [];
  const at = text.slice(start, end).lastIndexOf(url);
  return [{ span: at < 0 ? { start, end } : { start: start + at, end: start + at + url.length }, address: url }];
}

/** Undefined for an address that nothing can open: another scheme, or a relative one in a document that isn't saved. */
function targetOf(address: string, uri: string): string | undefined {
  const doi = /^doi:\s?(10\..*)$/i.exec(address)?.[1];
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`;
  if (/^www\./i.test(address)) return targetOf(`https://${address}`, uri);
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(address);
  if (hasScheme ? !openable.test(address) : /^untitled:/i.test(uri) || /^(?:#|\/\/)/.test(address)) return undefined;
  try {
    return new URL(address, uri).href;
  } catch {
    return undefined;
  }
}
