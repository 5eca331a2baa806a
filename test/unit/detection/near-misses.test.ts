import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** What each detector of numbers and codes finds in a sentence, and what only looks like it. */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'licence-plate': [
    ['De auto van de zaak (K-318-TZ) stond voor.', ['K-318-TZ']],
    ['Kenteken is V-226-HP.', ['V-226-HP']],
    ['Zijn oude Volvo (RK4E2T) is verkocht.', []],
    ['Zijn oude Volvo (RK48TZ) is verkocht.', ['RK48TZ']],
    ['Een scooter met kenteken zeven streepje K Z T streepje achttien reed weg.', ['zeven streepje K Z T streepje achttien']],
    ['plaats: Rotterdam 12, lokaal B-204-C', []],
    ['Dossier K-318-TZ ligt in de kast.', []],
  ],
  postcode: [
    ['Postcode achtentwintig elf B Z in Reeuwijk.', ['achtentwintig elf B Z']],
    ['Rond 1200 AD stond hier een klooster.', []],
    ['Zij wisten achtentwintig namen van buiten.', []],
  ],
  bsn: [['Bel haar broer op +49 111 222 333.', []]],
  'id-number': [
    ['In het jeugddossier (KLAP 2021/40417) staat meer.', ['KLAP 2021/40417']],
    ['Paspoorten (NBC417273 en NVR552608) liggen klaar.', ['NBC417273', 'NVR552608']],
    ['Klantnummer 55310927 van het abonnement.', ['55310927']],
    ['Haar zaaknummer is K L nul drie streepje zeven zeven.', ['K L nul drie streepje zeven zeven']],
    ['Het landelijke nummer is 0800-1202.', []],
    ['Zijn nummer: 0612345678.', []],
    ['Database-ID PMC5512340.', []],
  ],
  date: [
    ['Die site heb ik bezocht op 4-5-2023 (geraadpleegd 6-5-2023).', []],
    ['De wet is in werking sinds 3 juni 2017 (Comensha. (2021, 8 maart)).', []],
    ['Geb. 14-okt-1988.', ['14-okt-1988']],
    ['Geboren op 9-IV-1951 te Goes.', ['9-IV-1951']],
    ['05-11 vroege dienst, rustig.', ['05-11']],
    ['sms 6/11 van de buurvrouw', ['6/11']],
    ['Zij kwam op vier mei tweeduizend drieëntwintig.', ['vier mei tweeduizend drieëntwintig']],
    ['Zij is geboren met een apgar van 8/9.', []],
    ['Zie https://voorbeeld.nl/nieuws/2021/03/14/artikel', []],
  ],
  age: [
    ['Loes, zoals haar zussen haar noemen, is 31.', ['31']],
    ['Zij zorgt voor haar broertje terwijl zij pas dertien is.', ['dertien']],
    ['Loes Hagen – 44 – werkt in de zorg.', ['44']],
    ['I: Hoe oud is Loes?\nL: Negentien.', ['Negentien']],
    ['Met haar kwam Loes Hagen mee, 51, een tolk.', ['51']],
    ['Geb. 14-10-1988 (35)', ['35']],
    ['Een zestienjarige jongen en een zestienjarige relatie.', ['zestien']],
    ['American Journal, 56, 227-238.', []],
    ['Het bed is 2.05 m lang.', []],
    ['De behandeling is voor 16- tot 23-jarigen.', []],
    ['Er is een wachttermijn van zeven jaar.', []],
    ['Zijn vader is al twaalf jaar dood.', []],
    ['Het werd dertig jaar.', []],
    ['**Inhoud:** 2. Aanleiding', []],
  ],
  address: [
    ["Zij sliep bij D'Arcy op de Grens 214.", ['Grens 214']],
    ['Zij slaapt bij Loes in de Grensstraat.', ['Grensstraat']],
    ['Laan van Oversteen 123 in Goes', ['Laan van Oversteen 123']],
    ['Kom naar de Hoevestraat 18b. Daarna eten we.', ['Hoevestraat 18b']],
    ['Het staat op bladzijde 12.', []],
  ],
  'online-handle': [
    ['Zij belt via de tablet (loes.hgn op Skype).', ['loes.hgn']],
    ['Haar pagina is lokaal.example/profiel/loes-88 en niets anders.', ['lokaal.example/profiel/loes-88']],
    ['Mail info@dekaai.example of kijk op https://www.dekaai.example.', ['https://www.dekaai.example']],
    ['Mail info@anders.example of zie https://www.voorbeeld.example.', []],
    ['Wij gebruiken @all in Teams.', []],
    ['Op Instagram en Facebook, zie www.voorbeeld.nl.', []],
  ],
}; // prettier-ignore

describe('detectors: near-misses', () => {
  for (const [id, sentences] of Object.entries(cases)) {
    for (const [text, expected] of sentences) {
      it(`${id}: ${text}`, () => {
        assert.deepEqual(foundTexts(id, `${text}\n`), expected);
      });
    }
  }
});
