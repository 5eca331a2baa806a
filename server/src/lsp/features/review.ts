/** Requests of the privacy review in the Casus extension: the details of a report, and what becomes of a choice. */
import { asRecord, asString } from '../client.ts';
import { type Feature } from '../session.ts';
import { decide, reviewItems, type Choice, type Decided, type ReviewItem } from '../views/review.ts';

/** The result of `casus/details`. */
export interface Details {
  readonly version: number;
  readonly items: readonly ReviewItem[];
}

export const review: Feature = {
  capabilities: () => ({}),
  start: ({ connection, lints }) => {
    const reportAt = async (uri: unknown) => {
      const linted = await lints.lint(asString(uri));
      return linted?.result?.kind === 'report' ? { lint: linted.result, version: linted.version } : undefined;
    };

    // Null for a document that is no report.
    connection.onRequest('casus/details', async (params: unknown): Promise<Details | null> => {
      const report = await reportAt(asRecord(params)['uri']);
      return report ? { version: report.version, items: reviewItems(report.lint) } : null;
    });

    // Null when the detail is no longer there.
    connection.onRequest('casus/decide', async (params: unknown): Promise<(Decided & { version: number }) | null> => {
      const { uri, id, choice, key } = asRecord(params);
      const report = await reportAt(uri);
      const chosen = asChoice(choice);
      const decided = report && chosen && decide(report.lint, asString(uri), asString(id), chosen, asString(key));
      return decided ? { ...decided, version: report.version } : null;
    });
  },
};

function asChoice(value: unknown): Choice | undefined {
  const { replaceBy, ignore } = asRecord(value);
  if (ignore === true) return { ignore };
  return typeof replaceBy === 'string' && replaceBy.trim() !== '' ? { replaceBy: replaceBy.trim() } : undefined;
}
