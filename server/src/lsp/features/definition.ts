/** Definition: from a citation to its entry in the list of sources, from a person or a role to the list of actors. */
import { occurrencesAt } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  start: ({ connection, lints }) => {
    connection.onDefinition(async ({ textDocument, position }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return null;
      const { document, report, settings, uri } = linted;
      const spans = occurrencesAt(report, settings.core, document.offsetAt(position))?.definitions ?? [];
      return spans.map((span) => ({ uri, range: toRange(document, span) }));
    });
  },
};
