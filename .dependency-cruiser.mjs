/**
 * The floors of core: a file imports only from its own floor and from floors below it, types included. No circles anywhere.
 * Run by `npm run lint`.
 */

/** From the ground up. A folder stands on one floor; what stands in it counts with it unless named before it. */
const floors = [
  ['text', 'findings', 'lexicon', 'incremental'],
  ['markdown'],
  ['templates'],
  ['settings'],
  ['report'],
  ['authoring', 'detection'],
  ['pseudonyms'],
  ['rules'],
  ['occurrences'],
  ['lint'],
  ['index.ts'],
];

const core = 'server/src/core';
const under = (names) => `^${core}/(${names.map((name) => name.replace('.', '\\.')).join('|')})(/|$)`;

const upward = floors.slice(0, -1).map((names, level) => ({
  name: `only-downward-from-${names.join('-')}`,
  comment: `${names.join(', ')}: nothing above it is known here.`,
  severity: 'error',
  from: { path: under(names) },
  to: { path: under(floors.slice(level + 1).flat()) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upward,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-known-floors',
      comment: 'A new folder of core takes its place among the floors of .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: `^${core}/`, pathNot: under(floors.flat()) },
      to: {},
    },
    {
      name: 'one-door',
      comment: 'api, cli, lsp and what they share enter core by its index alone.',
      severity: 'error',
      from: { path: '^server/src/(api|cli|lsp|settings|summary)/' },
      to: { path: `^${core}/`, pathNot: `^${core}/index\\.ts$` },
    },
    {
      name: 'shared-settings',
      comment: 'The command line and the language server find settings with the same code, which knows neither.',
      severity: 'error',
      from: { path: '^server/src/settings/' },
      to: { path: '^(server/src/(cli|lsp)|client)/' },
    },
    {
      name: 'shared-summary',
      comment:
        'The command line and the language server say the same of a report with the same code, which knows neither.',
      severity: 'error',
      from: { path: '^server/src/summary/' },
      to: { path: '^(server/src/(cli|lsp)|client)/' },
    },
    {
      name: 'pure-core',
      severity: 'error',
      from: { path: `^${core}/` },
      to: { path: '^(server/src/(cli|lsp)|client|test|server/scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
