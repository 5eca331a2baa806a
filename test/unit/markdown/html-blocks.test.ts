import assert from 'node:assert/strict';
import { htmlLeaves } from '../../../server/src/core/markdown/html-blocks.ts';
import { sourceSpan } from '../../../server/src/core/markdown/source-map.ts';

const parts = (html: string) => htmlLeaves(html, { start: 0, end: html.length });
const shown = (html: string) => parts(html).map(({ kind, depth, rendered }) => [kind, depth, rendered.text.trim()]);

describe('html in a report', () => {
  it('is read as headings and paragraphs', () => {
    assert.deepEqual(shown('<h2 id="a">Actoren</h2>\n<p>De <i>moeder</i>.</p>'), [
      ['heading', 2, 'Actoren'],
      ['paragraph', 0, 'De moeder.'],
    ]);
  });
  it('shows nothing of comments and tags', () => {
    assert.deepEqual(shown('<!-- <p>uitleg</p> -->'), [['html', 0, '']]);
    assert.deepEqual(shown('</details>'), []);
  });
  it('takes the summary of a toggle for a heading', () => {
    assert.deepEqual(shown('<details>\n<summary>Context</summary>'), [['heading', 6, 'Context']]);
  });
  it('keeps empty cells, and the lines of a list in a cell', () => {
    const table = parts(
      '<table><tr><th>A</th><th>B</th></tr><tr><td></td><td><ul><li>een<li>twee</ul></td></tr></table>',
    );
    assert.deepEqual(
      table.map(({ cell, rendered }) => [cell?.row, cell?.column, rendered.text.trim()]),
      [
        [0, 0, 'A'],
        [0, 1, 'B'],
        [1, 0, ''],
        [1, 1, 'een\ntwee'],
      ],
    );
  });
  it('gives the spans of bold text, and the source of a decoded text', () => {
    const html = '<p><strong>Taak</strong> Andr&eacute; komt</p>';
    const [part] = parts(html);
    assert.ok(part);
    assert.equal(part.rendered.text, 'Taak André komt');
    assert.deepEqual(part.rendered.strong, [{ start: 0, end: 4 }]);
    const at = part.rendered.text.indexOf('André');
    const span = sourceSpan(part.rendered.segments, { start: at, end: at + 5 });
    assert.equal(html.slice(span.start, span.end), 'Andr&eacute;');
  });
  it('shows “&nietbekend;” and “&#0;” as they are written', () => {
    assert.deepEqual(shown('<p>&nietbekend; &#0; R&D</p>'), [['paragraph', 0, '&nietbekend; &#0; R&D']]);
  });
});
