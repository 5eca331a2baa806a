/** The words derived from a pattern, and the signs by which a text is known to have none of them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fold } from '../../../server/src/core/text/fold.ts';
import { necessaryWords } from '../../../server/src/core/text/necessary-words.ts';
import { patternKey, writtenWords } from '../../../server/src/core/text/known-words.ts';
import { SignPool, type HasSign } from '../../../server/src/core/text/word-signs.ts';
import { signs } from '../../../server/src/core/report/own-text/signs.ts';
import '../../../server/src/core/index.ts';
import { countOf, some } from '../../support/generated.ts';

const wordsOf = (pattern: RegExp): string | undefined =>
  necessaryWords(pattern)
    ?.map(({ letters, isWhole }) => letters + (isWhole ? '' : '…'))
    .join(' ');

const examples: readonly (readonly [RegExp, string | undefined])[] = [
  [/\bkrijg(?:en|t)?\b.*\b\d+ punten\b/, 'punten krijgen krijgt'],
  [/\b(?:ik|mij|me)\b/, 'ik mij me'],
  [/^(?:de|het) (?:\w+ )?vraag\b/, 'vraag'],
  [/(?<=^|\s)x{3,}/, 'xxx…'],
  [/\bbeoordel\w*/, 'beoordel…'],
  [/^[^\p{L}]*voorbeeld:/u, 'voorbeeld'],
  [/\b(?:nog )*invullen$/, 'invullen'],
  [/\d+\s*a4\b/, 'a'],
  [/cliënt(?=en)/, undefined],
  [/\w+handleiding/, undefined],
  [/\b(?:bron)?/, undefined],
  [/\bop(?:dracht)?/, undefined],
];

/** All signs of the readers of own text, each by itself, and its patterns. */
const gates: readonly (readonly [HasSign, readonly RegExp[]])[] = signs.signs.map((sign) => [
  new SignPool().add(sign),
  sign.patterns ?? [],
]);

function assertMissesNothing(text: string): void {
  for (const [mayMatch, patterns] of gates)
    for (const pattern of patterns) {
      const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
      assert.ok(!found || mayMatch(text), `${String(pattern)} finds "${found?.[0] ?? ''}" in "${text}"`);
    }
}

const folder = 'test/reports/set-1';
const lines = readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));

describe('the necessary words of a pattern', () => {
  for (const [pattern, words] of examples)
    it(`of ${String(pattern)} are ${words ?? 'none'}`, () => {
      assert.equal(wordsOf(pattern), words);
    });
});

describe('the signs of a text', () => {
  it('miss no match in a line of the reports, nor in what it folds to', () => {
    for (const line of some(lines, 5)) [line, fold(line)].forEach(assertMissesNothing);
  });

  it('miss no match in texts made of the words of the patterns', () => {
    const words = [...new Set(gates.flatMap(([, patterns]) => patterns.flatMap(({ source }) => source.match(/[a-zé]+|\d/g) ?? []))), 'ø', '’', '\u00ad']; // prettier-ignore
    const texts = fc.array(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '-', ': ', '’', 'é')),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        assertMissesNothing(parts.flat().join(''));
      }),
      { numRuns: countOf({ all: 3000, few: 300 }) },
    );
  });

  it('know words at accents, apostrophes and ampersands, and characters that stand double', () => {
    const pool = new SignPool();
    const hasEn = pool.add({ patterns: [/\ben\b/] });
    const hasDots = pool.add({ characters: '…', doubled: '.' });
    for (const text of ['wij en zij', 'wij & zij', 'één en', 'zo’en', 'én', 'ðen', '中 en'])
      assert.ok(hasEn(text), text);
    for (const text of ['wijen zij', 'enen', '3 eend', '']) assert.ok(!hasEn(text), text);
    assert.deepEqual(['a..b', 'a…b', 'a.b.'].map(hasDots), [true, true, false]);
  });

  it('are 31 at most', () => {
    const pool = new SignPool();
    for (let count = 0; count < 31; count++) pool.add({ characters: '%' });
    assert.throws(() => pool.add({ characters: '%' }), RangeError);
    assert.throws(() => new SignPool().add({ patterns: [/./] })('tekst'), RangeError);
  });

  it('are those worked out when the program is made, where the pattern is still the same', () => {
    const pattern = /\b(?:vis|hond\w*)\b/;
    const words = necessaryWords(pattern) ?? [];
    assert.equal(writtenWords(words), 'vis hond-');
    const has = new SignPool({ [patternKey(pattern)]: 'kat paard-' }).add({ patterns: [pattern] });
    assert.deepEqual(['een kat', 'paardje', 'kater', 'vis'].map(has), [true, true, false, false]);
    const other = new SignPool({ [patternKey(/vis/)]: 'kat' }).add({ patterns: [pattern] });
    assert.deepEqual(['kat', 'vis'].map(other), [false, true]);
  });
});
