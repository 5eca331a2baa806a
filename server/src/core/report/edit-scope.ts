/** What an edit changed among the leaves of a report, and whether that leaves its division into regions as it was. */
import { nameIndex, unionIndex } from '../templates/match.ts';
import type { Template } from '../templates/model.ts';
import type { Leaf } from '../markdown/leaf-block.ts';
import { markersOfAny, markersOfOwn } from './sections/heading-candidates.ts';
import { wholeLine } from './sections/region-lines.ts';

/** From a place on, these leaves took the place of those. Before it and after them all are the same. */
export interface Change {
  readonly from: number;
  readonly old: readonly Leaf[];
  readonly now: readonly Leaf[];
}

export function changeOf(before: readonly Leaf[], after: readonly Leaf[]): Change {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, old: before.slice(from, before.length - same), now: after.slice(from, after.length - same) };
}

/**
 * Typing in a paragraph, mostly: as many paragraphs as before, each with text of the writer's, in none of which a name of
 * a section stands or stood.
 */
export function isWithinText({ old, now }: Change, template: Template, templates: readonly Template[]): boolean {
  const own = nameIndex(template);
  const all = unionIndex(templates);
  const isText = (leaf: Leaf): boolean =>
    leaf.kind === 'paragraph' &&
    leaf.visible.links.length === 0 &&
    leaf.lines.some(wholeLine) &&
    markersOfOwn(leaf, own).length === 0 &&
    markersOfAny(leaf, all).length === 0;
  return old.length === now.length && old.every(isText) && now.every(isText);
}
