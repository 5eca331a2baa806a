/** Code lens in three places only: the title, a section with something to do, a list with an open question. */
import type { CodeLens, Command, CancellationToken } from 'vscode-languageserver';
import { frontMatterEdit, isStage, say } from '../../core/index.ts';
import { asRecord, asString, send, type ClientAbilities } from '../client.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import { fixFor, isLensFix, lensesOf, type LensAction } from '../lenses.ts';
import { progressOf } from '../progress.ts';
import { reportDocument, type ReportDocument } from '../reports.ts';
import type { Feature, Session } from '../session.ts';

/** Commands of the server: they move the cursor, apply a fix, and write the stage in the report. */
const goTo = 'casus.lens.goTo';
const applyFix = 'casus.lens.fix';
const setStage = 'casus.lens.stage';

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  commands: { [goTo]: showPlace, [applyFix]: fix, [setStage]: stage },
  start: ({ connection, client, lints, settings }) => {
    connection.onCodeLens(async ({ textDocument }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      return linted ? toCodeLenses(linted, client) : null;
    });
    settings.onChange(() => {
      if (client.refreshCodeLenses) send(connection.sendRequest('workspace/codeLens/refresh'));
    });
  },
};

function toCodeLenses(linted: ReportDocument, client: ClientAbilities): CodeLens[] {
  const { document, result, settings } = linted;
  return progressOf(result)
    .flatMap((progress) => lensesOf(result, progress))
    .flatMap(({ at, text, action }) => {
      const title = say(text, settings.core.language);
      const command = action ? commandFor(linted, action, title, client) : { title, command: '' };
      return command ? [{ range: toRange(document, { start: at, end: at }), command }] : [];
    });
}

/** Undefined when the client can't do it: then the lens is left out. */
function commandFor(
  { document, uri }: ReportDocument,
  action: LensAction,
  title: string,
  client: ClientAbilities,
): Command | undefined {
  if (action.kind === 'review')
    return client.reviewCommand === undefined ? undefined : { title, command: client.reviewCommand };
  if (action.kind === 'go')
    return client.showDocument
      ? { title, command: goTo, arguments: [{ uri, ...document.positionAt(action.to.start) }] }
      : undefined;
  if (action.kind === 'stage') return { title, command: setStage, arguments: [{ uri, stage: action.stage }] };
  const { ruleId, data } = action.finding;
  return {
    title,
    command: applyFix,
    arguments: [{ uri, rule: ruleId, section: data['section'], report: data['report'], fix: action.fix }],
  };
}

async function showPlace(
  { connection, documents }: Session,
  argument: unknown,
  token: CancellationToken,
): Promise<void> {
  const { uri, line, character } = asRecord(argument);
  const document = documents.get(asString(uri));
  if (!document || typeof line !== 'number' || typeof character !== 'number' || token.isCancellationRequested) return;
  const position = { line, character };
  await connection.window.showDocument({
    uri: document.uri,
    takeFocus: true,
    selection: { start: position, end: position },
  });
}

/** The finding is looked up anew, as the report may have changed since the lens was shown. */
async function fix({ connection, client, lints }: Session, argument: unknown, token: CancellationToken): Promise<void> {
  const { uri, rule, section, report, fix: kind } = asRecord(argument);
  const linted = await reportDocument(lints, asString(uri), token);
  if (!linted) return;
  const finding = linted.result.findings.find(
    ({ ruleId, data }) => ruleId === rule && data['section'] === section && data['report'] === report,
  );
  const chosen = finding && fixFor(linted.result, finding, isLensFix(kind) ? kind : 'scaffold');
  if (chosen) await connection.workspace.applyEdit(toWorkspaceEdit(linted.document, chosen.edits, client));
}

async function stage(session: Session, argument: unknown, token: CancellationToken): Promise<void> {
  const { connection, client, lints } = session;
  const { uri, stage: wanted } = asRecord(argument);
  const linted = await reportDocument(lints, asString(uri), token);
  if (!linted || !isStage(wanted)) return;
  const edit = frontMatterEdit(linted.result.report, 'stage', wanted);
  await connection.workspace.applyEdit(toWorkspaceEdit(linted.document, [edit], client));
}
