import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** What is found of addresses and postcodes in a text. */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  address: [
    ['Zij slaapt tijdelijk op Hoge Wiel 9/C bij haar zus.', ['Hoge Wiel 9/C']],
    ['In de leeuwerikstr 6-3 brandde licht.', ['leeuwerikstr 6-3']],
    ['Hij huurt een kamer aan De Markt 31.', ['De Markt 31']],
    ['Zij komt vanaf De Kwartel 14, Gorredijk.', ['De Kwartel 14']],
    ['Mevrouw Post, Oude Dijk 31a', ['Oude Dijk 31a']],
    ['Adres: Plein 1940 13.', ['Plein 1940 13']],
    ['Zij logeert op Het Rondeel 19 bij haar tante.', ['Het Rondeel 19']],
    ['Kade 2-015 Appingedam', ['Kade 2-015']],
    ['Loes: kastanjeweg 14! op 2 woont een ander', ['kastanjeweg 14']],
    ['Adres: Berkenweg 213-B. Bel twee keer.', ['Berkenweg 213-B']],
    ['Adres: Molenweg ong.', ['Molenweg ong.']],
    ['Adres: Kapelstraat 133 A 02, 6045 AE', ['Kapelstraat 133 A 02']],
    ['Zij woont Kerkstraat twaalf.', ['Kerkstraat twaalf']],
    ['Zij woont op Stadsring 12.', ['Stadsring 12']],
    ['Hij staat ingeschreven aan het Kloosterveen OZ 18a.', ['Kloosterveen OZ 18a']],
    ['- dhr bakker, prins hendriklaan 8 – wondzorg', ['prins hendriklaan 8']],
    ['We wrote to Flat 2, 41 Copper Lane, and to 7 Mill Terrace.', ['Flat 2, 41 Copper Lane', '7 Mill Terrace']],
    ['Zij verhuisde naar de Hoarnedyk.', ['Hoarnedyk']],
    ['Zij woont Karveeldreef 812-3e.', ['Karveeldreef 812-3e']],
    ['Zij zit in de klas aan het Havenkade College.', []],
    ['Wij liepen over de Hoarnedyk.', []],
    ['Ervaring 3 en Voorlezing 2 waren leerzaam, Oefening 4 ook.', []],
    ['Na Beoordeling 1 en Verandering 2 begon Herhaling 3.', []],
    ['Postcodes 3025 en 3026.', []],
    ['Hij zag op de Kerkstraat een hond en op het Stationsplein drie jongens.', []],
    ['Bij de Waarderweg een taxi nemen.', []],
    ['Hij woont op Afdeling 3, zit in Groep 7 en las Hoofdstuk 7/B.', []],
    ['Zie Asser/Kade 7-II 2021/44.', []],
    ['De school in de Jordaan, aan de Rozenstraat (1892).', []],
  ],
  postcode: [
    ['Adres: Kapelstraat 14/2, 3600 Genk.', ['3600']],
    ['Zij woont te 2800 Mechelen, Kapelstraat 5.', ['2800']],
    ['She lives at 7 Mill Terrace, Leeds LS6 3QT.', ['LS6 3QT']],
    ['Oom: Birkenweg 12, 44137 Dortmund.', ['44137']],
    ['Zij heeft sinds 2016 MS en loopt slecht.', []],
    ['Het gaat om postcodes 3025 en 3026.', []],
    ['In 2019 verhuisde zij met 1500 Gentenaars mee.', []],
  ],
};

describe('forms of addresses', () => {
  for (const [id, sentences] of Object.entries(cases))
    for (const [text, expected] of sentences)
      it(`${id}: ${text}`, () => {
        assert.deepEqual(foundTexts(id, text), expected);
      });
});
