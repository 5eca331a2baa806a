import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, escapedXml } from '../../../server/src/cli/formatters/xml.ts';

const parse = (xml: string): { text: string; attribute: string } => {
  const parser = new SaxesParser({});
  const found = { text: '', attribute: '' };
  parser.on('opentag', ({ attributes }) => (found.attribute = String(attributes['a'] ?? '')));
  parser.on('text', (text) => (found.text += text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
};

describe('XML', () => {
  it('is well-formed whatever the values are', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        fc.constantFrom('<', '&', '"', ']]>', '\n', '\r'),
      ),
    });
    fc.assert(fc.property(anything, (text) => void parse(element('x', { a: text }, escapedXml(text)))));
  });

  it('gives values back as they are', () => {
    const value = 'Zoë & "Bo" <b> ]]> 😀\nregel';
    assert.deepEqual(parse(element('x', { a: value, b: undefined }, escapedXml(value))), {
      text: value,
      attribute: value,
    });
    assert.equal(element('x', { a: 1, b: undefined }), '<x a="1"/>');
  });
});
