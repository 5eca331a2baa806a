/** Applies text edits. Edits of one fix must not overlap; of several fixes, later overlapping ones are left out. */
import { overlaps } from '../text/span.ts';
import type { Fix, TextEdit } from './finding.ts';
import { addAll } from '../../lists.ts';

/** The text with the edits applied, in any order given. Throws a `RangeError` when two of them overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    if (span.start < at) throw new RangeError('Overlapping edits in one fix.');
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Edits of the fixes that can be applied together: the first wins where two overlap. */
export function compatibleEdits(fixes: readonly Fix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const fix of fixes) {
    const clashes = fix.edits.some((edit) => taken.some((other) => clash(edit, other)));
    if (!clashes) addAll(taken, fix.edits);
  }
  return taken;
}

/**
 * Two edits clash when they overlap, or when they are the same edit, such as two fixes that insert the same heading.
 */
const clash = (a: TextEdit, b: TextEdit): boolean =>
  overlaps(a.span, b.span) || (a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText);
