/** Which roles act in a sentence, and which are only mentioned. */
import assert from 'node:assert/strict';
import { determinerOf } from '../../../server/src/core/rules/actors/agents.ts';
import { roleOf } from '../../../server/src/core/rules/actors/role-words.ts';
import { roleWords } from '../../../server/src/core/rules/actors/roles-in-text.ts';

describe('determinerOf', () => {
  const cases: [text: string, expected: string[]][] = [
    ['De coördinator van deze organisatie plaatste kritische kanttekeningen.', ['coördinator']],
    ['Toen de huisarts binnenkwam, schrok ik.', []],
    ['Toen kwam de huisarts binnen.', ['huisarts']],
    ['“Dat kan niet”, zei de strenge conciërge.', ['conciërge']],
    ['Vorige week belde haar tante mij op.', ['tante']],
    ['Volgens de wijkverpleegkundige eet hij slecht.', ['wijkverpleegkundige']],
    ['De wijkagent is twee keer langs geweest.', ['wijkagent']],
    ['Ik dacht dat de juf het wist.', ['juf']],
    ['De jobcoaches vonden het goed.', ['jobcoaches']],
    ['Ik belde de huisarts en vroeg om raad.', []],
    ['Moeder belde de huisarts.', ['Moeder']],
    ['Ik gaf de mentor een brief en ging weg.', []],
    ['Ik liep met de mentor mee.', []],
    ['Als de mentor belt, neem ik op.', []],
    ['Wat vindt de mentor daarvan?', []],
    ['De mentor zou dat anders doen.', []],
    ['Ik werkte als begeleider en zag veel.', []],
    ['Een brief van de deurwaarder lag op tafel.', []],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        roleWords(text)
          .filter(({ start }) => determinerOf({ text }, start) !== undefined)
          .map(({ start, end }) => text.slice(start, end)),
        expected,
      ),
    );
});

describe('roleOf', () => {
  const cases: [word: string, expected: string | undefined][] = [
    ['jongerenwerkster', 'jongeren werker'],
    ['begeleider', ' begeleider'],
    ['medewerkers', ' medewerker'],
    ['thuiszorgmedewerker', 'thuiszorg medewerker'],
    ['vrijwilligerscoördinator', 'vrijwilligers coördinator'],
    ['buschauffeur', 'bus chauffeur'],
    ['vertolk', undefined],
    ['elders', undefined],
    ['bewoners', undefined],
  ];
  for (const [word, expected] of cases)
    it(word, () => {
      const role = roleOf(word);
      assert.equal(role && `${role.prefix} ${role.head}`, expected);
    });
});
