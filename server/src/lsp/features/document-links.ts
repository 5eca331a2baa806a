/** Document links: addresses of sources, images and files beside the report. Nothing is looked up. */
import type { DocumentLink } from 'vscode-languageserver';
import { toRange } from '../convert.ts';
import { linksIn } from '../links.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  start: ({ connection, lints }) => {
    connection.onDocumentLinks(async ({ textDocument }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return null;
      const { document, report, uri } = linted;
      return linksIn(report, uri).map(({ span, target }): DocumentLink => ({ range: toRange(document, span), target }));
    });
  },
};
