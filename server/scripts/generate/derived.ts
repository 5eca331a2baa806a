/** All files derived from rules, detectors, templates and settings, but for registries and built-in templates. */
import type { Derived } from './model.ts';
import { grammars } from './grammar.ts';
import { manifestFiles } from './manifest.ts';
import { notices } from './notices.ts';
import { readme } from './readme.ts';
import { ruleDocs } from './rule-docs.ts';
import { samples } from './samples.ts';
import { schema } from './schema.ts';
import { snippets } from './snippets.ts';
import { templateDocs } from './template-docs.ts';

export const derivedFiles = async (root: string): Promise<readonly Derived[]> => [
  ...manifestFiles(root),
  ...snippets(),
  ...ruleDocs(),
  ...grammars(),
  schema(),
  readme(root),
  await notices(root),
  templateDocs(root),
  ...(await samples()),
];
