/**
 * Reads a template page. The page format:
 *
 * - YAML front matter: `id`, `name`, `description`, `origin`, `cues`;
 * - the level-1 heading is the title prompt, every deeper heading a section, in the reader's order;
 * - an HTML comment under a heading holds YAML attributes (`required`, `synonyms`, `questions`, …);
 * - paragraphs are guidance, list items are questions.
 */
import type { Heading, ListItem, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse as parseYaml } from 'yaml';
import { parseMarkdown } from '../report/markdown.ts';
import type { Template, TemplateSection } from './model.ts';
import { bareName, slug } from './names.ts';

/** @throws {Error} when the page's front matter or a section's attributes are not valid YAML */
export function readTemplate(page: string, fallbackId = 'template'): Template {
  const { children } = parseMarkdown(page);
  const front = children[0]?.type === 'yaml' ? record(parseYaml(children[0].value)) : {};
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    id: text(front['id'], fallbackId),
    name: text(front['name'], text(front['id'], fallbackId)),
    description: text(front['description'], ''),
    origin: text(front['origin'], ''),
    cues: texts(front['cues']),
    title: title ? toString(title) : '',
    sections: readSections(children),
  };
}

function readSections(children: readonly RootContent[]): readonly TemplateSection[] {
  const parents: { id: string; depth: number }[] = [];
  return children.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth === 1) return [];
    const rest = children.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading');
    const section = readSection(node, end < 0 ? rest : rest.slice(0, end));
    while (parents.length > 0 && (parents.at(-1)?.depth ?? 0) >= node.depth) parents.pop();
    const parent = parents.at(-1)?.id;
    parents.push({ id: section.id, depth: node.depth });
    return [parent === undefined ? section : { ...section, parent }];
  });
}

function readSection(node: Heading, body: readonly RootContent[]): TemplateSection {
  const heading = toString(node);
  const attributes = body.flatMap(attributesIn)[0] ?? {};
  const questionKind = attributes['questions'];
  const from = attributes['from'];
  return {
    id: text(attributes['id'], slug(heading)),
    heading,
    title: bareName(heading),
    depth: node.depth,
    required: attributes['required'] !== false,
    synonyms: texts(attributes['synonyms']),
    guidance: body
      .filter((child) => child.type === 'paragraph')
      .map((child) => toString(child).replace(/\s+/g, ' '))
      .join('\n'),
    questions: body.flatMap((child) => (child.type === 'list' ? child.children.map(itemText) : [])),
    questionKind: questionKind === 'list' || questionKind === 'group' ? questionKind : 'free',
    freeHeadings: attributes['freeHeadings'] === true,
    repeatable: attributes['repeatable'] === true,
    from: from === 'concept' || from === 'inleveren' ? from : 'schets',
    ...number('minWords', attributes),
    ...number('maxWords', attributes),
    ...(typeof attributes['requiredWhen'] === 'string' && { requiredWhen: attributes['requiredWhen'] }),
    ...(typeof attributes['notRequiredWhen'] === 'string' && { notRequiredWhen: attributes['notRequiredWhen'] }),
  };
}

const itemText = (item: ListItem): string => toString(item).replace(/\s+/g, ' ').trim();

function attributesIn(node: Nodes): readonly Record<string, unknown>[] {
  const comment = node.type === 'html' ? /^<!--([\s\S]*?)-->\s*$/.exec(node.value) : null;
  return comment?.[1] === undefined ? [] : [record(parseYaml(comment[1]))];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const number = (key: 'minWords' | 'maxWords', from: Record<string, unknown>): Partial<Record<typeof key, number>> =>
  typeof from[key] === 'number' ? { [key]: from[key] } : {};
