/** Entries of reference lists and citations in the text, form by form. All sources invented. */
import assert from 'node:assert/strict';
import { defaultSettings, lint, readReport } from '../../../server/src/core/index.ts';
import { isAbbreviationOf } from '../../../server/src/core/report/prose/abbreviations.ts';
import { citationsOf, entriesOf } from '../../../server/src/core/rules/sources/source-list.ts';

const report = (body: string, list: string) =>
  readReport(
    `## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\n${body}\n\n## Bronnen\n\n${list}\n`,
    defaultSettings(),
  );

describe('readEntries', () => {
  const cases: [shows: string, list: string, expected: [names: string, years: string][]][] = [
    ['one author', 'Okkema, J. (2011). *Kracht*. Utrecht: Pers.', [['okkema', '2011']]],
    ['a particle after the initials', 'Berghe, W. van den (2014). De buurt. Pers.', [['berghe', '2014']]],
    ['a particle in front', 'Van den Berghe, W. (2014). De buurt. Pers.', [['berghe', '2014']]],
    ['three authors', 'Tuin, A., Okkema, J., & ’t Hof, P. (2006). Samen. Pers.', [['tuin okkema hof', '2006']]],
    ['a double name', 'Pietersen-Tuin, A. (1998). Samen. Pers.', [['pietersen tuin', '1998']]],
    ['an organisation', 'Kenniscentrum Buurten. (2020). Samen. https://voorbeeld.nl', [['kenniscentrum buurten', '2020']]],
    ['without a date', 'Kenniscentrum. (z.d.). Samen. https://voorbeeld.nl', [['kenniscentrum', '']]],
    ['a title first', 'Samen eten in de wijk. (2019). https://voorbeeld.nl', [['samen', '2019']]],
    ['an address alone', 'https://www.voorbeeldsite.nl/samen', [['voorbeeldsite', '']]],
    ['a year letter', 'Okkema, J. (2011a). Kracht. Pers.', [['okkema', '2011']]],
    ['a year and a month', 'Okkema, J. (2011, 3 mei). Kracht. Krant.', [['okkema', '2011']]],
    ['bullets', '- Okkema, J. (2011). Kracht. Pers.\n- Tuin, A. (2012). Samen. Pers.', [['okkema', '2011'], ['tuin', '2012']]],
    ['a hard line break inside', 'Okkema, J. (2011). Kracht en\nnabijheid in de buurt. Pers.', [['okkema', '2011']]],
    ['lines without blank lines', 'Okkema, J. (2011). Kracht. Pers.\nTuin, A. (2012). Samen. Pers.', [['okkema', '2011'], ['tuin', '2012']]],
    ['two in one line', 'Okkema, J. (2011). Kracht. Pers. Tuin, A. (2012). Samen. Pers.', [['okkema', '2011'], ['tuin', '2012']]],
    ['editors are no entry of their own', 'Okkema, J. (2011). Kracht. In A. Tuin, B. Hof & C. Berg (Red.), Samen. Pers.', [['okkema', '2011']]],
    ['prose is no entry', 'Ik heb vooral op de site van de bibliotheek gezocht.', []],
  ]; // prettier-ignore
  for (const [shows, list, expected] of cases) {
    it(shows, () => {
      const read = report('Tekst.', list);
      assert.deepEqual(
        entriesOf(read.prose).map(({ entry: { names, years } }) => [names.join(' '), [...new Set(years)].join(' ')]),
        expected,
      );
    });
  }
});

describe('readCitations', () => {
  const cases: [body: string, expected: [names: string, years: string][]][] = [
    ['Kracht (Okkema & Van den Berghe, 2011, p. 9).', [['okkema berghe', '2011']]],
    ['Volgens Okkema en Tuin (2011) klopt dat.', [['okkema tuin', '2011']]],
    ['Kracht (Okkema, 2011; Tuin et al., 2012b).', [['okkema', '2011'], ['tuin', '2012']]],
    ['Kracht (Okkema e.a., z.d.).', [['okkema', '']]],
    ['De Wmo (2015) en de Jeugdwet (2015) zeggen dat.', []],
    ['Okkema (1970), aangehaald in Tuin (2012), noemt dat.', [['tuin', '2012']]],
  ]; // prettier-ignore
  for (const [body, expected] of cases) {
    it(body, () => {
      const read = report(body, 'Okkema, J. (2011). Kracht. Pers.');
      assert.deepEqual(
        [...citationsOf(read.prose)].map(({ citation: { names, years } }) => [names.join(' '), years.join(' ')]),
        expected,
      );
    });
  }
});

describe('sources laid side by side', () => {
  const findings = (body: string, list: string): string[] =>
    lint(report(body, list).text, defaultSettings())
      .findings.filter(({ ruleId }) => ruleId.startsWith('sources/'))
      .map(({ ruleId, data }) => `${ruleId.slice(8)} ${String(data['reason'] ?? '')}`.trim());
  const cases: [shows: string, body: string, list: string, expected: string[]][] = [
    ['both ways', 'Kracht (Okkema, 2011).', 'Okkema, J. (2011). Kracht. Pers.', []],
    ['particles sort anywhere', 'Volgens Van den Berghe (2014).', 'Berghe, W. van den (2014). Buurt. Pers.', []],
    ['the same missing source twice', 'Kracht (Hof, 2012). Nog eens (Hof, 2012, p. 3).', 'Hofstra, J. (2011). Kracht. Pers.', ['unlisted-citation not-listed', 'uncited-source']],
    ['accents', 'Volgens Vögtlin (2016).', 'Vogtlin, A. (2016). Samen. Pers.', []],
    ['another year', 'Kracht (Okkema, 2012).', 'Okkema, J. (2011). Kracht. Pers.', ['unlisted-citation other-year']],
    ['the name without a year', 'Volgens Okkema zit kracht in mensen.', 'Okkema, J. (2011). Kracht. Pers.', []],
    ['an abbreviation in the text', 'Kracht (WRR, 2017).', 'Wetenschappelijke Raad voor het Regeringsbeleid. (2017). Doenvermogen. https://voorbeeld.nl', []],
    ['an abbreviation in the list', 'Kracht (Nederlands Jeugdinstituut, 2017).', 'NJi. (2017). Opgroeien. https://voorbeeld.nl', []],
    ['no list to speak of', 'Kracht (Okkema, 2012).', 'volgt nog', []],
  ]; // prettier-ignore
  for (const [shows, body, list, expected] of cases)
    it(shows, () => assert.deepEqual(findings(body, list).sort(), [...expected].sort()));
});

describe('isAbbreviationOf', () => {
  const yes = [
    ['WRR', 'Wetenschappelijke Raad voor het Regeringsbeleid'],
    ['NJi', 'Nederlands Jeugdinstituut'],
    ['CBS', 'Centraal Bureau voor de Statistiek'],
    ['BPSW', 'Beroepsvereniging van Professionals in Sociaal Werk'],
  ] as const;
  for (const [short, long] of yes) it(`${short} is`, () => assert.ok(isAbbreviationOf(short, long)));
  it('CBS is not another centre', () => assert.ok(!isAbbreviationOf('CBS', 'Centrum voor Jeugd en Gezin')));
});
