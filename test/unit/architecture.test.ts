/** The guides name only files that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Paths in code marks: `server/src/core/index.ts`, `test/unit/`. */
const pathsIn = (page: string): readonly string[] =>
  [
    ...readFileSync(page, 'utf8').matchAll(
      /`((?:server|client|site|test|examples|snippets|syntaxes)\/[\w./-]+|\.[\w-]+\.mjs)`/g,
    ),
  ].map(([, path]) => path ?? '');

describe('the guides', () => {
  it('ARCHITECTURE.md names only paths that exist', () => {
    const paths = pathsIn('ARCHITECTURE.md');
    assert.ok(paths.length > 20, `${String(paths.length)} paths found`);
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('CONTRIBUTING.md names only files that exist', () => {
    const paths = ['server', 'client', 'site', 'test'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }),
    );
    const known = new Set([...paths, ...readdirSync('.')].map((path) => path.replace(/^.*[\\/]/, '')));
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const decisions = text.slice(text.indexOf('## Decisions'));
    const files = [...decisions.matchAll(/`(?:[\w-]+\/)*([\w-]+(?:\.\w+)?\.(?:ts|mjs|json))`/g)].map(
      ([, file]) => file ?? '',
    );
    assert.ok(files.length > 15, `${String(files.length)} files found`);
    assert.deepEqual(
      files.filter((file) => !known.has(file)),
      [],
    );
  });

  it('ARCHITECTURE.md has every floor of core', () => {
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    for (const { name } of readdirSync('server/src/core', { withFileTypes: true }).filter((each) => each.isDirectory()))
      assert.ok(text.includes(`\`server/src/core/${name}/\``), name);
  });
});
