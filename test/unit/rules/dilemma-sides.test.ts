/** Which texts on a dilemma show one side only. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hasOneSide } from '../../../server/src/core/rules/reflection/dilemma-sides.ts';

const twoSides = [
  'Oma verlangt naar bezoek, de ouders verlangen naar rust. Dat is moeilijk.',
  'Ik ben er voor hem, en ik ben er voor de groep. Dat is lastig.',
  'Ingaan op haar vraag kost de anderen tijd. Weigeren kost haar vertrouwen. Dat is vervelend.',
  'Het belang van het kind en het belang van de moeder gaan niet samen. Dat is moeilijk.',
  'Optie 1: melden. Optie 2: afwachten. Dat is lastig.',
  'Eerlijk zijn doet pijn. Liegen doet later pijn. Dat is het dilemma.',
  'Zwijgen spaart de buurman. Spreken spaart moeder.',
  'Zwijgen houdt de vrede in de flat. Praten geeft de jongen zijn slaap terug. Dat is lastig.',
  'Hij heeft recht op zijn kamer en zij heeft recht op stilte.',
  'Zijn privacy vraagt om zwijgen. Haar veiligheid vraagt om melden. Het is moeilijk.',
  'Blijf ik bij meneer zitten, dan krijgt mevrouw haar insuline te laat. Ga ik weg, dan voel ik me hard. Dat is lastig.',
  'Wie de ouders inlicht, geeft hun de kans om haar te beschermen. Wie zwijgt, laat Samira alleen. Dat is moeilijk.',
  'Lies wilde geen melding, want ze was bang. Wij konden niet wachten, want de baby kan niet voor zichzelf opkomen.',
  'Mevrouw heeft haar vader nodig om te kunnen werken. K. heeft haar moeder nodig. Dat is lastig.',
  'Haar geheim bewaren én haar beschermen: het is moeilijk.',
  'De regel volgen en hem kwetsen. De fles houden en iets in gang zetten. Dat is het dilemma.',
  'Het is lastig: als ik meld, verlies ik haar. Meld ik niet, dan gaat het door.',
  'Farah vraagt mij niets te vertellen. Milou vertrouwt erop dat ik open ben. Dat is lastig.',
  'Wie ik ook een plezier doe, het is nooit goed.',
  'Moet ik het zeggen? Dat is moeilijk.',
  '1. Meedoen is een feest.\n2. Niemand weet of zij het begrijpt. Dat is lastig.',
  '| voor de jongeren | voor de buurt |\n|---|---|\n| een plek | rust, dat is belangrijk |',
  'Oma wil hem graag zien. Ik moet mij houden aan wat de ouders zeggen. Dat is moeilijk.',
  'Melden breekt het vertrouwen. Niet melden laat het kind alleen. Het is een dilemma.',
  // Two poles, without any sign.
  'De opdrachtgever rekent per gesprek. Achter nummer zes wacht een vrouw die eerst een half uur koffie nodig heeft.',
  'De weduwe wil haar dozen houden. De brandweer komt er met een brancard niet langs.',
  'Met begeleiding heet het oefenen. Zonder begeleiding heet het leven.',
  'Voor de commissie is hij een dossier. Voor mij is hij de man van de duiven.',
  'Enerzijds wil ik dat hij rust heeft, anderzijds wil ik dat de buren rust hebben.',
  'Enerzijds wil ik haar beschermen, anderzijds wil ik haar vrij laten.',
  'Moet ik het doorgeven? De wet zegt ja. Zij vertrouwt op mijn belofte, maar haar broertje slaapt daar ook.',
  'Als ik wacht, valt hij. Als ik hem vasthoud, vecht hij.',
  // Two in the same words, or in a form of their own.
  'Buurman: "Muziek is mijn leven." Buurvrouw: "Slaap is het mijne, en dat is belangrijk."',
  'De regeling is gunstig voor wie werkt. Hij is ongunstig voor wie ziek is, en dat is erg.',
  'Een schaakclub, eindelijk. Dat is geweldig. En Nadia, die op die avond haar huiswerkplek kwijt is.',
  'Twaalf kleuters en vier fietsjes. Het is heel druk. Er is één plein.',
  'Aan de ene kant is het gezellig. Aan de andere kant is het laat.',
  'Mag hij blijven slapen? Zijn moeder wil het graag. De nachtdienst wil haar ronde kunnen doen.',
  'Geen feest, maar ik wil hem ook niet teleurstellen.',
  // In doubt nothing is said.
  'De buurvrouw houdt van stilte.',
];

const oneSide = [
  // One theme, which comes back or is judged.
  'Geluid is overal in dit huis. Geluid maakt mensen ziek, en dat is ernstig.',
  'Bij haar draait alles om eer. Eer vind ik een moeilijk begrip. Daar leer je op school weinig over.',
  'Onze huismeester is nors. Hij groet niet, hij bromt en hij smijt met zijn emmer. Zoiets hoort niet.',
  '1. De trap is glad.\n2. De lamp is stuk.\n3. De bel doet het niet.\n\nDat is gevaarlijk, en ik vind het onverantwoord.',
  // A question that is answered at once.
  'Moet de mentor bellen? Uiteraard. Een mentor hoort te bellen, dat staat in de schoolgids.',
  'Is zwijgen erg? Volgens de beroepscode wel. Wie zwijgt, is fout.',
  // A question, and all that is said behind it pleads for one answer.
  'Mogen de kippen mee naar binnen? De bewoners worden er vrolijk van. De familie komt vaker langs. Het geeft gesprek aan tafel.',
  'Geef ik hem mijn nummer? Hij heeft verder niemand. Hij durft alleen mij te bellen. Zo’n kans krijg je niet vaak.',
  // The first half alone, one wish of many, a corrected word, one side by name.
  'Aan de ene kant is zo’n kamp prachtig: ze zingen, ze bouwen hutten. En ze leren koken.',
  'Snoep is slecht voor zijn tanden. De tandarts zegt het, zijn moeder zegt het en de juf zegt het ook.',
  'Zij is volwassen. Zij heeft recht op haar eigen geld. Zij heeft ook recht op fouten, en vrijheid is voor mij geen luxe maar een basis.',
  'Ik ben hier nieuw, ik ben zeventien en ik ben moe. Grenzen zijn belangrijk.',
  'Sinds maart zorgt hij alleen voor haar. Dat is heel zwaar. Wie zorgt, verdient steun.',
  'Er is voor mij maar één kant aan dit verhaal, maar dat zei ik niet.',
  // One wish, and one road, in two halves.
  'Enerzijds hoop ik dat zij een leuke dag heeft, anderzijds wil ik dat ze geniet.',
  'Als ik zwijg, blijft het zoals het is. Als ik niets doe, verandert er ook niets.',
  'Mevrouw luistert niet naar advies en dat is ontzettend frustrerend. Het wordt er niet beter van.',
  'Het is heel jammer dat de groep zo druk is. De begeleiding is er moe van.',
  'De jongen moet beter slapen en daarom is rust heel belangrijk.',
  'Ik vond het heel erg dat Youssef zonder tas naar huis ging. Hij had zijn kinderen beloofd dat er eten zou zijn. Ik heb er die nacht slecht van geslapen.',
  'Het is lastig dat de school zo streng is met regels over kleding. Daar kan een stagiair weinig aan veranderen. Regels zijn regels, zegt iedereen.',
  'Het dilemma is dat meneer G. zijn huis kwijtraakt. Dat zou vreselijk zijn voor hem. Hij woont er al dertig jaar.',
  'Het is een lastige situatie. Danielle ontkent alles en dat maakt het moeilijk om verder te komen. Ik vind het naar om te zien.',
  'Marleen durft niet meer naar buiten. Dat is heel erg, want volleybal is alles voor haar. Zij wordt er somber van.',
  'Hoe ga je om met een cliënt die altijd te laat komt? Dat is mijn dilemma, want iedereen wacht op hem en de soep wordt koud.',
  'Guus wil niet praten. Dat is erg vervelend, want zonder Guus komen we niet verder.',
  'Nel liegt over haar pols, en dat maakt dat ik haar niet kan helpen.',
  'De wachtlijst is lang. Dat is jammer voor mevrouw.',
  'Mijn dilemma is dat de vader steeds te laat komt. Ik word daar boos van.',
];

describe('hasOneSide', () => {
  for (const text of twoSides) it(`no: ${text}`, () => assert.ok(!hasOneSide(text)));
  for (const text of oneSide) it(`yes: ${text}`, () => assert.ok(hasOneSide(text)));
});

describe('hasOneSide on sections in many voices', () => {
  const sections = readFileSync(path.join(import.meta.dirname, 'dilemma-sections.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, sides = '', text = ''] = /^(one|two)\|(.+)$/.exec(line) ?? [];
      return text === '' ? [] : [{ sides, text: text.replaceAll('\\n', '\n') }];
    });
  const found = sections.filter(({ text }) => hasOneSide(text));
  const right = found.filter(({ sides }) => sides === 'one');

  it('is right in 94 of 100 cases, and finds more than three quarters', () => {
    assert.ok(right.length / found.length >= 0.94, `${String(right.length)} of ${String(found.length)} are right`);
    assert.ok(right.length / sections.filter(({ sides }) => sides === 'one').length >= 0.75);
  });
});
