/** Finds the place of a setting in the text of its file, JSON or YAML. */
import type { KeyPath, Span } from '../core/index.ts';
import { nameOf } from './read-settings.ts';

/**
 * The span of a setting, with its key in JSON; of the nearest setting around it when it isn't there, and undefined in a text
 * that can't be parsed. `place`: of the file.
 */
export async function spanOfSetting(place: string, text: string, at: KeyPath): Promise<Span | undefined> {
  if (/\.ya?ml$/i.test(place)) return inYaml(text, at);
  return inJson(text, nameOf(place) === 'package.json' ? ['casus', ...at] : at);
}

async function inJson(text: string, at: KeyPath): Promise<Span | undefined> {
  const { parseTree, findNodeAtLocation } = await import('jsonc-parser');
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!root) return undefined;
  for (let length = at.length; length > 0; length--) {
    const node = findNodeAtLocation(root, at.slice(0, length));
    const shown = node?.parent?.type === 'property' ? node.parent : node;
    if (shown) return { start: shown.offset, end: shown.offset + shown.length };
  }
  return { start: root.offset, end: root.offset + root.length };
}

async function inYaml(text: string, at: KeyPath): Promise<Span | undefined> {
  const { isNode, parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  for (let length = at.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return undefined;
}
