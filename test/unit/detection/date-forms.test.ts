import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** What is found of the dates in a text. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // A day and month in figures is a date by the words around it …
  ['Avonddienst (6/2): rustig.', ['6/2']],
  ['In het voortgangsgesprek van 3-9 was zij stil.', ['3-9']],
  ['[14-06, 08:12] Loes: wie heeft de sleutel?', ['14-06']],
  ['Zij komt terug (17/3, 10.30).', ['17/3']],
  ['Onderzoek 4-9 en 11-9-2024.', ['4-9', '11-9-2024']],
  ['Op 04.09. kwam hij langs.', ['04.09']],
  ['datum\twat\n3-4\tgebeld\n', ['3-4']],
  ['\t23-4\t19-8\nwoorden\t3\t8\n', ['23-4', '19-8']],
  ['\t5/6 nacht\t6/6 dag\npijn\t2\t0\n', ['5/6', '6/6']],
  // … or because a sure date of the document is written so.
  ['Op 3/6 viel zij. De val van 3/6 en het bezoek, 7/6, staan in de map.', ['3/6', '3/6', '7/6']],
  ['De val van 3/6 staat in de map.', []],
  ['Op 3-6 viel zij.\n\nDe uitslag kwam 8/6 binnen.', ['3-6']],
  ['Geboren 04-11-2009. De foto (2-3) hangt er nog.', ['04-11-2009', '2-3']],
  // A score, a fraction, a range, a time is none, whatever else stands in the document.
  ['Op 3/6 gaf hij een cijfer 7/10, groep 7/8, 1/2 tablet en 3/4 deel. Zorg: 24/7.', ['3/6']],
  ['Op 3-6 las zij blz. 4-9, 2-3 keer, om 9.10-10.10 en 3-4 weken lang.', ['3-6']],
  ['pijn\tdag\n6-10\t12-9\n4-10\t13-9\n', ['12-9', '13-9']],
  ['Hij kwam om 09.10 en ging om 10.12 uur.', []],
  ['Zij kwam am 3. März 2024 aan.', ['3. März 2024']],
  // Laws, treaties, policy and history.
  ['De Leerplichtwet geldt sinds 7 juli 1900.', []],
  ['De Wlz trad op 1 januari 2015 in werking.', []],
  ['Het Vluchtelingenverdrag van 28 juli 1951 zegt het.', []],
  ['Zij kent de Armenwet van 28 juni 1854.', []],
  ['Op 10 mei 1940 begon de oorlog.', []],
  ['Het kabinet viel op 7 juli 2023.', []],
  ['De regeling van 3 maart 2021 (artikel 2) geldt nog.', []],
  ['Sinds 1 juli 2020 geldt de Wet zorg en dwang.', []],
  ['Op 1 januari 2015 ging de Jeugdwet in.', []],
  ['Hof Den Bosch 9 juni 2021 en Rb. Utrecht 3 mei 2022, KB 4 juni 1998.', []],
  ['Dat is sinds 1 juli 2022 strafbaar.', []],
  ['De watersnood van 1 februari 1953 kent zij nog.', []],
  ['De Apgar 8/9/10 was goed.', []],
  ['Zie Asser/Jansen 6-III 2022.', []],
  // Other languages and words.
  ['D.O.B.: 3rd of June, 1951', ['3rd of June, 1951']],
  ['Home visit, Oct. 4th; born Nov 12, 2013', ['Oct. 4th', 'Nov 12, 2013']],
  ['Zij is van drie juni vijfenveertig.', ['drie juni vijfenveertig']],
  ['Geb.: 14∙03∙1979', ['14∙03∙1979']],
  ['Mijn broer wordt 4 juni 66.', ['4 juni']],
  ['Zij belde op 4 jan. Toen was het stil.', ['4 jan']],
  ['De uitspraak van 4 juni 2023 viel hem tegen.', ['4 juni 2023']],
  // A client's dates beside a law, a decision or the war.
  ['Zij vroeg op 3 maart 2024 hulp uit de Wmo.', ['3 maart 2024']],
  ['Op 3 maart 2024 werd de Wmo ingeschakeld.', ['3 maart 2024']],
  ['De Wmo-aanvraag is van 3 maart 2024.', ['3 maart 2024']],
  ['Haar Wlz-indicatie geldt sinds 4 maart 2024.', ['4 maart 2024']],
  ['In het besluit van 3 maart 2024 staat dat zij hulp krijgt.', ['3 maart 2024']],
  ['Meneer Groen, geboren op 12 maart 1938, woont alleen.', ['12 maart 1938']],
  ['Zijn vader werd op 3 mei 1944 opgepakt.', ['3 mei 1944']],
];

describe('forms of dates', () => {
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(foundTexts('date', text), expected);
    });
});
