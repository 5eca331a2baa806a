/** Code actions: quick fixes for findings, actions for the whole document, and what says that a finding is fine. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { fixesFor, say, type Finding, type Span } from '../../core/index.ts';
import { addNameEdit, barringAt } from '../barrings.ts';
import { toDiagnostic, toQuickFix, toSpan, toWorkspaceEdit } from '../convert.ts';
import { dismissals } from '../dismissals.ts';
import type { LintedDocument } from '../documents.ts';
import { type Feature, type Session } from '../session.ts';
import { asRecord, type ClientAbilities } from '../client.ts';
import { insertMissing, isMissing, documentActions, type DocumentAction } from '../document-actions.ts';

export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ...documentActions.map(({ kind }) => kind)],
      resolveProvider: client.resolveEdits,
    },
  }),
  start: (session) => {
    const { connection, lints, client } = session;
    connection.onCodeAction(async (params, token) => {
      const linted = await lints.lint(params.textDocument.uri, token);
      if (!linted?.result) return [];
      return [...(await clientActions(session, linted, params)), ...actionsFor(linted, params, session)];
    });
    if (client.resolveEdits) connection.onCodeActionResolve((action) => resolve(session, action));
  },
};

/** "Dit is een cliënt", on a name that is kept out of the findings. */
async function clientActions(
  { settings, client }: Session,
  linted: LintedDocument,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  if (context.only && !context.only.some((only) => only === '' || only === CodeActionKind.QuickFix)) return [];
  const barred = barringAt(linted, toSpan(linted.document, range));
  const list = barred && (await settings.namesFileFor(linted.uri));
  const edit = list && addNameEdit(list, barred.name, client);
  if (!edit) return [];
  const title = say(
    {
      nl: `Dit is een cliënt: zet “${barred.name}” in mijn lijst met namen`,
      en: `This is a client: put “${barred.name}” in my list of names`,
    },
    linted.settings.core.language,
  );
  return [{ title, kind: CodeActionKind.QuickFix, edit }];
}

function actionsFor(linted: LintedDocument, { range, context }: CodeActionParams, session: Session): CodeAction[] {
  const { client } = session;
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
  const wholeDocument = documentActions.filter(({ kind, targets }) => wanted(kind) && targets(linted).length > 0);
  const toActions = (actions: readonly DocumentAction[]): CodeAction[] =>
    actions.map((action) => toCodeAction(linted, action, client));
  if (!wanted(CodeActionKind.QuickFix)) return toActions(wholeDocument);
  const findings = findingsAt(linted, toSpan(linted.document, range), context.diagnostics);
  // Offered as a quick fix instead, after the fix for one missing section, where a writer looks first.
  const asQuickFix = findings.some(isMissing) && insertMissing.targets(linted).length > 1 ? [insertMissing] : [];
  return [
    ...findings.flatMap((finding) => quickFixes(linted, finding, client)),
    ...toActions(asQuickFix).map((action) => ({ ...action, kind: CodeActionKind.QuickFix })),
    ...toActions(wholeDocument.filter((action) => !asQuickFix.includes(action))),
    ...dismissals(linted, findings, session),
  ];
}

/** The findings that the cursor or selection touches; when the client names diagnostics of ours, only those. */
function findingsAt({ result, document }: LintedDocument, span: Span, diagnostics: readonly Diagnostic[]): Finding[] {
  const ours = diagnostics.filter(({ source, code }) => source === 'casus' && code !== undefined);
  return (result?.findings ?? []).filter(
    (finding) =>
      finding.span.start <= span.end &&
      finding.span.end >= span.start &&
      (ours.length === 0 || ours.some((each) => isSame(each, toDiagnostic(document, finding)))),
  );
}

/** Compares messages too: several sections can be missing at one offset. Not the end: a client may have moved it. */
const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.message === b.message &&
  a.range.start.line === b.range.start.line &&
  a.range.start.character === b.range.start.character;

function quickFixes(
  { document, result, settings: { core } }: LintedDocument,
  finding: Finding,
  client: ClientAbilities,
): CodeAction[] {
  if (!result) return [];
  const diagnostics = [toDiagnostic(document, finding)];
  return fixesFor(result, finding).map((fix) => toQuickFix(document, fix, diagnostics, core.language, client));
}

/** Without an edit for a client that can ask for that (`codeAction/resolve`) when the user chooses the action. */
function toCodeAction(linted: LintedDocument, action: DocumentAction, client: ClientAbilities): CodeAction {
  const { document, settings } = linted;
  const { name, kind } = action;
  const title = say(action.title, settings.core.language);
  return client.resolveEdits
    ? { title, kind, data: { uri: document.uri, name } }
    : { title, kind, edit: toWorkspaceEdit(document, action.edits(linted), client) };
}

async function resolve({ lints, client }: Session, action: CodeAction): Promise<CodeAction> {
  const { uri, name } = asRecord(action.data);
  const chosen = documentActions.find((each) => each.name === name);
  const linted = chosen && typeof uri === 'string' ? await lints.lint(uri) : undefined;
  return chosen && linted?.result
    ? { ...action, edit: toWorkspaceEdit(linted.document, chosen.edits(linted), client) }
    : action;
}
