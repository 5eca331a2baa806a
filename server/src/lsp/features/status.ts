/** Sends the Casus extension what its status bar shows: names and counts, never text of the report. */
import { type Feature } from '../session.ts';
import { send } from '../client.ts';
import type { LintedDocument } from '../documents.ts';

export interface Status {
  readonly uri: string;
  /** False for markdown that isn't recognised as a report. */
  readonly report: boolean;
  /** The name of the template. */
  readonly template: string;
  readonly stage: string;
  /** The number of findings that Problems lists: hints are no problems there. */
  readonly findings: number;
  readonly hints: number;
}

export const status: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, lints }) => {
    if (!client.status) return;
    lints.onLint((linted) => {
      send(connection.sendNotification('casus/status', toStatus(linted)));
    });
  },
};

const toStatus = ({ uri, report, result, settings }: LintedDocument): Status => {
  const findings = result?.findings ?? [];
  const hints = findings.filter(({ severity }) => severity === 'hint').length;
  return {
    uri,
    report: result?.kind === 'report',
    template: report?.template.name ?? '',
    stage: result?.kind === 'report' ? result.stage : settings.core.stage,
    findings: findings.length - hints,
    hints,
  };
};
