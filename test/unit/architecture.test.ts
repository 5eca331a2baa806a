/** The guides name only files that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** Paths in code marks: `server/src/core/index.ts`, `test/unit/`. */
const pathsIn = (page: string): readonly string[] =>
  [
    ...readFileSync(page, 'utf8').matchAll(
      /`((?:server|client|test|examples|snippets|syntaxes)\/[\w./-]+|\.[\w-]+\.mjs)`/g,
    ),
  ].map(([, path]) => path ?? '');

describe('the guides', () => {
  for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md'])
    it(`${page} names only paths that exist`, () => {
      const paths = pathsIn(page);
      assert.ok(paths.length > 5, `${String(paths.length)} paths found in ${page}`);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });

  it('ARCHITECTURE.md has every floor of core', () => {
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    for (const floor of [
      'lint',
      'rules',
      'pseudonyms',
      'detection',
      'authoring',
      'report',
      'settings',
      'templates',
      'markdown',
      'text',
      'findings',
      'lexicon',
      'incremental',
    ])
      assert.ok(text.includes(`\`server/src/core/${floor}/\``), floor);
  });
});
