/** The built-in templates, read from their pages on first use. */
import { builtinPages } from './builtin.generated.ts';
import type { Template } from './model.ts';
import { readTemplate } from './read.ts';

let templates: readonly Template[] | undefined;

export const builtinTemplates = (): readonly Template[] =>
  (templates ??= builtinPages.map(({ id, page }) => readTemplate(page, id)));
