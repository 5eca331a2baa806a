/** Finds rule ids in suppression comments that are the id of no rule. */
import type { Rule } from '../rule.ts';

export const unknownDirective: Rule = {
  id: 'directive/unknown-rule',
  title: { nl: 'Opmerking met een regel die niet bestaat', en: 'Directive that names an unknown rule' },
  why: {
    nl: 'Een opmerking die een regel uitzet, werkt alleen als de naam klopt. Met `casus rules` zie je alle namen.',
    en: 'A directive works only when the rule’s name is right. `casus rules` lists all names.',
  },
  concern: 'tool',
  scope: 'file',
  examples: [
    {
      name: 'a slip in the name',
      text: '<!-- casus-disable-next-line privacy/emial -->\nMail naar a.bakker@voorbeeld.nl.\n',
      findings: ['privacy/emial'],
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
        yield {
          span,
          message: {
            nl: 'Deze regel bestaat niet, dus er wordt niets uitgezet.',
            en: 'There is no such rule, so nothing is switched off.',
          },
        };
      }
    }
  },
};
