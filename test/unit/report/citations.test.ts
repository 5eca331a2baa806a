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
    ['Dat past bij de theorie [@jansma2011, p. 12].', ['@jansma2011']],
    ['Ik was te snel [vgl. @bosman2004; @visser2015].', ['@bosman2004', '@visser2015']],
    ['Volgens de richtlijn [@richtlijn-2020] mag dat.', ['@richtlijn-2020']],
    ['Dat zegt hij [-@korthagen_2002].', ['@korthagen_2002']],
    ['Zie ook @terpstra2019 over stilte.', ['@terpstra2019']],
    ['@auteur2019 zegt dat rust helpt.', ['@auteur2019']],
    ['Dat schrijft @deBoer2015 [p. 3] ook.', ['@deBoer2015']],
    ['Haar account is @lisa_danst99 en zij plaatst veel.', []],
    ['Op Insta heet zij @sara2008 en hij volgt haar.', []],
    ['Mail naar info@praktijk2019.nl.', []],
    ['Zie [@sara](https://voorbeeld.nl/sara).', []],
    ['In mijn eerste jaar (HvA 2015/2016) leerde ik dat.', []],
    ['In blok 3 (SPH, 2022–2023) deed ik dit ook.', []],
    ['Mijn stage bij Humanitas (2019–2020) was lang.', []],
    ['Ik werkte bij Cordaan (2019-nu) in de nacht.', []],
    ['Mijn eerste jaar (ROC, 2018/19) was leuk.', []],
    ['Over dromen (Freud, 1900/1999) las ik.', ['Freud, 1900']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(cited(text), expected));
});

describe('isReferenceEntry', () => {
  it('knows an APA entry', () =>
    assert.ok(isReferenceEntry('Okkema, J., & Tuin, C. (2011). *Krachtig*. Bussum: Pers.')));
  it('leaves a sentence alone', () =>
    assert.ok(!isReferenceEntry('Okkema (2011) schrijft dat Naomi naar Utrecht: Zuid ging.')));
});
