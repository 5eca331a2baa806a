import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** What is found of the ages in a text. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // Beside a person.
  ['Op de stoel zat zijn zus, 21, met een boek.', ['21']],
  ['Een buurjongen, 7, belde aan.', ['7']],
  ['Zijn oudste, 15, was boos.', ['15']],
  ['Durkje, 53: "Het is goed."', ['53']],
  ['HAZELAAR, 84: GOED GESLAPEN.', ['84']],
  ['MW. STOKVIS (81) WAS VROLIJK.', ['81']],
  ['Mats (bijna zes) praat veel; Loes (circa 40) ook.', ['zes', '40']],
  ['SANNE DE WIT (gr. 6, 9) was ziek.', ['9']],
  ['Nguyễn Văn Bảo (66) kookt.', ['66']],
  ['Er stond een man, een jaar of 60, te roken.', ['60']],
  ['Een kleintje van 4 en een vrijwilligster van zeventig.', ['4', 'zeventig']],
  ['Zij zorgt voor haar moeder van 88.', ['88']],
  ['Kinderen: Loes 18, Bram 15.', ['18', '15']],
  // After a verb.
  ['Hij bleek 17 te zijn.', ['17']],
  ['Zij zou vandaag 61 geworden zijn. Haar zus is net veertig geworden.', ['61', 'veertig']],
  ['Over een jaar is Loes bijna negen.', ['negen']],
  ['Zij slaapt slecht en is zelf 72.', ['72']],
  ['Sinds haar elfde woont zij hier, en op zijn negentiende trouwde hij.', ['elfde', 'negentiende']],
  ['My client is 27 and has a son, who is five.', ['27', 'five']],
  ['He told me he is officially 16 (so he says). Aged 41, a nurse.', ['16', '41']],
  ['She has twins of 15 months.', ['15']],
  ['Bram is 11 en Loes 8.', ['11', '8']],
  // In heads, cells and lines of their own.
  ['Pt: Zbigniew Wawrzyniak, m, 47, timmerman.', ['47']],
  ['Patiënt: Zhou | v | 36 | Kerkrade', ['36']],
  ['Geb.: 17-09-1945, 78, Goes', ['78']],
  ['Geboortedatum: 17/03/2014 (9 jaar 10 maanden)', ['9 jaar 10']],
  ['Leeftijd bij onderzoek: 8;3   nu: 9;1', ['8;3', '9;1']],
  ['Leeftijd volgens haarzelf: dertig', ['dertig']],
  ['Zoon van 8 jr en 2 mnd.', ['8 jr en 2']],
  ['naam\tleeftijd\ttoestel\nLoes\t71\tiPad\nBram\t58 jaar\tgeen\n', ['71', '58']],
  ['6 jaar', ['6']],
  ['Over een meisje\n7 jaar\nZij woont bij haar oma.', ['7']],
  ['Casus\n\nMeisje van 9', ['9']],
  // Ordinals, birthdays and turns of phrase.
  ['Op haar 31e kreeg zij reuma, sinds haar zevenentwintigste rookt zij niet meer.', ['31e', 'zevenentwintigste']],
  ['Zij stond op haar elfde al op het veld.', ['elfde']],
  ['Mijn broer wordt 4 juni 66 en dan vieren we het.', ['66']],
  ['“Met 53 heeft u nog tijd,” zei de arts. Opa is met 51 de jongste.', ['53', '51']],
  ['Vandaag zou oma negentig zijn.', ['negentig']],
  ['Zij is dus 44. Hij is toch veertien?', ['44', 'veertien']],
  ['Twee dochters van 9 en 14 wonen thuis.', ['9', '14']],
  ['Zij is 81 en hij negenenzeventig, zegt de buurvrouw.', ['81', 'negenenzeventig']],
  ['Dat was mevrouw Kolk, die van niets wist en 93 is.', ['93']],
  ['Voor hij 8 is, moet hij kunnen zwemmen.', ['8']],
  ['“I’m sixty-two and I’m tired,” she said.', ['sixty-two']],
  ['Geslacht/leeftijd: v / 88', ['88']],
  ['Zij liep met 14 maanden en de baby is precies drie dagen oud.', ['14', 'drie']],
  ['Name\tAge\nAmira\t9 yrs\n', ['9']],
  ['Marloes, de oudste van het stel (47), belde. Jeroen gebeld (29).', ['47', '29']],
  // Not an age.
  ['### Realiseren (3)', []],
  ['Hij koos Adviseren (12) en Groep (7).', []],
  ['Gekozen: Zakaria (9 keer), Jill (8), Thijmen (6).', []],
  ['De DOS-score was 4 en de MMSE was 24.', []],
  ['Zijn partner was zeven maanden zwanger.', []],
  ['Na de fabriek was zij elf jaar kapster en hij dertien jaar machinist.', []],
  ['De afspraak is 22:00 uur.', []],
  ['Ik ben er acht weken.', []],
  ['De Tachtigjarige Oorlog.', []],
  ['Zij is moeder van drie.', []],
  ['Op zijn derde dag en in haar vijfde gesprek.', []],
  ['De wachttijd bij de poli in Breda is 16 weken.', []],
  ['De normgroep: 5;6–5;11, kinderen van 5;0 tot 6;0.', []],
  ['De factuur is al 40 dagen oud.', []],
  ['Een moeder staat tot haar 18e onder voogdij.', []],
  ['Zij werkt graag met kleuters van 5 en met peuters van 3.', []],
  ['In week 2 was Groep 7 aan de beurt.', []],
];

describe('forms of ages', () => {
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(foundTexts('age', text), expected);
    });
});
