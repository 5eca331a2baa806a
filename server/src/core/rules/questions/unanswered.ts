/** Finds questions without an answer, or with only a placeholder such as "zie boven" for one. */
import type { Rule } from '../rule.ts';
import { answerPlace, answerPlaceFix } from './answer-place.ts';

export const unanswered: Rule = {
  id: 'questions/unanswered',
  title: { nl: 'Vraag die nog geen antwoord heeft', en: 'Question without an answer yet' },
  why: {
    nl: 'De vragen helpen je om alle kanten van je casus te zien. Een kort antwoord is ook een antwoord; ‘idem’, ‘zie boven’ of puntjes zijn dat niet. Eén verhaal onder de lijst mag alle vragen samen beantwoorden.',
    en: 'The questions help to see every side of the case. A short answer is an answer; “idem”, “see above” or dots are not. One story below the list may answer them all.',
  },
  concern: 'todo',
  examples: [
    {
      name: 'the second question is open',
      text: '## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager?\n\n   De moeder.\n\n2. Welke kennis heb je nodig?\n\n## Dilemma’s\n\nTwee kanten.\n',
      findings: ['Welke kennis heb je nodig?'],
    },
    {
      name: 'a placeholder is no answer',
      text: '## Oriënterende vragen\n\n- Wie is hier de primaire hulpvrager? zie boven\n- Welke kennis heb je nodig? Kennis over schulden.\n\n## Dilemma’s\n\nTwee kanten.\n',
      findings: ['Wie is hier de primaire hulpvrager?'],
    },
    {
      name: 'near-miss: a question for the conversation in the group',
      text: '## Actoren\n\nMoeder.\n\n## Dialoog- en verdiepingsvragen\n\n1. Welke waarden botsen hier volgens jou?\n',
      findings: [],
    },
    {
      name: 'a list with tabs: the place for the answer stays in its item',
      text: '## Oriënterende vragen\n\n1.\tWie is hier de primaire hulpvrager?\n2.\tWelke kennis heb je nodig? Kennis over schulden.\n\n## Dilemma’s\n\nTwee kanten.\n',
      findings: ['Wie is hier de primaire hulpvrager?'],
      fixed:
        '## Oriënterende vragen\n\n1.\tWie is hier de primaire hulpvrager?\n\n    Antwoord: \n2.\tWelke kennis heb je nodig? Kennis over schulden.\n\n## Dilemma’s\n\nTwee kanten.\n',
    },
    {
      name: 'near-miss: an initial is an answer',
      text: '## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager?\n\n   A.\n\n2. Wie mis je?\n\n   B.\n\n## Dilemma’s\n\nTwee kanten.\n',
      findings: [],
    },
    {
      name: 'near-miss: a rhetorical question in the story',
      text: '## Actoren\n\nMoeder.\n\n## Casusbeschrijving\n\nIk dacht: wat doe ik hier? Wie helpt wie?\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const question of report.questions) {
      // A question for the group is for the conversation: without an answer it is complete.
      if (question.forGroup || (question.state !== 'unanswered' && question.state !== 'placeholder')) continue;
      const hasPlaceholder = question.state === 'placeholder';
      yield {
        span: question.span,
        message: {
          nl: hasPlaceholder
            ? 'Nog te doen: bij deze vraag staat alleen een invulplek. Schrijf daar je antwoord.'
            : 'Nog te doen: deze vraag heeft nog geen antwoord.',
          en: hasPlaceholder
            ? 'Still to do: this question has only a placeholder. Write your answer there.'
            : 'Still to do: this question has no answer yet.',
        },
        data: { state: question.state, ...(question.section !== undefined && { section: question.section }) },
        fixable: answerPlace(report, question) !== undefined,
      };
    }
  },
  fixes: ({ report }, { span }) => answerPlaceFix(report, span),
};
