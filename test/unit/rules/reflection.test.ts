/** Whose view a text gives, and whether its writer speaks of herself. */
import assert from 'node:assert/strict';
import { speaksOfSelf } from '../../../server/src/core/rules/reflection/first-person-words.ts';
import { viewsIn } from '../../../server/src/core/rules/reflection/perspective-holders.ts';

describe('viewsIn', () => {
  const cases: [parties: number, text: string][] = [
    [1, 'Zijn juf vindt dat hij bij zijn vrienden hoort. Zij kent hem al drie jaar. Haar norm is dat een kind niet struikelt.'],
    [1, 'Voor mij is zorgzaamheid een waarde. Mijn norm is dat je helpt. Ik vind kleine dingen belangrijk.'],
    [1, 'Het team vindt zichtbaarheid belangrijk. Het team wil laten zien dat mensen erbij horen.'],
    [1, '- Ilse vindt haar privacy belangrijk.\n- Ilse wil niet dat iemand slecht over haar partner denkt.'],
    [2, 'De bewoner vindt zijn vrijheid belangrijk. Het team denkt aan de veiligheid.'],
    [2, 'Mijn belang is een goede beoordeling. Haar belang is dat de planten leven.'],
    [3, 'Voor mij: eerlijkheid. Voor de ouders: rust. Voor oma: verbondenheid.'],
    [2, 'Hij wil slapen en zij wil praten.'],
    [2, 'Het kind heeft belang bij rustige ouders. De afdeling heeft belang bij regels.'],
    [3, 'Voor het meisje telt vertrouwen. Voor de moeder telt zorg. Ik denk aan eerlijkheid.'],
  ]; // prettier-ignore
  for (const [parties, text] of cases) it(text, () => assert.equal(viewsIn(text).parties, parties));
});

describe('speaksOfSelf', () => {
  const own = [
    'Dat raakte mij.',
    'Achteraf hadden we dat anders moeten doen.',
    'Ik dacht: “wat nu?”',
    '“Ik vond het lastig en ik heb ervan geleerd.”',
    'I felt nervous before the talk.',
    'Mijn collega en ik schrokken allebei.',
    'My supervisor asked what my own part was.',
    'Mijn cliënt zag mijn rode wangen.',
    'Het ging in z’n geheel langs me heen.',
    "'s Avonds dacht ik aan de foto's van vroeger.",
  ];
  const others = [
    'Het gesprek duurde twintig minuten. “Ik vond het fijn dat u niet schrok”, zei mevrouw aan het eind.',
    'Hetty heeft goed gehandeld door langs te komen. "Ik kon niet anders", zei ze daarover.',
    'De moeder zei: ‘Ik kan het niet.’ Het spreekuur is laagdrempelig en dat werkt.',
    'Mijn teamleider bleef rustig en onze stagebegeleider gaf goede tips.',
    'The boy was scared at first. My colleague stayed calm all evening.',
    'Het gesprek ging goed in fase I en daarna ook.',
    'De mentor sprak met de moeder. «Wij weten het niet», zei de vader na een lange stilte.',
  ];
  for (const text of own) it(`yes: ${text}`, () => assert.ok(speaksOfSelf(text)));
  for (const text of others) it(`no: ${text}`, () => assert.ok(!speaksOfSelf(text)));
});
