/** Everything derived from rules, detectors, templates and settings. */
import type { Derived } from './model.ts';
import { grammars } from './grammar.ts';
import { manifest } from './manifest.ts';
import { notices } from './notices.ts';
import { readme } from './readme.ts';
import { ruleDocs } from './rule-docs.ts';
import { schema } from './schema.ts';
import { snippets } from './snippets.ts';
import { templateDocs } from './template-docs.ts';

export const derivedFiles = async (root: string): Promise<readonly Derived[]> => [
  ...manifest(root),
  ...snippets(),
  ...ruleDocs(),
  ...grammars(),
  schema(),
  readme(root),
  await notices(root),
  templateDocs(root),
];
