/** Harm told in other ways than by a verb and its object, and sentences in which the same words mean no harm. */
import assert from 'node:assert/strict';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { firstViolence, namesSafety } from '../../../server/src/core/rules/safety/violence-and-safety.ts';

const proseOf = (sentence: string) => readReport(`# Verslag\n\n${sentence}\n`, defaultSettings()).prose;

const harm = {
  'a blow as a noun': [
    'Een collega gaf de bewoner een duw zodat hij viel.',
    'Mijn cliënte kreeg gisteren een vuist in haar gezicht van haar vriend.',
    'Als hij thuis komt kruipen de kinderen achter de bank, want hij deelt klappen uit.',
    'Hij krijgt met de riem als hij liegt.',
  ],
  'a verb with what makes it harm': [
    'Tante vertelde dat haar man de kleine Mo aan zijn voeten uit het raam hield.',
    'Hij trekt haar aan haar hoofddoek terug de auto in.',
    'Dennis heeft Sara’s hoofd tegen het dashboard geduwd.',
    'Haar vriend gooide een kop hete thee over haar heen.',
    'Met zijn vlakke hand raakte hij haar vol in het gezicht.',
    'Een verzorgende knijpt bewoners in hun arm als ze niet opschieten.',
    'Moeder bindt hem ’s nachts aan zijn bed zodat hij niet rondloopt.',
  ],
  'what is left behind': [
    'Op haar rug zag ik de afdruk van een gesp.',
    'Mevrouw S. heeft blauwe plekken op haar bovenarmen.',
  ],
  'hunger, cold and being left alone': [
    'Moeder heeft haar dochter drie dagen niet laten eten.',
    'De tweeling van vier is elke avond alleen thuis tot middernacht.',
    'Mevrouw lag al twee dagen in haar eigen ontlasting toen ik kwam.',
    'De stiefvader laat Finn met blote voeten in de sneeuw staan.',
  ],
  'being shut up and being watched': [
    'De peuter zit de hele dag vastgebonden in de buggy.',
    'Mevrouw mag van haar man de deur niet uit.',
    'Haar kleinzoon pakt elke maand haar pinpas af.',
  ],
  'sexual harm': [
    'Haar oom zit aan haar als tante boodschappen doet.',
    'Haar zwager kwam haar kamer in en ging boven op haar liggen.',
  ],
  threats: [
    'Haar broer dreigt haar gezicht te verminken als zij met die jongen blijft.',
    'Mevrouw krijgt elke week een dreigbrief van haar ex.',
    'Haar ouders hebben een ticket gekocht; in de zomer trouwt ze met haar neef, of ze wil of niet.',
  ],
  'in English': [
    'He grabbed her by the throat, she told me.',
    'Mum hits me when I am late, he said.',
    'Her husband keeps her passport and does not let her out.',
    'The carer tied Mrs B. to her chair and left.',
  ],
};

const noHarm = [
  'Mijn rug deed me pijn na het tillen.',
  'De fysiotherapeut draaide zijn arm voorzichtig op zijn rug.',
  'Dat gaf haar een klap die ze niet zag aankomen.',
  'De wethouder kreeg veel klappen in de pers.',
  'Ze krijgt geen eten voor de operatie.',
  'De verpleegkundige prikte mevrouw in haar arm.',
  'Een jongen viel van zijn fiets en had een dik oog.',
  'Zij sloot zich op in haar kamer.',
  'Zijn vader verbood hem te roken.',
  'De gemeente laat hem in de kou staan.',
  'Zijn moeder zet hem onder de douche en wast zijn haar.',
  'Hij stond elke dag bij haar deur met soep.',
  'De deurwaarder dreigde met beslag.',
  'Hij stootte haar per ongeluk tegen haar hoofd.',
  'We spraken over verwaarlozing in de les.',
  'Tijdens het bordspel sloeg mijn opa mij van het bord.',
  'He beat her at chess.',
  'The father kicked the ball to his son.',
  'She hit the brakes and the kids laughed.',
];

const safety = [
  'Zij slaapt vannacht bij haar zus.',
  'Zijn vader mag er niet meer in.',
  'Hij heeft de sleutel ingeleverd.',
  'Bram is dezelfde avond door zijn opa opgehaald.',
  'Ze is bij hem weg en woont in een andere stad.',
  'Er is nu altijd iemand bij.',
  'Het is sindsdien niet meer gebeurd.',
  'De wijkagent is langs geweest en heeft met hem gesproken.',
  'De medewerker werkt hier niet meer.',
  'She is staying with her aunt and he does not know where.',
];

const noSafety = [
  'De wijkagent kwam een broodje eten.',
  'De beveiliger lachte.',
  'Hij woont bij zijn oom in een flat.',
  'De deur was op slot.',
  'Kennis over veiligheid, bij een kenniscentrum.',
  'Hij blijft in zijn kamer.',
];

describe('harm', () => {
  for (const [kind, sentences] of Object.entries(harm))
    for (const sentence of sentences) it(`of ${kind}: ${sentence}`, () => assert.ok(firstViolence(proseOf(sentence))));
  for (const sentence of noHarm)
    it(`is not in: ${sentence}`, () => assert.equal(firstViolence(proseOf(sentence)), undefined));
});

describe('a word on safety', () => {
  for (const sentence of safety) it(`is in: ${sentence}`, () => assert.ok(namesSafety(proseOf(sentence))));
  for (const sentence of noSafety) it(`is not in: ${sentence}`, () => assert.ok(!namesSafety(proseOf(sentence))));
});
