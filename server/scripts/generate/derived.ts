/** Everything derived from rules, detectors, templates and settings. */
import type { Derived } from '../generate.ts';

export function derivedFiles(_root: string): readonly Derived[] {
  return [];
}
