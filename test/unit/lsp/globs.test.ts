import assert from 'node:assert/strict';
import { matchesGlob } from '../../../server/src/core/index.ts';
import { pathInWorkspace } from '../../../server/src/lsp/globs.ts';

describe('globs of casus.include', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.md', 'a.md', true],
    ['*.md', 'map/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'map/diep/a.md', true],
    ['verslagen/**', 'verslagen/diep/a.md', true],
    ['verslagen/**', 'andere/a.md', false],
    ['week?/*.{md,markdown}', 'week3/a.markdown', true],
    ['week?/*.{md,markdown}', 'week12/a.md', false],
    ['a+b (1).md', 'a+b (1).md', true],
    ['a.md', 'axmd', false],
    ['a,b.md', 'a,b.md', true],
    ['*.{md', 'a.md', false],
    ['[', '[', true],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob} ${matches ? 'takes' : 'leaves'} ${path}`, () => {
      assert.equal(matchesGlob(glob, path), matches);
    });
  }

  it('sees paths from the innermost workspace folder', () => {
    const folders = ['file:///klas', 'file:///klas/groep-a'];
    assert.equal(pathInWorkspace('file:///klas/groep-a/mijn%20verslag.md', folders), 'mijn verslag.md');
    assert.equal(pathInWorkspace('file:///klas/b.md', folders), 'b.md');
    assert.equal(pathInWorkspace('file:///elders/b.md', folders), 'elders/b.md');
    assert.equal(pathInWorkspace('untitled:Untitled-1', []), 'Untitled-1');
    assert.equal(pathInWorkspace('x:%%%', []), '%%%');
  });
});
