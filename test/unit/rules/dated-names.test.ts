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

  it('knows an entry in any form by its name and year', () => {
    for (const entry of [
      'A. Smeets, *Kracht*, 2011',
      'Kracht – Anna Smeets – 2011',
      'Smeets, Anna. *Kracht*. Pers, 2011.',
    ])
      assert.equal(missing('Kracht zit in mensen (Smeets, 2011).', `- Boer, K. (2018). *Buren*.\n- ${entry}`), 0);
  });
});

describe('sources/uncited-source', () => {
  const uncited = (sentence: string, entry: string): number =>
    lint(
      `---\ncasus: bundelcasus\n---\n\n## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\n${sentence}\n\n## Bronnen\n\n${entry}\n`,
      defaultSettings(),
    ).findings.filter(({ ruleId }) => ruleId === 'sources/uncited-source').length;

  it('takes no ordinary word and no client for an author', () => {
    assert.equal(uncited('Wij liepen door het bos.', 'Bos, J. (2012). *Wandelen*. Utrecht: Pers.'), 1);
    assert.equal(uncited('Meneer De Vries lachte.', 'Vries, M. de (2019). *Lachen*. Utrecht: Pers.'), 1);
    assert.equal(uncited('Bij De Vries las ik dat.', 'Vries, M. de (2019). *Lachen*. Utrecht: Pers.'), 0);
    assert.equal(uncited('Dat las ik bij movisie.', 'Movisie. (2022). *Kracht*. https://voorbeeld.nl'), 0);
  });
});
