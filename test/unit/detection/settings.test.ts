import assert from 'node:assert/strict';
import {
  settingsOf,
  IN_CAPITALS,
  IN_STORY,
  LANGUAGE_MASK,
  LONG_AGO,
} from '../../../server/src/core/detection/names/setting/setting.ts';
import { DUTCH, ENGLISH, FRENCH, GERMAN } from '../../../server/src/core/detection/names/setting/languages.ts';
import { tokenize } from '../../../server/src/core/detection/tokens/tokenize.ts';
import { foundAfterEdits, foundTexts } from '../../support/found-texts.ts'; // prettier-ignore

const languages: readonly (readonly [text: string, language: number])[] = [
  ['We spraken met de ouders.', DUTCH],
  ['She told me that it was over.', ENGLISH],
  ['Ich habe nicht mit dem Arzt gesprochen.', GERMAN],
  ['Il est dans la cour avec une amie.', FRENCH],
  // No function word of one language only: unknown.
  ['Peer review in week drie', 0],
  ['La Luna', 0],
];

/** Whether some word of a text has a bit of its setting set. */
const has = (text: string, bit: number): boolean => settingsOf(tokenize(text)).some((setting) => (setting & bit) !== 0);

const names: readonly (readonly [why: string, text: string, names: readonly string[]])[] = [
  ['English function words are no names', '## Conclusion\n\nThis has helped me. Will it last? May they be well.', []],
  ['a client in an English sentence is found', 'My client Jelle (16) told me that he was tired.', ['Jelle']],
  ['a name after "name is"', 'He said: "My name is Sander and this is my room."', ['Sander']],
  ['English inside a Dutch report', 'Mijn doel: I can ask for help. Can you see that? Has it worked?', []],
  ['people in a film', 'In de documentaire volgt Marieke haar neef Lennart door het land.', []],
  ['the main character', 'De hoofdpersoon is Lieselot en haar vriend heet Wout.', []],
  ['a client who watches a film', 'Mijn cliënt Lennart kijkt elke week een film.', ['Lennart']],
  ['a client after the film', 'Na de film ging Lennart naar zijn kamer.', ['Lennart']],
  ['people of long ago', 'In 1891 richtte Wilhelmina Boersma een bewaarschool op.', []],
  ['a grandfather born long ago', 'Zijn opa Lennart werd geboren in 1921.', ['Lennart']],
  ['known elsewhere, so in a story too', 'Ik sprak met mevrouw Terpstra. In de film herkende Terpstra haar dorp.', ['Terpstra', 'Terpstra']],
  ['an abbreviation', 'Afw. wegens griep. Evt. volgende week. Max. een uur.', []],
  ['weekdays', '**Za.** Hij sliep uit.\n\n**Zo.** Zij kwam niet.', []],
  ['tools and ways of working', 'Ik bouwde het in Laravel en Grafana, met Jenkins en Kubernetes.', []],
]; // prettier-ignore

const essay = [
  'Bandura (1977) schrijft over voorbeelden. Ook Bruner (1960) deed dat, en in 1938 begon het al (Dewey, 1938).',
  'Alan Kay en Seymour Papert dachten er anders over (Resnick, 2017). Kay bouwde een computer voor kinderen.',
  'Volgens de literatuur (Hattie, 2009; Wiliam, 2011) werkt het.',
].join('\n\n');

describe('settings of sentences', () => {
  for (const [text, language] of languages)
    it(`language ${String(language)}: ${text}`, () => {
      assert.deepEqual(
        new Set([...settingsOf(tokenize(text))].map((each) => each & LANGUAGE_MASK)),
        new Set([language]),
      );
    });

  it('a quotation has its own language', () => {
    const { text, starts } = tokenize('Hij zei: "What do you want?" en liep naar de deur.');
    const settings = settingsOf(tokenize(text));
    const languageAt = (word: string): number =>
      (settings[[...starts].indexOf(text.indexOf(word))] ?? 0) & LANGUAGE_MASK;
    assert.deepEqual([languageAt('Hij'), languageAt('want')], [DUTCH, ENGLISH]);
  });

  it('tells stories, history and lines in capitals', () => {
    assert.ok(has('De roman begint als Ilse haar huis verlaat.', IN_STORY));
    assert.ok(!has('Zij las een roman over Ilse.', IN_STORY));
    assert.ok(!has('In de film die ik zag gebeurt weinig.', IN_STORY));
    assert.ok(has('De school (1854) stond leeg.', LONG_AGO));
    assert.ok(!has('Hij verhuisde in 1958.', LONG_AGO));
    assert.ok(!has('Er waren 1854 leden.', LONG_AGO));
    assert.ok(has('AFSPRAKEN MET HET TEAM', IN_CAPITALS));
    assert.ok(!has('De GGZ en het UWV bellen', IN_CAPITALS));
  });

  for (const [why, text, expected] of names)
    it(why, () => {
      assert.deepEqual(foundTexts('person-name', `${text}\n`), expected);
    });

  it('an essay without clients has no clients and no towns', () => {
    assert.deepEqual(foundTexts('person-name', `${essay}\n`), []);
    assert.deepEqual(foundTexts('place', `${essay}\n\nHet onderzoek was in Hoogeveen.\n`), []);
  });

  it('an essay does not hide a client with a cue', () => {
    assert.deepEqual(foundTexts('person-name', `${essay}\n\nMevrouw Terpstra (81) leert nog elke dag.\n`), [
      'Terpstra',
    ]);
  });

  it('a document that becomes about clients is searched again, and the other way round', () => {
    const client = 'Mevrouw Terpstra (81) zat naast meneer Hoekzema (79). Cliënt Lennart (20) en zijn zus Ilse kwamen.';
    const found = foundAfterEdits('person-name', [essay, `${essay}\n\n${client}\n\n${client}`, essay]);
    assert.deepEqual(
      found.map((texts) => texts.length > 0),
      [false, true, false],
    );
  });
});
