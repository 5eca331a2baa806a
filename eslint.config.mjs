import tseslint from 'typescript-eslint';

/** What the pure core may never import: the core runs unchanged in Node, an editor's web worker and the tests. */
const coreBans = {
  patterns: [
    { group: ['node:*', 'fs', 'path', 'os', 'child_process'], message: 'The core is pure: no Node built-ins.' },
    { group: ['vscode', 'vscode-*', '@vscode/*'], message: 'The core knows neither VS Code nor LSP.' },
    { group: ['**/lsp/**', '**/cli/**'], message: 'Dependencies point towards the core, never out of it.' },
  ],
};

/** A list that is spread into a call becomes its arguments, and the call stack has no room for some hundred thousand of them. */
const spreads = ['push', 'unshift', 'splice', 'concat', 'max', 'min', 'fromCharCode', 'fromCodePoint'].map((name) => ({
  selector: `CallExpression[callee.property.name='${name}'] > SpreadElement`,
  message: 'A list of any length is no list of arguments: use addAll, largest or smallest of server/src/lists.ts.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', '**/*.generated.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  { files: ['server/src/core/**'], rules: { 'no-restricted-imports': ['error', coreBans], 'no-console': 'error' } },
  { files: ['server/src/**'], rules: { 'no-restricted-syntax': ['error', ...spreads] } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['test/**', '**/*.mjs'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-empty-function': 'off' },
  },
);
