/** Values in a page are text, whatever they hold; so are cells of a spreadsheet. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asText } from '../../../server/src/cli/formatters/csv.ts';
import { spreadOf } from '../../../server/src/cli/formatters/html/charts.ts';
import { hyphenated } from '../../../server/src/cli/formatters/html/hyphenated.ts';
import { escaped, html } from '../../../server/src/cli/formatters/html/markup.ts';

describe('HTML of values', () => {
  it('is escaped in text and in attributes, once', () => {
    const name = `<script>alert("1")</script> & 'x' \`y\``;
    const inside = html`<b>${name}</b>`;
    assert.equal(
      html`<p title="${name}">${[inside, 3, undefined, false]}</p>`.text,
      `<p title="${escaped(name)}"><b>${escaped(name)}</b>3</p>`,
    );
    assert.equal(escaped(name), '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; &#96;y&#96;');
  });

  it('holds no sign by which markup begins or an attribute ends', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"'`\u0000\u202e]/.test(escaped(text))));
  });
});

describe('a cell of a spreadsheet', () => {
  it('is never a formula', () => {
    for (const cell of ['=1+1', '+31 6', '-2', '@SUM(A1)', ' =1+1', '＝1+1', '\t=1', '|calc', "=cmd|'/c calc'!A0"])
      assert.equal(asText(cell).charAt(0), "'", cell);
  });

  it('is left as it is when it is ordinary text', () => {
    for (const cell of ['Noor Aarts', '1 van de 2 nog te doen', 'map/a=b.md', '']) assert.equal(asText(cell), cell);
  });
});

describe('parts of the page', () => {
  it('break long Dutch words between syllables', () => {
    const shown = (word: string): string => hyphenated(word).replaceAll('\u00AD', '|');
    assert.equal(shown('Casusbeschrijving'), 'Casus|beschrijving');
    assert.equal(shown('Dilemma’s'), 'Dilem|ma’s');
    assert.equal(shown('Actie'), 'Actie');
  });

  it('tell the middle half of numbers', () => {
    assert.deepEqual(spreadOf([9, 1, 5, 3, 7]), { from: 3, middle: 5, to: 7 });
    assert.deepEqual(spreadOf([4]), { from: 4, middle: 4, to: 4 });
  });
});
