/**
 * Reads a template page as it is written, with the span of everything in it. The page format:
 *
 * - YAML front matter: `id`, `name`, `description`, `origin`, `cues`, `extends`, `remove`;
 * - the level-1 heading is the title prompt, every deeper heading a section, in the reader's order;
 * - an HTML comment under a heading holds YAML attributes (`required`, `synonyms`, `questions`, …);
 * - paragraphs are guidance, list items are questions.
 *
 * `attributes.ts` says what the keys mean and which values they may have.
 */
import type { Heading, ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../markdown/document.ts';
import type { Span } from '../../text/span.ts';
import { readYamlBlock, type YamlBlock } from './yaml-block.ts';

export interface PageHeading {
  readonly text: string;
  readonly depth: number;
  /** With its markup. */
  readonly span: Span;
  /** Without its markup; the whole heading when it is empty. */
  readonly nameSpan: Span;
}

export interface PageSection {
  readonly heading: PageHeading;
  /** The YAML in the first comment under the heading that holds any. */
  readonly attributes?: YamlBlock;
  readonly guidance: string;
  readonly questions: readonly string[];
}

export interface TemplatePage {
  readonly text: string;
  readonly root: Root;
  readonly frontMatter?: YamlBlock;
  /** The level-1 headings: the first is the title prompt, and a valid page has no other. */
  readonly titles: readonly PageHeading[];
  readonly sections: readonly PageSection[];
}

/** Never throws on any text. */
export function readPage(text: string): TemplatePage {
  const root = parseMarkdown(text);
  const { children } = root;
  const frontMatter = frontMatterOf(children[0], text);
  const headings = children.flatMap((node, index) => (node.type === 'heading' ? [{ node, index }] : []));
  const titles = headings.filter(({ node }) => node.depth === 1).map(({ node }) => headingOf(node));
  const sections = headings.flatMap(({ node, index }, headingIndex) =>
    node.depth === 1 ? [] : [sectionOf(node, children.slice(index + 1, headings[headingIndex + 1]?.index), text)],
  );
  return { text, root, ...(frontMatter && { frontMatter }), titles, sections };
}

const spanOf = ({ position }: RootContent): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** The YAML is taken from the text, because the parser may have changed the line endings in the node's value. */
function frontMatterOf(node: RootContent | undefined, text: string): YamlBlock | undefined {
  if (node?.type !== 'yaml') return undefined;
  const { start, end } = spanOf(node);
  const openLength = /^---[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(start, end))?.[0].length ?? 0;
  const closeLength = /---[ \t]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return readYamlBlock(text, { start: start + openLength, end: Math.max(start + openLength, end - closeLength) });
}

function headingOf(node: Heading): PageHeading {
  const span = spanOf(node);
  const [first] = node.children;
  const last = node.children.at(-1);
  const nameSpan = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : span;
  return { text: toString(node).trim(), depth: node.depth, span, nameSpan };
}

function sectionOf(node: Heading, body: readonly RootContent[], text: string): PageSection {
  const attributes = body.flatMap((child) => attributesIn(child, text) ?? [])[0];
  const paragraphs = body.filter((child) => child.type === 'paragraph');
  return {
    heading: headingOf(node),
    ...(attributes && { attributes }),
    guidance: paragraphs.map((child) => toString(child).replace(/\s+/g, ' ')).join('\n'),
    questions: body.flatMap((child) => (child.type === 'list' ? child.children.map(itemText) : [])),
  };
}

const COMMENT_START = '<!--';

const itemText = (item: ListItem): string => toString(item).replace(/\s+/g, ' ').trim();

/**
 * The YAML in a comment. Undefined for a suppression comment, and when no line of the comment looks like `key: value`.
 */
function attributesIn(node: RootContent, text: string): YamlBlock | undefined {
  if (node.type !== 'html') return undefined;
  const { start, end } = spanOf(node);
  const comment = /^<!--([\s\S]*?)-->\s*$/.exec(text.slice(start, end))?.[1];
  if (comment === undefined || /^\s*casus-/.test(comment) || !/^[ \t]*[\w-]+[ \t]*:/m.test(comment)) return undefined;
  const yamlStart = start + COMMENT_START.length;
  return readYamlBlock(text, { start: yamlStart, end: yamlStart + comment.length });
}
