/** Document highlight: all places of the source, person or role at the cursor. */
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import { occurrencesAt, type Span } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  start: ({ connection, lints }) => {
    connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return null;
      const { document, report, settings } = linted;
      const found = occurrencesAt(report, settings.core, document.offsetAt(position));
      // Without an answer an editor highlights equal words.
      if (!found) return null;
      const highlight =
        (kind: DocumentHighlightKind) =>
        (span: Span): DocumentHighlight => ({ range: toRange(document, span), kind });
      return [
        ...found.definitions.map(highlight(DocumentHighlightKind.Write)),
        ...found.references.map(highlight(DocumentHighlightKind.Read)),
      ];
    });
  },
};
