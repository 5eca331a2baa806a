/** The spans of front matter and its values in the source, also after a NUL, for which the tree has U+FFFD. */
import assert from 'node:assert/strict';
import { defaultSettings, lint, readReport, type Span } from '../../../server/src/core/index.ts';

const settings = defaultSettings();

/** The source of each value, by key. */
function valuesIn(text: string): Readonly<Record<string, string>> {
  const { frontMatter } = readReport(text, settings);
  const spans = Object.entries(frontMatter?.spans ?? {});
  return Object.fromEntries(spans.map(([key, { start, end }]) => [key, text.slice(start, end)]));
}

const sourceOf = (text: string, spans: readonly { readonly span: Span }[]): readonly string[] =>
  spans.map(({ span }) => text.slice(span.start, span.end));

describe('front matter', () => {
  for (const eol of ['\n', '\r\n']) {
    const joined = (...lines: readonly string[]): string => lines.join(eol);
    describe(`with ${JSON.stringify(eol)}`, () => {
      it('gives the span of each value', () => {
        const text = joined('--- ', '', 'title: De brief', 'casus: "starr"', '---', '', 'Tekst.');
        assert.deepEqual(valuesIn(text), { title: 'De brief', casus: '"starr"' });
        assert.deepEqual(valuesIn(`\uFEFF${text}`), { title: 'De brief', casus: '"starr"' });
      });

      it('gives the span of each value, also after a NUL in a key or a value', () => {
        const text = joined('---', 'ti\0tle: De\0brief', 'casus: starr', '---', '', 'Tekst.');
        assert.deepEqual(valuesIn(text), { 'ti\uFFFDtle': 'De\0brief', casus: 'starr' });
        assert.equal(readReport(text, settings).template.id, 'starr');
      });

      it('is reported at the part that is wrong, with or without a NUL', () => {
        const wrong: Readonly<Record<string, readonly string[]>> = {
          x: ['x'],
          '\0x': ['\0x'],
          'title: [\0': ['title: [\0'],
          'casus: st\0arr': ['st\0arr'],
        };
        for (const [content, expected] of Object.entries(wrong)) {
          const text = joined('---', content, '---', '', 'Tekst.');
          const found = lint(text, settings).findings.filter(({ ruleId }) => ruleId === 'config/invalid');
          assert.deepEqual(sourceOf(text, found), expected);
        }
      });
    });
  }
});
