/** Requests of the Casus extension: the templates, a report to fill in, and an edit that changes a report's stage. */
import { frontMatterEdit, isStage, scaffold } from '../../core/index.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { type Feature } from '../session.ts';
import { asRecord, asString } from '../client.ts';
import { ownFirst } from '../own-templates.ts';

export const templates: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, lints, settings }) => {
    connection.onRequest('casus/templates', async (params: unknown) => {
      const { core } = await settings.of(asString(asRecord(params)['uri']));
      return ownFirst(core.templates).map(({ id, name, description }) => ({ id, name, description }));
    });

    connection.onRequest('casus/scaffold', async (params: unknown) => {
      const { uri, template: id, title } = asRecord(params);
      const { core } = await settings.of(asString(uri));
      const template = core.templates.find((each) => each.id === id);
      return template ? { snippet: scaffold(template, { snippet: true, title: asString(title) }) } : null;
    });

    // Null for markdown that is no report, in which nothing is written.
    connection.onRequest('casus/stageEdit', async (params: unknown) => {
      const { uri, stage } = asRecord(params);
      const linted = await lints.lint(asString(uri));
      if (!linted?.report || !isStage(stage)) return null;
      const isReport = linted.result?.kind === 'report' || linted.report.frontMatter?.spans['stage'] !== undefined;
      if (!isReport) return null;
      return toWorkspaceEdit(linted.document, [frontMatterEdit(linted.report, 'stage', stage)], client);
    });
  },
};
