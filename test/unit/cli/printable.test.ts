/** The quick way for plain text answers what the general way answers. */
import assert from 'node:assert/strict';
import stringWidth from 'fast-string-width';
import { isPlain, printable, widthOf } from '../../../server/src/cli/formatters/printable.ts';

describe('plain text', () => {
  const chars = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain);

  it('is a column wide for each character', () => {
    assert.ok(chars.length > 500);
    for (const char of chars) assert.equal(stringWidth(char), 1, char.codePointAt(0)?.toString(16));
    assert.equal(widthOf('één “tekst” – 漢'), stringWidth('één “tekst” – 漢'));
  });

  it('holds no control codes and turns no direction', () => {
    for (const char of chars) assert.doesNotMatch(char, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    assert.equal(printable('a\tb\u0007\u202e'), 'a  b··');
  });
});
