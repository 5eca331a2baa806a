/** Requests of our own clients: the templates, a scaffold to start from, and the stage of a report. */
import { isStage, scaffold } from '../../core/index.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { type Feature } from '../session.ts';
import { record } from '../client.ts';

export const templates: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, reports, settings }) => {
    connection.onRequest('casus/templates', async (params: unknown) => {
      const { core } = await settings.of(text(record(params)['uri']));
      return core.templates.map(({ id, name, description }) => ({ id, name, description }));
    });

    connection.onRequest('casus/scaffold', async (params: unknown) => {
      const { uri, template: id } = record(params);
      const { core } = await settings.of(text(uri));
      const template = core.templates.find((each) => each.id === id);
      return template ? { snippet: scaffold(template, { snippet: true }) } : null;
    });

    // A stage in the front matter wins over the setting, so that is where it has to change.
    connection.onRequest('casus/stageEdit', async (params: unknown) => {
      const { uri, stage } = record(params);
      const linted = await reports.lint(text(uri));
      const report = linted?.report;
      const span = report?.frontMatter?.spans['stage'];
      if (!linted || !report || !span || !isStage(stage)) return null;
      // "stage:" without a value has its place right behind the colon.
      const space = report.text[span.start - 1] === ':' ? ' ' : '';
      return toWorkspaceEdit(linted.document, [{ span, newText: space + stage }], client);
    });
  },
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
