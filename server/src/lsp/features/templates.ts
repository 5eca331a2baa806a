/** Requests of the Casus extension: the templates, a report to fill in, and an edit that changes a report's stage. */
import { frontMatterEdit, inLanguage, isStage, scaffold, type Language } from '../../core/index.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { type Feature } from '../session.ts';
import { asRecord, asString } from '../client.ts';
import { ownFirst } from '../own-templates.ts';

export const templates: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, lints, settings }) => {
    connection.onRequest('casus/templates', async (params: unknown) => {
      const { core } = await settings.of(asString(asRecord(params)['uri']));
      return ownFirst(core.templates)
        .map((template) => inLanguage(template, core.language))
        .map(({ id, name, description }) => ({ id, name, description }));
    });

    connection.onRequest('casus/scaffold', async (params: unknown) => {
      // Without `lang` ("nl", "en") the report is in the language of the messages.
      const { uri, template: id, title, lang } = asRecord(params);
      const { core } = await settings.of(asString(uri));
      const template = core.templates.find((each) => each.id === id);
      if (!template) return null;
      const inItsLanguage = inLanguage(template, isLanguage(lang) ? lang : core.language);
      return { snippet: scaffold(inItsLanguage, { snippet: true, title: asString(title) }) };
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

const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en';
