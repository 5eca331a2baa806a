import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** Texts about works, ideas and history, in which nobody is a client. */
const essays: readonly (readonly [about: string, text: string])[] = [
  [
    'a theory',
    'Essay over kijken\n\nSusan Sontag schreef dat foto’s ons iets doen. Roland Barthes noemt dat het punctum. Volgens Vilém Flusser denkt het toestel mee.\n\nSontags essay is streng. Teju Cole verdedigt haar, Ariella Azoulay waarschuwt voor gemak.',
  ],
  [
    'a film',
    'Recensie van een film\n\nKelly Reichardt regisseerde deze film. Lily Gladstone speelt Jamie, een stalknecht. Haar moeder Wanda zien we in één scène. De camera blijft op afstand.\n\nJamie rijdt de nacht in. Reichardts stijl vraagt geduld.',
  ],
  [
    'ideas in English',
    "Why rivers have rights\n\nMariana Mazzucato argues that value is a story. Elinor Ostrom describes how fishers share a lake. Donna Haraway calls this staying with the trouble.\n\nOstrom's theory is about trust. James Scott writes about maps.",
  ],
];

/** Short reports of students who cite as much, about people whom they met. */
const reports: readonly (readonly [why: string, text: string, names: readonly string[]])[] = [
  [
    'first names that do something',
    'Samira kwam te laat binnen. Ik vroeg wat er was.\n\nVolgens Carl Rogers is echtheid nodig. Jean Piaget noemt dit egocentrisme.\n\nSamira keek weg. Toen begon Younes te lachen. Younes liep weg.',
    ['Samira', 'Samira', 'Younes', 'Younes'],
  ],
  [
    'people who did something, after a film that is told',
    'In de film Coco speelt de muziek de hoofdrol. De hoofdpersoon is Miguel. De film gaat over herinneren.\n\nNa afloop vertelde Fenna dat zij haar vader mist. Joris Veldman zweeg. Fenna huilde.',
    ['Fenna', 'Joris Veldman', 'Fenna'],
  ],
  [
    'a full name that did something, beside more scholars',
    'Reflectie op een gesprek\n\nVolgens Korthagen (2002) begint leren bij handelen. Ofman (2006) noemt kernkwadranten, en Covey (1989) schrijft over gewoonten.\n\nWillem Koster zat bij het raam. Koster zei weinig.\n\nWat Ofman een valkuil noemt, zag ik bij mezelf.',
    ['Willem Koster', 'Koster'],
  ],
  [
    'a colleague in a log that names who wrote what',
    'Logboek stage\n\nMijn collega Goedele gaf uitleg over de database. Ik las een boek van Martin Kleppmann. Fred Brooks noemt dat uitstel. Goedele lachte erom. Edsger Dijkstra schreef er in 1968 al over.',
    ['Goedele', 'Goedele'],
  ],
];

describe('essays and reports', () => {
  for (const [about, text] of essays)
    it(`names nobody in a text about ${about}`, () => {
      assert.deepEqual(foundTexts('person-name', `${text}\n`), []);
    });

  it('a date or an age in a text about history is nobody’s', () => {
    const text =
      'De oorlog van 1672\n\nIn 1672 begon het op 6 april (Mak, 2015). De prins was toen 21 jaar (Prak, 2002). In 1673 volgde een revolutie (Israel, 1995), na een eeuw van geschiedenis (Spruyt, 1994).\n\nHet beleg was voorbij op 28 augustus, in 1673 ook elders (Troost, 2001). Volgens historici was de theorie fout (Rowen, 1978).\n\nIk sprak op 4 mei 2023 met mevrouw Kolk over dat feest.\n';
    assert.deepEqual(foundTexts('age', text), []);
    assert.deepEqual(foundTexts('date', text), ['4 mei 2023']);
  });

  it('a text that calls itself an essay tells of people who act, and of no institution by itself', () => {
    const text =
      'Waarom wij schaatsers aanbidden\n\n*Een essay voor de minor Sport*\n\nIn 1963 reed Reinout Kolkman de tocht. Volgens Guttmann (1978) telt het record. Ard Stokvis huilde op de streep. Bij Toneelhuis De Schots hangt zijn foto. Elias en Dunning (1986) noemen dat spanning; Bourdieu (1984) wijst op smaak. In 1912 was dat anders (Huizinga, 1938).\n';
    assert.deepEqual(foundTexts('person-name', text), []);
    assert.deepEqual(foundTexts('organisation', text), []);
  });

  it('a report that calls itself an essay keeps its clients', () => {
    const text =
      'Essay over mijn stage\n\nMevrouw Kolkman (81) woont op De Schots. Haar dochter Aafke belde mij. Volgens Rogers (1957) telt echtheid. Mevrouw Kolkman lachte erom.\n';
    assert.deepEqual(foundTexts('person-name', text), ['Kolkman', 'Aafke', 'Kolkman']);
  });

  for (const [why, text, names] of reports)
    it(`finds ${why}`, () => {
      assert.deepEqual(foundTexts('person-name', `${text}\n`), names);
    });

  it('a word of an English sentence is no name in lower case', () => {
    const text =
      'My client Will (16) told me about it. Nobody else will know that he was there, and they will not ask.';
    assert.deepEqual(foundTexts('person-name', `${text}\n`), ['Will']);
  });
});
