/** The built-in templates. The generator reads them from the pages in `server/templates/`. */
import { builtin } from './builtin.generated.ts';
import type { Template } from './model.ts';

export const builtinTemplates = (): readonly Template[] => builtin;
