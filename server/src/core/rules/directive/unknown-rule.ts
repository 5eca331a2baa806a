/** Finds rule ids in suppression comments that are the id of no rule. */
import { meantEn, meantNl, nearest, replaceFix } from '../../templates/lint/attributes.ts';
import type { Rule } from '../rule.ts';

export const unknownDirective: Rule = {
  id: 'directive/unknown-rule',
  title: { nl: 'Opmerking met een onbekende regel', en: 'Comment that names an unknown rule' },
  why: {
    nl: 'Een opmerking die een regel uitzet, werkt alleen als de naam klopt. Met `casus rules` zie je alle namen.',
    en: 'A comment that switches a rule off works only when the name is right. `casus rules` lists all names.',
  },
  concern: 'tool',
  scope: 'file',
  examples: [
    {
      name: 'a slip in the name',
      text: '<!-- casus-disable-next-line privacy/emial -->\nMail naar a.bakker@voorbeeld.nl.\n',
      findings: ['privacy/emial'],
      fixed: '<!-- casus-disable-next-line privacy/email -->\nMail naar a.bakker@voorbeeld.nl.\n',
    },
    {
      name: 'near-miss: a known name and a reason',
      text: '<!-- casus-disable-next-line privacy/email -- adres van de school -->\nMail naar a.bakker@voorbeeld.nl.\n',
      findings: [],
    },
  ],
  *check({ report, ruleIds }) {
    for (const { rules } of report.directives) {
      for (const { id, span } of rules) {
        if (ruleIds.has(id)) continue;
        const meant = nearest(id, [...ruleIds]);
        yield {
          span,
          message: {
            nl: `Deze regel ken ik niet${meant === undefined ? ', dus er is nog niets uitgezet.' : `.${meantNl(meant)}`}`,
            en: `I don’t know this rule${meant === undefined ? ', so nothing is switched off yet.' : `.${meantEn(meant)}`}`,
          },
          fixable: meant !== undefined,
        };
      }
    }
  },
  fixes({ report, ruleIds }, { span }) {
    const meant = nearest(report.text.slice(span.start, span.end), [...ruleIds]);
    return meant === undefined ? [] : [replaceFix(span, meant)];
  },
};
