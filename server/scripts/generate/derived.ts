/** Everything derived from rules, detectors, templates and settings. */
import type { Derived } from '../generate.ts';
import { manifest } from './manifest.ts';

export function derivedFiles(root: string): readonly Derived[] {
  return [...manifest(root)];
}
