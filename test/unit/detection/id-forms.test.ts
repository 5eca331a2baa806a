import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** What is found of the numbers of files, cases and persons in a text. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // Compounds that nobody has listed.
  ['Haar spelersnummer is QRT41B, zei de trainer.', ['QRT41B']],
  ['Zijn verenigingscode: LMV83K', ['LMV83K']],
  ['Het toewijzingskenmerk 6620 1187 4 stond in de mail.', ['6620 1187 4']],
  ['Pat: Loes  V  58  patnr 30118', ['30118']],
  ['Pt.nr 20918, cl. 55-0418, clnr 88-20416', ['20918', '55-0418', '88-20416']],
  ['Patnr mevr. = 21985, patnr meneer = 21986.', ['21985', '21986']],
  ['Relatienr. verzekeraar 118 204 773 klopt nu.', ['118 204 773']],
  ['Patiëntnr: 0581428', ['0581428']],
  ['Haar rijksregisternummer 090823-132-64.', ['090823-132-64']],
  // Small letters, dots, slashes.
  ['Dossier: ab9-40719', ['ab9-40719']],
  ['Het dossiernummer is kg-2211/08.', ['kg-2211/08']],
  ['Het zaaknummer, jc.3303, staat op de map.', ['jc.3303']],
  ['Dossier RC.1108 ligt klaar (nr. OQ/0783).', ['RC.1108', 'OQ/0783']],
  ['De map (GIQ-23-0562) is gesloten.', ['GIQ-23-0562']],
  // What a speaker adds between the label and the number.
  ['Mijn dossiernummer weet ik uit mijn hoofd: 4471-82.', ['4471-82']],
  ['Haar dossiernummer is geloof ik 4471-82.', ['4471-82']],
  ['Het cliëntnummer was dacht ik 30118.', ['30118']],
  // English and German.
  ['Her file number NS-20418 and patient number 7720146.', ['NS-20418', '7720146']],
  ['Her V-number, V 284 991 0376, was known.', ['V 284 991 0376']],
  ['Het Rentenversicherungsnummer is 23 140767 K 019.', ['23 140767 K 019']],
  // A bracket, a second person, the writer's initials, spaces.
  ['Er is een melding gemaakt (KLM-24-03) en de map staat op kantoor (2023-0418).', ['KLM-24-03', '2023-0418']],
  ['Cliëntnr hem 441802, haar 441803.', ['441802', '441803']],
  ['Ons kenmerk: LB/24-1180/mv', ['LB/24-1180/mv']],
  ['Op grond van art. 1:255 BW, rekestnr. C/09/441802.', ['C/09/441802']],
  ['Setnummer KR 0418 55210', ['KR 0418 55210']],
  ['Het gezin staat ingeschreven onder WB-K 44180.', ['WB-K 44180']],
  // Other numbers and codes.
  ['De meldcode 2021-12 en de gedragscode 4.2.1 gelden.', []],
  ['Volgnummer 4471 en versienummer 2.10.4', []],
  ['Opname 18-12-2023, ontslag 29-12-2023', []],
  ['Zie CVE-2021-99998 en ISO-9001-2015.', []],
  ['Hof Amsterdam 4 juni 2021, zaaknr. 200.118.402/01', []],
  ['Productcode 44180, declaratiecode 12004, E-nummers (E330).', []],
  ['Met tolk, 19.45 uur.', []],
  ['Het cliëntnummer kwam in 2019 pas.', []],
];

describe('forms of numbers of files and persons', () => {
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(foundTexts('id-number', text), expected);
    });
});
