/** Names with a year that are no citation, and citations that only look like one of those. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';

const missing = (sentence: string, list = '- Boer, K. (2018). *Luisteren in de wijk*. Utrecht: Pers.'): number =>
  lint(
    `---\ncasus: bundelcasus\n---\n\n## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\n${sentence}\n\n## Bronnen\n\n${list}\n`,
    defaultSettings(),
  ).findings.filter(({ ruleId }) => ruleId === 'sources/unlisted-citation').length;

const noCitations = [
  'De foto is gemaakt in Rotterdam (2019).',
  'Zij kwam uit Eritrea (2016) en woont hier nu.',
  'De training Motiverende Gespreksvoering (2022) hielp.',
  'De film Intouchables (2011) deed mij denken aan hem.',
  'Het huis van Jansen, 1930, wordt gesloopt.',
  'Na de Tweede Wereldoorlog (1945) kwam hij hier.',
  '| Wie | Wanneer |\n|---|---|\n| Jansen, 2022 | september |\n| Pietersen, 2023 | mei |',
];
const citations = [
  'Kracht zit in mensen (Smeets, 2011).',
  'Dat staat bij Movisie (2020), en nergens anders.',
  'Uit Stoffels (2017) blijkt dat.',
  'Wie ziet en zwijgt, is medeplichtig (Berkhout, 2016).',
  '| Stap | Bron |\n|---|---|\n| een | (Smeets, 2011) |',
];

describe('sources/unlisted-citation', () => {
  for (const sentence of noCitations) it(`leaves: ${sentence}`, () => assert.equal(missing(sentence), 0));
  for (const sentence of citations) it(`finds: ${sentence}`, () => assert.equal(missing(sentence), 1));

  it('tells organisations apart by their own name', () => {
    const list = '- Stichting Leespunt. (z.d.). *Lezen*. https://voorbeeld.nl';
    assert.equal(missing('Dat helpt (Stichting Rekenbrug, z.d.).', list), 1);
    assert.equal(missing('Dat helpt (Stichting Leespunt, z.d.).', list), 0);
  });
});
