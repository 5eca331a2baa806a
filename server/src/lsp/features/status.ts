/** What our own client shows in its status bar: counts and ids, never text. */
import { type Feature } from '../session.ts';
import { send } from '../client.ts';
import type { Reviewed } from '../documents.ts';

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
    reports.onReview((reviewed) => {
      send(connection.sendNotification('casus/status', toStatus(reviewed)));
    });
  },
};

const toStatus = ({ uri, report, result, settings }: Reviewed): Status => ({
  uri,
  report: result?.kind === 'report',
  template: report?.template.name ?? '',
  stage: result?.kind === 'report' ? result.stage : settings.core.stage,
  findings: result?.findings.length ?? 0,
});
