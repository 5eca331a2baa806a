/** Tells the writer that a report is not read wholly as it stands: once for as long as it is open. */
import { readInPart } from '../../summary/read-in-part.ts';
import type { Feature } from '../session.ts';

export const tellsOfPartReading: Feature = {
  capabilities: () => ({}),
  start: ({ connection, documents, lints }) => {
    const told = new Set<string>();
    lints.onLint(({ uri, result, settings }) => {
      const [first] = result ? readInPart(result) : [];
      if (!first || told.has(uri)) return;
      told.add(uri);
      connection.window.showInformationMessage(`Casus: ${first[settings.core.language]}`);
    });
    documents.onDidClose(({ document }) => told.delete(document.uri));
  },
};
