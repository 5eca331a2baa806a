/** The built-in templates, read from their pages when the project is generated. */
import { builtin } from './builtin.generated.ts';
import type { Template } from './model.ts';

export const builtinTemplates = (): readonly Template[] => builtin;
