/** Generates the tables of rules and templates in README.md. */
import { builtinTemplates } from '../../src/core/index.ts';
import { filled } from './fill.ts';
import type { Derived } from './model.ts';
import { ruleTable } from './rule-docs.ts';

export const readme = (root: string): Derived =>
  filled(root, 'README.md', { rules: ruleTable('server/docs/rules/'), templates: templateTable() });

const templateTable = (): string =>
  '| sjabloon | voor |\n|---|---|\n' +
  builtinTemplates()
    .map(({ id, name, description }) => `| \`${id}\` ${name} | ${description} |\n`)
    .join('');
