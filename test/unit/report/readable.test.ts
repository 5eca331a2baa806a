import assert from 'node:assert/strict';
import { reportProse } from '../../../server/scripts/names/prose.ts';

/** What prose reads, and the way back: [what it shows, markdown, prose, a text in it, what stands there in the source]. */
const cases: readonly (readonly [string, string, string, string, string])[] = [
  ['soft hyphens', 'mevrouw Haver\u00adkort belt', 'mevrouw Haverkort belt', 'Haverkort', 'Haver\u00adkort'],
  ['spaces of no width', 'haar\u200b.mail', 'haar.mail', 'haar.mail', 'haar\u200b.mail'],
  ['loose accents', 'Rene\u0301e belt', 'Ren\u00e9e belt', 'Ren\u00e9e', 'Rene\u0301e'],
  ['full-width forms', '\uff10\uff16 12', '06 12', '06', '\uff10\uff16'],
  ['highlight marks', 'toen ==Anouk== belde', 'toen Anouk belde', 'Anouk', 'Anouk'],
  ['near-miss: equals signs', 'a == b en b == c', 'a == b en b == c', 'b en b', 'b en b'],
  ['a word cut at a line end', 'het echt-\npaar kwam', 'het echtpaar\nkwam', 'echtpaar', 'echt-\npaar'],
  ['near-miss: half a word before "en"', 'in-\nen uitstroom', 'in-\nen uitstroom', 'uitstroom', 'uitstroom'],
  ['a run-in label', '**Anouk** Waarom?', 'Anouk: Waarom?', 'Waarom', 'Waarom'],
  ['near-miss: bold at the start of a sentence', '**Anouk** kwam binnen.', 'Anouk kwam binnen.', 'Anouk', 'Anouk'],
  ['markup beside it', '*vroeg* Haver\u00adkort **niets**', 'vroeg Haverkort niets', 'niets', 'niets'],
];

describe('prose without what a reader does not see', () => {
  for (const [what, source, text, part, written] of cases) {
    it(what, () => {
      const prose = reportProse(source);
      assert.equal(prose.text, text);
      const start = text.indexOf(part);
      const span = prose.toSource({ start, end: start + part.length });
      assert.equal(source.slice(span.start, span.end), written);
    });
  }
});
