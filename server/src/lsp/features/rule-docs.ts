/** A request of the Casus extension: the documentation page of a rule, which needs no connection. */
import { ruleById } from '../../core/index.ts';
import { rulePage } from '../../rule-page.ts';
import { asRecord, asString } from '../client.ts';
import type { Feature } from '../session.ts';

export const ruleDocs: Feature = {
  capabilities: () => ({}),
  start: ({ connection }) => {
    connection.onRequest('casus/ruleDocs', (params: unknown) => {
      const rule = ruleById(asString(asRecord(params)['rule']));
      return rule ? { text: rulePage(rule) } : null;
    });
  },
};
