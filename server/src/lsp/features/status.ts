/** What our own client shows in its status bar: counts and ids, never text. */
import { type Feature } from '../session.ts';
import { send } from '../client.ts';
import type { LintedDocument } from '../documents.ts';

export interface Status {
  readonly uri: string;
  /** False for markdown that is left alone. */
  readonly report: boolean;
  readonly template: string;
  readonly stage: string;
  readonly findings: number;
}

export const status: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, reports }) => {
    if (!client.status) return;
    reports.onLint((linted) => {
      send(connection.sendNotification('casus/status', toStatus(linted)));
    });
  },
};

const toStatus = ({ uri, report, result, settings }: LintedDocument): Status => ({
  uri,
  report: result?.kind === 'report',
  template: report?.template.name ?? '',
  stage: result?.kind === 'report' ? result.stage : settings.core.stage,
  findings: result?.findings.length ?? 0,
});
