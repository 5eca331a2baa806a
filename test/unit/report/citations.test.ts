import assert from 'node:assert/strict';
import { findCitations, isReferenceEntry } from '../../../server/src/core/report/prose/citations.ts';

const cited = (text: string): string[] => findCitations(text).map(({ start, end }) => text.slice(start, end));

describe('findCitations', () => {
  const cases: [text: string, expected: string[]][] = [
    ['De aanpak (Pietersen & Okkema, 2011) werkt.', ['Pietersen & Okkema, 2011']],
    ['Volgens Okkema en van den Berghe (2014, p. 92) klopt dat.', ['Okkema en van den Berghe (2014, p. 92)']],
    ['Zie (Okkema, 2015; Berghe & Tuin, 2011a).', ['Okkema, 2015', 'Berghe & Tuin, 2011a']],
    ['Ook Pietersen et al. (1998) zegt dat.', ['Pietersen et al. (1998)']],
    ['(MacLean en Norton 2000)', ['MacLean en Norton 2000']],
    ['Tuin, Okkema en ’t Hof (2006) wijzen daarop.', ['Tuin, Okkema en ’t Hof (2006)']],
    ['(Kenniscentrum, z.d.)', ['Kenniscentrum, z.d.']],
    ['Zij kwam in 2019 naar Zwolle.', []],
    ['De afspraak (12 maart 2024) ging niet door.', []],
    ['In mei (2021) was zij er weer.', []],
    ['Sanne (34) woont hier sinds 2010.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(cited(text), expected));
});

describe('isReferenceEntry', () => {
  it('knows an APA entry', () =>
    assert.ok(isReferenceEntry('Okkema, J., & Tuin, C. (2011). *Krachtig*. Bussum: Pers.')));
  it('leaves a sentence alone', () =>
    assert.ok(!isReferenceEntry('Okkema (2011) schrijft dat Naomi naar Utrecht: Zuid ging.')));
});
