/** The settings in VS Code's manifest, in both languages, from the options of the core. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinTemplates, type Language, type Localised } from '../../src/core/index.ts';
import { options } from '../../src/core/settings/settings.ts';
import type { Derived } from './model.ts';
import { snippetPath } from './snippets.ts';

interface Setting {
  readonly schema: object;
  readonly doc: Localised;
}

/** Only an editor has to tell a report from somebody's README; the command line is told which files to look at. */
const editorOnly: Readonly<Record<string, Setting>> = {
  include: {
    schema: { type: 'array', items: { type: 'string' }, default: [] },
    doc: {
      nl: 'Bestanden die altijd als verslag worden nagekeken, ook zonder herkenbare kopjes, bijvoorbeeld `verslagen/**/*.md`.',
      en: 'Files that are always checked as a report, also without known headings, for example `reports/**/*.md`.',
    },
  },
};

const settings: readonly (readonly [string, Setting])[] = Object.entries({ ...options, ...editorOnly });
const key = (name: string): string => `configuration.${name}`;

export function manifest(root: string): readonly Derived[] {
  const read = (file: string): Record<string, unknown> =>
    JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
  const page = (file: string, value: object): Derived => ({ path: file, text: `${JSON.stringify(value, null, 2)}\n` });
  const pack = read('package.json');
  return [
    page('package.json', {
      ...pack,
      contributes: { ...(pack['contributes'] as object), configuration, snippets: contributedSnippets() },
    }),
    page('package.nls.json', withTexts(read('package.nls.json'), 'en')),
    page('package.nls.nl.json', withTexts(read('package.nls.nl.json'), 'nl')),
  ];
}

const contributedSnippets = (): readonly object[] =>
  builtinTemplates().map((template) => ({ language: 'markdown', path: `./${snippetPath(template)}` }));

const configuration = {
  title: 'Casus',
  properties: Object.fromEntries(
    settings.map(([name, { schema }]) => [
      `casus.${name}`,
      { ...schema, scope: 'resource', markdownDescription: `%${key(name)}%` },
    ]),
  ),
};

/** The texts of the settings after those written by hand. */
function withTexts(texts: Record<string, unknown>, language: Language): Record<string, unknown> {
  const byHand = Object.entries(texts).filter(([name]) => !name.startsWith(key('')));
  return Object.fromEntries([...byHand, ...settings.map(([name, { doc }]) => [key(name), doc[language]])]);
}
