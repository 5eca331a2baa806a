/** Whatever users can name has a page, a test, a place in the schema and both languages; and every link leads somewhere. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules, builtinTemplates, inLanguage, options } from '../../server/src/core/index.ts';
import { formatters } from '../../server/src/cli/formats.generated.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const tracked = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));

const tests = tracked('test/**/*.ts', 'test/**/*.mjs', 'test/reports/**').map(read).join('\n');
const schema = JSON.parse(read('server/schema/casus.schema.json')) as { properties: Record<string, unknown> };

/** Both languages say something, and not the same. */
function assertBoth({ nl, en }: { readonly nl: string; readonly en: string }, what: string): void {
  assert.ok(nl.length > 3 && en.length > 3 && nl !== en, `${what}: "${nl}" / "${en}"`);
}

describe('in step', () => {
  for (const { id, title, why, examples } of allRules)
    it(`is the rule ${id}`, () => {
      const page = read(`server/docs/rules/${id}.md`);
      assert.ok(page.includes(why.nl.slice(0, 40)) && page.includes(why.en.slice(0, 40)), 'its page says why, twice');
      assert.ok(title.nl.length > 2 && title.en.length > 2, 'a title');
      assertBoth(why, 'why');
      // examples.test.ts holds each rule to its examples.
      assert.ok(
        examples.some(({ findings }) => findings.length > 0),
        'an example of what it finds',
      );
      assert.ok(
        examples.some(({ findings }) => findings.length === 0),
        'an example of what it leaves alone',
      );
      assert.ok(JSON.stringify(schema).includes(`"${id}"`), 'the schema has it');
    });

  for (const template of builtinTemplates())
    it(`is the template ${template.id}`, () => {
      const english = inLanguage(template, 'en');
      assert.equal(english.lang, 'en');
      assertBoth({ nl: template.description, en: english.description }, 'description');
      assert.deepEqual(
        english.sections.map(({ id }) => id),
        template.sections.map(({ id }) => id),
      );
      const { contributes } = JSON.parse(read('package.json')) as { contributes: { snippets: { path: string }[] } };
      const snippets = contributes.snippets.map((each) => read(each.path)).join('\n');
      for (const name of [`casus-${template.id}`, `casus-${template.id}-en`])
        assert.ok(snippets.includes(`"${name}"`), `a snippet ${name}`);
      assert.ok(read('README.md').includes(`\`${template.id}\``), 'the README has it');
      assert.ok(tests.includes(template.id), 'a test names it');
    });

  for (const [name, { doc }] of Object.entries(options))
    it(`is the setting ${name}`, () => {
      assertBoth(doc, 'description');
      assert.ok(name in schema.properties, 'the schema has it');
      assert.match(read('server/docs/settings.md'), new RegExp(`\`"?${name}"?`), 'the page about settings has it');
    });

  for (const format of Object.keys(formatters))
    it(`is the format ${format}`, () => {
      assert.ok(read('server/docs/formats.md').includes(`\`${format}\``), 'the page about formats has it');
      const isShown = ['html', 'xlsx'].includes(format) || tracked('server/docs/samples/*').some((file) => file.includes(`${format}.`)); // prettier-ignore
      assert.ok(isShown, 'a sample');
      assert.match(tests, new RegExp(`['"]${format}['"]`), 'a test names it');
    });

  it('is every link between pages', () => {
    const pages = tracked(':(glob)*.md', 'server/docs/**/*.md', 'client/**/*.md');
    assert.ok(pages.length > 40);
    const broken = pages.flatMap((page) =>
      [
        ...read(page)
          .replace(/```[^]*?```|`[^`\n]*`/g, '')
          .matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g),
      ]
        .map(([, link = '']) => link)
        .filter((link) => !leads(page, link))
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });
});

/** Is there such a file, and such a heading in it? */
function leads(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.join(path.dirname(page), decodeURIComponent(file));
  if (!existsSync(target)) return false;
  return (
    anchor === undefined ||
    [...read(target).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => slugOf(heading) === anchor)
  );
}

/** As GitHub makes the anchor of a heading. */
const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
