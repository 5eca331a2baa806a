/** Rename: a person everywhere in the report, the heading of a section to the name that its template has for it. */
import { LSPErrorCodes, ResponseError, type Position } from 'vscode-languageserver';
import { renamableAt, say, type Renamable } from '../../core/index.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import { reportDocument, type ReportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: client.prepareRename ? { prepareProvider: true } : true }),
  start: ({ connection, lints, client }) => {
    connection.onPrepareRename(async ({ textDocument, position }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      const found = linted && renamable(linted, position);
      return found ? { range: toRange(linted.document, found.span), placeholder: found.name } : null;
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      const found = linted && renamable(linted, position);
      if (!found) return null;
      const edits = found.edits(newName);
      if (!edits) throw new ResponseError(LSPErrorCodes.RequestFailed, whyNot(found, linted));
      return toWorkspaceEdit(linted.document, edits, client);
    });
  },
};

const renamable = ({ document, report, settings }: ReportDocument, position: Position): Renamable | undefined =>
  renamableAt(report, settings.core, document.offsetAt(position));

function whyNot({ kind, names }: Renamable, { settings }: ReportDocument): string {
  const sections = names.map((name) => `‘${name}’`).join(', ');
  const text =
    kind === 'person'
      ? {
          nl: 'Typ een naam op één regel, zonder leestekens als # of *.',
          en: 'Type a name on one line, without signs such as # or *.',
        }
      : {
          nl: `Met die naam herkent Casus het onderdeel niet. Het sjabloon kent: ${sections}.`,
          en: `Casus doesn’t know the section by that name. The template has: ${sections}.`,
        };
  return say(text, settings.core.language);
}
