/** Requests of the Casus extension: the templates, a report to fill in, and an edit that changes a report's stage. */
import { isStage, scaffold } from '../../core/index.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { type Feature } from '../session.ts';
import { asRecord, asString } from '../client.ts';

export const templates: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, lints, settings }) => {
    connection.onRequest('casus/templates', async (params: unknown) => {
      const { core } = await settings.of(asString(asRecord(params)['uri']));
      return core.templates.map(({ id, name, description }) => ({ id, name, description }));
    });

    connection.onRequest('casus/scaffold', async (params: unknown) => {
      const { uri, template: id } = asRecord(params);
      const { core } = await settings.of(asString(uri));
      const template = core.templates.find((each) => each.id === id);
      return template ? { snippet: scaffold(template, { snippet: true }) } : null;
    });

    // Null when the front matter, which overrides the setting, names no stage: then the client changes the setting.
    connection.onRequest('casus/stageEdit', async (params: unknown) => {
      const { uri, stage } = asRecord(params);
      const linted = await lints.lint(asString(uri));
      const report = linted?.report;
      const span = report?.frontMatter?.spans['stage'];
      if (!linted || !report || !span || !isStage(stage)) return null;
      // For "stage:" without a value the span is right after the colon.
      const space = report.text[span.start - 1] === ':' ? ' ' : '';
      return toWorkspaceEdit(linted.document, [{ span, newText: space + stage }], client);
    });
  },
};
