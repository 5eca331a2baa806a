/** What SECURITY.md and PRIVACY.md promise: in both languages, each with a test that exists. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Promised {
  readonly nl: string;
  readonly en: string;
  readonly file: string;
  readonly title: string;
}

/** The rows of the table of promises in a page. */
function promisesIn(page: string): readonly Promised[] {
  const table = read(page).split(/^## De beloften.*$/m)[1] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| belofte'));
  return rows.map((line) => {
    const [, nl = '', en = '', file = '', title = ''] = /^\| (.+?) \| (.+?) \| `([^`]+)`: (.+?) \|$/.exec(line) ?? [];
    return { nl, en, file, title };
  });
}

/** Matches the titles of the tests in a file: a value in a title may be anything. */
function titlesIn(file: string): readonly RegExp[] {
  const titles = read(file).matchAll(/\b(?:it|describe)\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`((?:[^`\\]|\\.)*)`)/g);
  return [...titles].map(([, single, double, template]) => {
    const parts = template === undefined ? [single ?? double ?? ''] : template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
    return new RegExp(`^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.+')}$`);
  });
}

describe('the promises', () => {
  for (const page of ['SECURITY.md', 'PRIVACY.md']) {
    it(`of ${page} each name a test that exists`, () => {
      const promises = promisesIn(page);
      assert.ok(promises.length >= 5);
      const broken = promises.filter(
        ({ nl, en, file, title }) =>
          !nl || !en || !existsSync(path.join(root, file)) || !titlesIn(file).some((each) => each.test(title)),
      );
      assert.deepEqual(broken, []);
    });

    it(`of ${page} are told in Dutch and in English`, () => {
      const text = read(page);
      const [dutch = '', english = ''] = (text.split('## In het Nederlands')[1] ?? '').split('## In English');
      const count = (part: string): number => (part.split(/^## /m)[0] ?? '').match(/^- \*\*/gm)?.length ?? 0;
      assert.ok(count(dutch) > 3);
      assert.equal(count(dutch), count(english));
    });
  }

  it('are found missing when they are', () => {
    assert.ok(titlesIn('test/trust/promises.test.ts').some((title) => title.test('are found missing when they are')));
    assert.ok(
      titlesIn('test/trust/promises.test.ts').some((title) => title.test('of X.md each name a test that exists')),
    );
    assert.ok(!titlesIn('test/trust/promises.test.ts').some((title) => title.test('no such test')));
  });
});
