/** Searching only where words start finds the same as searching everywhere. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { indirectDetails, personRoles } from '../../../server/src/core/detection/policy/combination.ts';
import { findWordPatterns } from '../../../server/src/core/detection/tokens/word-start-search.ts';

const wordPatterns = [personRoles, ...indirectDetails];

/** The words that a pattern matches, with all its alternatives and options written out. */
function examples(source: string): readonly string[] {
  const inner = /\(([^()|]*(?:\|[^()|]*)*)\)\??|\[([^\]]+)\]/.exec(source.replaceAll('(?:', '('));
  if (!inner) return source.split('|').map((each) => each.replace(/\\w[*+]/g, 'xy').replace(/\\b|\?|\\/g, ''));
  const plain = source.replaceAll('(?:', '(');
  const options = inner[2] === undefined ? (inner[1] ?? '').split('|') : [...inner[2]];
  return options.flatMap((option) =>
    examples(plain.slice(0, inner.index) + option + plain.slice(inner.index + inner[0].length)),
  );
}

const folder = 'test/reports/set-1';
const reports = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const listed = wordPatterns.flatMap(({ pattern }) =>
  pattern.source.split(/\|(?![^(]*\))/).flatMap((each) => examples(each)),
);

describe('findWordPatterns', () => {
  const everywhere = (text: string) =>
    wordPatterns.map(({ pattern }) =>
      [...text.matchAll(new RegExp(`\\b${pattern.source}`, pattern.flags.replace('y', 'g')))].map(
        ({ index, 0: word }) => ({ start: index, end: index + word.length }),
      ),
    );

  it('finds in reports what a search everywhere finds', () => {
    for (const text of reports) assert.deepEqual(findWordPatterns(text, 0, wordPatterns), everywhere(text));
  });

  it('finds each word of its lists, in any case and after any character', () => {
    assert.ok(listed.length > 100);
    const text = listed
      .flatMap((word) => [
        word,
        word.toUpperCase(),
        word.toLowerCase(),
        `é${word}`,
        `_${word}`,
        `x${word}`,
        `“${word}s`,
      ])
      .join(' ');
    const expected = everywhere(text);
    assert.ok(expected.every((spans) => spans.length > 3));
    assert.deepEqual(findWordPatterns(text, 0, wordPatterns), expected);
  });
});
