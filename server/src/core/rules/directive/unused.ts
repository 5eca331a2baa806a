/** Finds suppression comments, such as `<!-- casus-disable-line privacy/email -->`, that suppress no finding. */
import { wholeLines } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const directiveUnused: Rule = {
  id: 'directive/unused',
  title: { nl: 'Opmerking die niets meer doet', en: 'Comment that does nothing any more' },
  why: {
    nl: 'Een opmerking die niets meer uitzet, kan later iets verbergen dat je wel wilt weten.',
    en: 'A comment that switches nothing off may later hide something you want to know.',
  },
  concern: 'tool',
  scope: 'file',
  examples: [
    {
      name: 'nothing to suppress on the next line',
      text: '<!-- casus-disable-next-line privacy/email -->\nEr gebeurde die dag weinig.\n',
      findings: ['<!-- casus-disable-next-line privacy/email -->'],
      fixed: 'Er gebeurde die dag weinig.\n',
    },
    {
      name: 'near-miss: it does suppress',
      text: '<!-- casus-disable-next-line privacy/email -->\nMail naar a.bakker@voorbeeld.nl.\n',
      findings: [],
    },
  ],
  checkUnused: (unused) => unused.map(({ span }) => ({ span, message })),
  repairs: true,
  fixes: ({ report }, { span }) => [
    {
      title: { nl: 'Haal de opmerking weg', en: 'Remove the comment' },
      kind: 'repair',
      edits: [{ span: wholeLines(report.text, span), newText: '' }],
    },
  ],
};

const message = {
  nl: 'Deze opmerking doet niets meer. Je kunt hem weghalen.',
  en: 'This comment does nothing any more. You can remove it.',
};
