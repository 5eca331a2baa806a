/** References: the citations of a source, the places where a person or a role is named. */
import { occurrencesAt } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  start: ({ connection, lints }) => {
    connection.onReferences(async ({ textDocument, position, context }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return null;
      const { document, report, settings, uri } = linted;
      const found = occurrencesAt(report, settings.core, document.offsetAt(position));
      const spans = [...(context.includeDeclaration ? (found?.definitions ?? []) : []), ...(found?.references ?? [])];
      return [...spans].sort((a, b) => a.start - b.start).map((span) => ({ uri, range: toRange(document, span) }));
    });
  },
};
