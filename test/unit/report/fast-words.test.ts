/** Code that is written for speed does what its plain definition says. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../../server/src/core/text/word-count.ts';
import { fold, foldByDefinition } from '../../../server/src/core/text/fold.ts';
import { textCache } from '../../../server/src/core/incremental/text-cache.ts';
import { countOf } from '../../support/generated.ts';

const characters = fc.oneof(
  fc.constantFrom(...'abcABC  &&\'’‘`´-./,“”…–()1é\u0301ÏŒßıİʼnǅ\u00adµ²½ªº\u2010\u2027\u2028😀中\n\t\u00a0\uFEFF'.match(/./gsu) ?? []),
  fc.string({ unit: 'binary', maxLength: 1 }),
); // prettier-ignore
const texts = fc.array(characters, { maxLength: 24 }).map((parts) => parts.join(''));

describe('code written for speed', () => {
  it('folds as the definition does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(fold(text), foldByDefinition(text));
      }),
      { numRuns: countOf({ all: 5000, few: 300 }) },
    );
    for (let code = 0; code < 0x10000; code++) {
      const text = `x${String.fromCharCode(code)}y`;
      if (fold(text) !== foldByDefinition(text))
        assert.equal(fold(text), foldByDefinition(text), `U+${code.toString(16)}`);
    }
    assert.equal(fold('Eén & ánder '.repeat(400)), foldByDefinition('Eén & ánder '.repeat(400)));
  });

  it('counts the words that the pattern finds', () => {
    const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-./]*/gu;
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(countWords(text), text.match(words)?.length ?? 0);
      }),
      { numRuns: countOf({ all: 5000, few: 300 }) },
    );
  });

  it('keeps the answers for the latest texts, and computes each once', () => {
    let computed = 0;
    const length = textCache((text: string) => {
      computed++;
      return text.length;
    }, 2);
    assert.deepEqual(['a', 'bb', 'a', 'bb', 'ccc', 'bb', 'a'].map(length), [1, 2, 1, 2, 3, 2, 1]);
    assert.equal(computed, 3);
  });
});
