/** Everything derived from rules, detectors, templates and settings. */
import type { Derived } from './model.ts';
import { grammars } from './grammar.ts';
import { manifest } from './manifest.ts';
import { readme } from './readme.ts';
import { ruleDocs } from './rule-docs.ts';
import { schema } from './schema.ts';
import { snippets } from './snippets.ts';
import { templateDocs } from './template-docs.ts';

export const derivedFiles = (root: string): readonly Derived[] => [
  ...manifest(root),
  ...snippets(),
  ...ruleDocs(),
  ...grammars(),
  schema(),
  readme(root),
  templateDocs(root),
];
