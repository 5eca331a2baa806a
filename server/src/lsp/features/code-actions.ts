/** Quick fixes for findings, comments that switch a rule off, and actions for the whole report. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { disableInFile, disableOnLine, fixesFor, say, type Finding, type Fix, type Span } from '../../core/index.ts';
import { toDiagnostic, toQuickFix, toSpan, toWorkspaceEdit } from '../convert.ts';
import type { Reviewed } from '../documents.ts';
import { type Feature, type Session } from '../session.ts';
import { record, type Abilities } from '../client.ts';
import { insertMissing, isMissing, wholeActions, type WholeAction } from '../document-actions.ts';

export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ...wholeActions.map(({ kind }) => kind)],
      resolveProvider: client.resolveEdits,
    },
  }),
  start: (session) => {
    const { connection, reports, client } = session;
    connection.onCodeAction(async (params, token) => {
      const reviewed = await reports.review(params.textDocument.uri, token);
      return reviewed?.result ? actionsFor(reviewed, params, client) : [];
    });
    if (client.resolveEdits) connection.onCodeActionResolve((action) => resolve(session, action));
  },
};

function actionsFor(reviewed: Reviewed, { range, context }: CodeActionParams, client: Abilities): CodeAction[] {
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
  const overall = wholeActions.filter(({ kind, targets }) => wanted(kind) && targets(reviewed).length > 0);
  const toActions = (all: readonly WholeAction[]): CodeAction[] =>
    all.map((action) => wholeAction(reviewed, action, client));
  if (!wanted(CodeActionKind.QuickFix)) return toActions(overall);
  const findings = findingsAt(reviewed, toSpan(reviewed.document, range), context.diagnostics);
  // Beside the fix for one missing section, where a writer looks first.
  const beside = findings.some(isMissing) && insertMissing.targets(reviewed).length > 1 ? [insertMissing] : [];
  return [
    ...findings.flatMap((finding) => fixes(reviewed, finding, client)),
    ...toActions(beside).map((action) => ({ ...action, kind: CodeActionKind.QuickFix })),
    ...disables(reviewed, findings, client),
    ...toActions(overall.filter((action) => !beside.includes(action))),
  ];
}

/** Findings the cursor or selection touches; with diagnostics given, only those. */
function findingsAt({ result, document }: Reviewed, span: Span, diagnostics: readonly Diagnostic[]): Finding[] {
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

function fixes({ document, result, settings: { core } }: Reviewed, finding: Finding, client: Abilities): CodeAction[] {
  if (!result) return [];
  const diagnostics = [toDiagnostic(document, finding)];
  return fixesFor(result, finding).map((fix) => toQuickFix(document, fix, diagnostics, core.language, client));
}

/** Findings of one rule on one line share a comment, so it is offered once. */
function disables({ document, report, settings: { core } }: Reviewed, findings: Finding[], client: Abilities) {
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
function wholeAction(reviewed: Reviewed, action: WholeAction, client: Abilities): CodeAction {
  const { document, settings } = reviewed;
  const { name, kind } = action;
  const title = say(action.title, settings.core.language);
  return client.resolveEdits
    ? { title, kind, data: { uri: document.uri, name } }
    : { title, kind, edit: toWorkspaceEdit(document, action.edits(reviewed), client) };
}

async function resolve({ reports, client }: Session, action: CodeAction): Promise<CodeAction> {
  const { uri, name } = record(action.data);
  const chosen = wholeActions.find((each) => each.name === name);
  const reviewed = chosen && typeof uri === 'string' ? await reports.review(uri) : undefined;
  return chosen && reviewed?.result
    ? { ...action, edit: toWorkspaceEdit(reviewed.document, chosen.edits(reviewed), client) }
    : action;
}
