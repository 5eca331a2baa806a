/** Whose view a text gives, and whether its writer speaks of herself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
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
    // Verbs of any kind, in any order; what belongs to somebody is no second party.
    [1, 'Sietske mist haar tuin. Aarde is voor haar rust. Daar praat ze vaak over.'],
    [1, 'De gymleraar is streng. Op tijd komen noemt hij fatsoen.'],
    [1, 'Netheid, daar staat oma voor. Zij wil niet dat haar kleinzoon zijn schoenen aanhoudt.'],
    [1, 'The warden likes silence. She thinks rules make people feel safe.'],
    [1, 'Als vrijwilliger kies ik voor geduld. Ik vind haast een slechte raadgever.'],
    [2, 'Hij noemt het plagen. Daar denkt de conciërge anders over.'],
    [2, 'Vader telt de dagen. Zij telt de keren dat hij niet kwam.'],
    [2, 'Voor hem is het een spel. Voor haar is het ernst.'],
    [2, 'Wim leeft voor zijn duiven, de onderbuurman leeft eronder.'],
    [2, 'Jonge huurders zoeken elkaar op. Oude huurders zoeken de stilte.'],
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
    'Toen zei ik: dat weet ik niet.',
    'Onze samenleving vraagt veel, ook van mij.',
    'Het ging in z’n geheel langs me heen.',
    "'s Avonds dacht ik aan de foto's van vroeger.",
  ];
  const others = [
    'Het gesprek duurde twintig minuten. “Ik vond het fijn dat u niet schrok”, zei mevrouw aan het eind.',
    'Hetty heeft goed gehandeld door langs te komen. "Ik kon niet anders", zei ze daarover.',
    'De moeder zei: ‘Ik kan het niet.’ Het spreekuur is laagdrempelig en dat werkt.',
    'De oude man riep: ik wil mijn pet terug. Daarna was het stil op de gang.',
    'In onze maatschappij is weinig plek voor rouw. Mensen lopen er snel omheen.',
    'Mijn teamleider bleef rustig en onze stagebegeleider gaf goede tips.',
    'The boy was scared at first. My colleague stayed calm all evening.',
    'Het gesprek ging goed in fase I en daarna ook.',
    'De mentor sprak met de moeder. «Wij weten het niet», zei de vader na een lange stilte.',
  ];
  for (const text of own) it(`yes: ${text}`, () => assert.ok(speaksOfSelf(text)));
  for (const text of others) it(`no: ${text}`, () => assert.ok(!speaksOfSelf(text)));
});

describe('viewsIn on sections in many voices', () => {
  const sections = readFileSync(path.join(import.meta.dirname, 'perspective-sections.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, parties = '', text = ''] = /^(one|more)\|(.+)$/.exec(line) ?? [];
      return text === '' ? [] : [{ parties, text: text.replaceAll('\\n', '\n') }];
    });
  const found = sections.filter(({ text }) => viewsIn(text).parties === 1 && viewsIn(text).times >= 2);
  const right = found.filter(({ parties }) => parties === 'one');

  it('is right in 95 of 100 cases, and finds more than 85', () => {
    assert.ok(right.length / found.length >= 0.95, `${String(right.length)} of ${String(found.length)} are right`);
    assert.ok(right.length / sections.filter(({ parties }) => parties === 'one').length >= 0.85);
  });
});
