/** The generated parts of README.md, between `<!-- name:start -->` and `<!-- name:end -->`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinTemplates } from '../../src/core/index.ts';
import type { Derived } from './model.ts';
import { ruleTable } from './rule-docs.ts';

export function readme(root: string): Derived {
  const parts = { rules: ruleTable('server/docs/rules/'), templates: templateTable() };
  let text = readFileSync(path.join(root, 'README.md'), 'utf8');
  for (const [name, table] of Object.entries(parts)) {
    const pattern = new RegExp(`(<!-- ${name}:start -->\\n)[^]*?(<!-- ${name}:end -->)`);
    if (!pattern.test(text)) throw new Error(`README.md has no markers for ${name}.`);
    text = text.replace(pattern, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
  }
  return { path: 'README.md', text };
}

const templateTable = (): string =>
  '| sjabloon | voor |\n|---|---|\n' +
  builtinTemplates()
    .map(({ id, name, description }) => `| \`${id}\` ${name} | ${description} |\n`)
    .join('');
