/** Generates the settings and snippets in VS Code's manifest (package.json and its texts). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinTemplates, type Localised } from '../../src/core/index.ts';
import { options } from '../../src/core/settings/settings.ts';
import { jsonFile, type Derived } from './model.ts';
import { optionSchema } from './option-schemas.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { snippetPath } from './snippets.ts';

interface Setting {
  readonly schema: object;
  readonly doc: Localised;
}

/** Settings only for editors, which must tell a report from other markdown; on the command line the user does that. */
const editorOnly: Readonly<Record<string, Setting>> = {
  include: {
    schema: { type: 'array', items: { type: 'string' }, default: [] },
    doc: {
      nl: 'Bestanden die altijd als verslag worden nagekeken, ook zonder herkenbare kopjes, bijvoorbeeld `verslagen/**/*.md`.',
      en: 'Files that are always checked as a report, also without known headings, for example `reports/**/*.md`.',
    },
  },
  inlayHints: {
    schema: { type: 'boolean', default: false },
    doc: {
      nl: 'Laat achter elk kopje het aantal woorden zien, en achter elke vraag of er een antwoord staat.',
      en: 'Show the number of words after each heading, and after each question whether it has an answer.',
    },
  },
  check: {
    schema: {
      type: 'string',
      enum: ['typing', 'save', 'manual'],
      enumDescriptions: [
        'Tijdens het typen; wat onder je cursor staat, wacht. (While typing; what is under the cursor waits.)',
        'Als je bewaart. (On save.)',
        'Alleen met ‘Casus: Controleer nu’. (Only when you ask.)',
      ],
      default: 'typing',
    },
    doc: { nl: 'Wanneer laat Casus zien wat er nog te doen is?', en: 'When does Casus show what is still to do?' },
  },
};

const settings: readonly (readonly [string, Setting])[] = [
  ...(Object.keys(options) as (keyof typeof options)[]).map(
    (name) => [name, { schema: optionSchema(name), doc: options[name].doc }] as const,
  ),
  ...Object.entries(editorOnly),
];
/** The key of a setting's text in package.nls.json. */
const key = (name: string): string => `configuration.${name}`;

export function manifestFiles(root: string): readonly Derived[] {
  const read = (file: string): Record<string, unknown> =>
    JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
  const manifest = read('package.json');
  return [
    jsonFile('package.json', {
      ...manifest,
      contributes: {
        ...(manifest['contributes'] as object),
        configuration,
        snippets: contributedSnippets(),
        ...semanticTokens,
      },
    }),
    jsonFile('package.nls.json', withTexts(read('package.nls.json'))),
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

/** The texts written by hand, followed by those of the settings: Dutch, with English below it. */
function withTexts(texts: Record<string, unknown>): Record<string, unknown> {
  const byHand = Object.entries(texts).filter(([name]) => !name.startsWith(key('')));
  return Object.fromEntries([...byHand, ...settings.map(([name, { doc }]) => [key(name), `${doc.nl}\n\n_${doc.en}_`])]);
}
