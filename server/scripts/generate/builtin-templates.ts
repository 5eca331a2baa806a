/** The template pages as data: the core needs no file system, and no start-up parses fifteen pages of markdown. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readTemplate } from '../../src/core/templates/page/read-template.ts';
import { keysOf } from '../../src/core/templates/section-keys.ts';
import { header, type Derived } from './model.ts';

const target = 'server/src/core/templates';

export async function builtinTemplates(root: string): Promise<readonly Derived[]> {
  const folder = path.join(root, 'server/templates');
  const templates: string[] = [];
  const keys: string[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.md')).sort(byOrder)) {
    const template = readTemplate(await readFile(path.join(folder, file), 'utf8'), file.replace(/\.md$/, ''));
    templates.push(`  ${JSON.stringify(template)},\n`);
    for (const section of template.sections) keys.push(`  ${JSON.stringify(keysOf(section))},\n`);
  }
  return [
    {
      path: `${target}/builtin.generated.ts`,
      text:
        `${header}import type { Template } from './model.ts';\n\n` +
        `export const builtin: readonly Template[] = [\n${templates.join('')}];\n`,
    },
    {
      path: `${target}/builtin-keys.generated.ts`,
      text:
        `${header}import type { SectionKeys } from './section-keys.ts';\n\n` +
        `/** Of each section of each template, in order. */\n` +
        `export const keys: readonly SectionKeys[] = [\n${keys.join('')}];\n`,
    },
  ];
}

/** The template most reports use comes first: it is the default, and wins a tie. */
function byOrder(a: string, b: string): number {
  const first = (file: string): number => (file === 'bundelcasus.md' ? 0 : 1);
  return first(a) - first(b) || a.localeCompare(b, 'en');
}
