/** Finds questions under which the same question stands again, in place of an answer. */
import { answerPlace, answerPlaceFix } from './answer-place.ts';
import type { Rule } from '../rule.ts';

export const repeated: Rule = {
  id: 'questions/repeated',
  title: { nl: 'Antwoord dat de vraag herhaalt', en: 'Answer that repeats the question' },
  why: {
    nl: 'Onder de vraag staat de vraag nog een keer. Zo weet je lezer nog niet wat jij ervan vindt.',
    en: 'Below the question stands the question again, so your reader does not know yet what you think.',
  },
  concern: 'todo',
  examples: [
    {
      name: 'the question again',
      text: '## Oriënterende vragen\n\n1. Welke kennis heb je nodig om te handelen?\n\n   Welke kennis heb ik nodig om te handelen.\n\n2. Wie mis je? De huisarts.\n\n## Dilemma’s\n\nTwee kanten.\n',
      findings: ['Welke kennis heb je nodig om te handelen?'],
    },
    {
      name: 'near-miss: an answer that starts with the words of the question',
      text: '## Oriënterende vragen\n\n1. Welke kennis heb je nodig om te handelen?\n\n   De kennis die ik nodig heb om te handelen gaat over schulden en schaamte.\n\n## Dilemma’s\n\nTwee kanten.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const question of report.questions) {
      const { state, span, section, forGroup } = question;
      if (state !== 'repeated' || forGroup) continue;
      yield {
        span,
        message: {
          nl: 'Nog te doen: onder deze vraag staat alleen de vraag zelf. Schrijf daar je antwoord.',
          en: 'Still to do: below this question stands only the question itself. Write your answer there.',
        },
        ...(section !== undefined && { data: { section } }),
        fixable: answerPlace(report, question) !== undefined,
      };
    }
  },
  fixes: ({ report }, { span }) => answerPlaceFix(report, span),
};
