/** An answer that only says the question again, in a sentence of its own; and answers in the words of the question. */
import assert from 'node:assert/strict';
import { lint, defaultSettings } from '../../../server/src/core/index.ts';
import { restates } from '../../../server/src/core/report/questions/restating.ts';

/** A question and an answer. */
type Pair = readonly [question: string, answer: string];

const again: readonly Pair[] = [
  ['Wie mis je?', 'Hier moet komen wie ik mis.'],
  ['Wie mis je?', 'Degenen die ik mis.'],
  ['Welke waarden botsen er?', 'De waarden die botsen.'],
  ['Welke waarden botsen er?', 'Dat zijn de waarden die in deze casus botsen.'],
  ['Wie steunt de zoon?', 'Wie de zoon steunt, dat is de vraag.'],
  ['Hoe hebben jullie dat aangepakt?', 'Ik zal vertellen hoe we dat hebben aangepakt.'],
  ['Waarom koos je voor deze methode?', 'Het is belangrijk om uit te leggen waarom ik voor deze methode koos.'],
  ['In hoeverre zou je hier grenzen stellen?', 'Ik kijk in welke mate ik hier grenzen zou stellen.'],
  ['Wat zou je anders doen?', 'Wat ik anders zou doen.'],
  ['Which values matter to you?', 'The values that matter to me.'],
];

const answered: readonly Pair[] = [
  ['Wie mis je?', 'De oma die ik mis.'],
  ['Welke waarden botsen er?', 'De waarden die botsen zijn rust en vrijheid.'],
  ['Welk cijfer geef je de veiligheid?', 'Het cijfer dat ik de veiligheid geef is een 6.'],
  ['Wat wil je weten van moeder?', 'Wie de vader is.'],
  ['Wat weet je niet van haar netwerk?', 'Wie haar netwerk is.'],
  ['Wat vind je van de regel?', 'Ik vind de regel belangrijk.'],
  ['Wat heb je geleerd?', 'Wat ik heb geleerd, is nee zeggen.'],
  ['Wat zou je anders doen?', 'Niets wat ik anders zou doen.'],
  ['Wat heb je nodig van je begeleider?', 'Dat hij kijkt wat ik nodig heb.'],
  ['Wie nam het initiatief?', 'Ik, en dat was het initiatief.'],
  ['Wie belde wie?', 'L. belde degene die belde.'],
  ['Wat is je vraag?', 'Wat moet ik doen?'],
];

describe('an answer that says the question again', () => {
  for (const [question, answer] of again)
    it(`${question} ${answer}`, () => {
      assert.equal(restates(answer, question), true);
    });
  for (const [question, answer] of answered)
    it(`near-miss: ${question} ${answer}`, () => {
      assert.equal(restates(answer, question), false);
    });

  it('is no question by itself, below a question of a form', () => {
    const text = '## Evaluatie\n*Wat ging er goed?*\nWat er goed ging.\n*Wat ging er minder goed?*\nDe overdracht.\n';
    const { findings } = lint(`---\ncasus: gibbs\n---\n${text}`, defaultSettings());
    const found = findings.filter(({ ruleId }) => ruleId.startsWith('questions/'));
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ['questions/repeated'],
    );
  });
});
