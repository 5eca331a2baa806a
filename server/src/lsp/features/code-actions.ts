/** Quick fixes for findings, comments that switch a rule off, and actions for the whole report. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { disableInFile, disableOnLine, fixesFor, say, type Finding, type Fix, type Span } from '../../core/index.ts';
import { toDiagnostic, toQuickFix, toSpan, toWorkspaceEdit } from '../convert.ts';
import type { LintedDocument } from '../documents.ts';
import { type Feature, type Session } from '../session.ts';
import { record, type ClientAbilities } from '../client.ts';
import { insertMissing, isMissing, documentActions, type DocumentAction } from '../document-actions.ts';

export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ...documentActions.map(({ kind }) => kind)],
      resolveProvider: client.resolveEdits,
    },
  }),
  start: (session) => {
    const { connection, reports, client } = session;
    connection.onCodeAction(async (params, token) => {
      const linted = await reports.lint(params.textDocument.uri, token);
      return linted?.result ? actionsFor(linted, params, client) : [];
    });
    if (client.resolveEdits) connection.onCodeActionResolve((action) => resolve(session, action));
  },
};

function actionsFor(
  linted: LintedDocument,
  { range, context }: CodeActionParams,
  client: ClientAbilities,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
  const overall = documentActions.filter(({ kind, targets }) => wanted(kind) && targets(linted).length > 0);
  const toActions = (all: readonly DocumentAction[]): CodeAction[] =>
    all.map((action) => wholeAction(linted, action, client));
  if (!wanted(CodeActionKind.QuickFix)) return toActions(overall);
  const findings = findingsAt(linted, toSpan(linted.document, range), context.diagnostics);
  // Beside the fix for one missing section, where a writer looks first.
  const beside = findings.some(isMissing) && insertMissing.targets(linted).length > 1 ? [insertMissing] : [];
  return [
    ...findings.flatMap((finding) => fixes(linted, finding, client)),
    ...toActions(beside).map((action) => ({ ...action, kind: CodeActionKind.QuickFix })),
    ...disables(linted, findings, client),
    ...toActions(overall.filter((action) => !beside.includes(action))),
  ];
}

/** Findings the cursor or selection touches; with diagnostics given, only those. */
function findingsAt({ result, document }: LintedDocument, span: Span, diagnostics: readonly Diagnostic[]): Finding[] {
  const ours = diagnostics.filter(({ source }) => source === 'casus');
  return (result?.findings ?? []).filter(
    (finding) =>
      finding.span.start <= span.end &&
      finding.span.end >= span.start &&
      (ours.length === 0 || ours.some((each) => same(each, toDiagnostic(document, finding)))),
  );
}

/** Not the message alone: several sections may be missed at one place. Not the end: clients may have moved it. */
const same = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.message === b.message &&
  a.range.start.line === b.range.start.line &&
  a.range.start.character === b.range.start.character;

function fixes(
  { document, result, settings: { core } }: LintedDocument,
  finding: Finding,
  client: ClientAbilities,
): CodeAction[] {
  if (!result) return [];
  const diagnostics = [toDiagnostic(document, finding)];
  return fixesFor(result, finding).map((fix) => toQuickFix(document, fix, diagnostics, core.language, client));
}

/** Findings of one rule on one line share a comment, so it is offered once. */
function disables(
  { document, report, settings: { core } }: LintedDocument,
  findings: Finding[],
  client: ClientAbilities,
) {
  if (!report) return [];
  const offers = new Map<string, { fix: Fix; diagnostics: Diagnostic[] }>();
  for (const finding of findings) {
    for (const fix of [disableOnLine(report, finding), disableInFile(report, finding)]) {
      if (!fix) continue;
      const at = `${fix.title.nl} ${String(fix.edits[0]?.span.start)}`;
      const offer = offers.get(at) ?? { fix, diagnostics: [] };
      offer.diagnostics.push(toDiagnostic(document, finding));
      offers.set(at, offer);
    }
  }
  return [...offers.values()].map(({ fix, diagnostics }) =>
    toQuickFix(document, fix, diagnostics, core.language, client),
  );
}

/** Its edit is made when it is chosen, where the client can wait for that. */
function wholeAction(linted: LintedDocument, action: DocumentAction, client: ClientAbilities): CodeAction {
  const { document, settings } = linted;
  const { name, kind } = action;
  const title = say(action.title, settings.core.language);
  return client.resolveEdits
    ? { title, kind, data: { uri: document.uri, name } }
    : { title, kind, edit: toWorkspaceEdit(document, action.edits(linted), client) };
}

async function resolve({ reports, client }: Session, action: CodeAction): Promise<CodeAction> {
  const { uri, name } = record(action.data);
  const chosen = documentActions.find((each) => each.name === name);
  const linted = chosen && typeof uri === 'string' ? await reports.lint(uri) : undefined;
  return chosen && linted?.result
    ? { ...action, edit: toWorkspaceEdit(linted.document, chosen.edits(linted), client) }
    : action;
}
