/** Finds suppression comments, such as `<!-- casus-disable-line privacy/email -->`, that suppress no finding. */
import { wholeLines } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const directiveUnused: Rule = {
  id: 'directive/unused',
  title: { nl: 'Opmerking die niets uitzet', en: 'Directive that suppresses nothing' },
  why: {
    nl: 'Een opmerking die niets meer uitzet, kan later iets verbergen dat je wel wilt weten.',
    en: 'A directive that suppresses nothing may later hide something you want to know.',
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
  fixes: ({ report }, { span }) => [
    {
      title: { nl: 'Haal de opmerking weg', en: 'Remove the comment' },
      kind: 'repair',
      edits: [{ span: wholeLines(report.text, span), newText: '' }],
    },
  ],
};

const message = {
  nl: 'Deze casus-opmerking zet niets uit. Je kunt haar weghalen.',
  en: 'This casus comment switches nothing off. You can remove it.',
};
