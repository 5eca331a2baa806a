/** Quick fixes for findings, and actions for the whole report. */
import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import {
  compatibleEdits,
  disableInFile,
  disableOnLine,
  fixesFor,
  say,
  type Finding,
  type Fix,
  type Span,
  type TextEdit,
} from '../../core/index.ts';
import { toDiagnostic, toQuickFix, toSpan, toWorkspaceEdit } from '../convert.ts';
import type { Reviewed } from '../documents.ts';
import { record, type Abilities, type Feature, type Session } from '../session.ts';

/** Actions over all findings together. Their edits are made when one is chosen, where the client can wait for that. */
const whole = {
  fixAll: {
    kind: `${CodeActionKind.SourceFixAll}.casus`,
    title: { nl: 'Herstel alles wat vanzelf kan', en: 'Fix everything that can be fixed safely' },
    picks: (fix: Fix) => fix.kind === 'repair',
    rules: () => true,
  },
  insertMissing: {
    kind: `${CodeActionKind.Source}.insertMissing.casus`,
    title: { nl: 'Voeg alle ontbrekende onderdelen toe', en: 'Insert all missing sections' },
    picks: () => true,
    rules: (id: string) => id === 'structure/missing-section',
  },
} as const;
type Whole = keyof typeof whole;

export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, whole.fixAll.kind, whole.insertMissing.kind],
      resolveProvider: client.resolveEdits,
    },
  }),
  start: (session) => {
    const { connection, reports, client } = session;
    connection.onCodeAction(async (params, token: CancellationToken) => {
      const reviewed = await reports.review(params.textDocument.uri, token);
      return reviewed?.result ? actionsFor(session, reviewed, params) : [];
    });
    if (client.resolveEdits) connection.onCodeActionResolve((action) => resolve(session, action));
  },
};

function actionsFor({ client }: Session, reviewed: Reviewed, { range, context }: CodeActionParams): CodeAction[] {
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
  const at = findingsAt(reviewed, toSpan(reviewed.document, range), context.diagnostics);
  const quick = wanted(CodeActionKind.QuickFix) ? at : [];
  const offerAll =
    quick.some(({ ruleId }) => whole.insertMissing.rules(ruleId)) && fixesOf(reviewed, 'insertMissing').length > 1;
  const names = (Object.keys(whole) as Whole[]).filter(
    (name) => wanted(whole[name].kind) && fixesOf(reviewed, name).length > 0,
  );
  return [
    ...quick.flatMap((finding) => repairs(reviewed, finding, client)),
    // Beside the fix for one missing section, where a writer looks first.
    ...(offerAll ? [wholeAction(reviewed, 'insertMissing', client, CodeActionKind.QuickFix)] : []),
    ...quick.flatMap((finding) => disables(reviewed, finding, client)),
    ...names.map((name) => wholeAction(reviewed, name, client)),
  ];
}

/** Findings the cursor or selection touches; with diagnostics given, only those. */
function findingsAt({ result, document }: Reviewed, span: Span, diagnostics: readonly Diagnostic[]): Finding[] {
  const ours = diagnostics.filter(({ source }) => source === 'casus');
  const touched = (result?.findings ?? []).filter(
    (finding) => finding.span.start <= span.end && finding.span.end >= span.start,
  );
  if (ours.length === 0) return touched;
  return touched.filter((finding) => ours.some((each) => same(each, toDiagnostic(document, finding))));
}

const same = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;

function repairs(
  { document, result, settings: { core } }: Reviewed,
  finding: Finding,
  client: Abilities,
): CodeAction[] {
  if (!result) return [];
  const diagnostics = [toDiagnostic(document, finding)];
  return fixesFor(result, finding, core).map((fix) => toQuickFix(document, fix, diagnostics, core.language, client));
}

function disables(
  { document, report, settings: { core } }: Reviewed,
  finding: Finding,
  client: Abilities,
): CodeAction[] {
  const diagnostics = [toDiagnostic(document, finding)];
  return [disableOnLine(report, finding), disableInFile(report, finding)].flatMap((fix) =>
    fix ? [toQuickFix(document, fix, diagnostics, core.language, client)] : [],
  );
}

/** Editors ask for actions at every move of the cursor. */
const known = new WeakMap<Reviewed, Partial<Record<Whole, readonly Fix[]>>>();

/** The fixes one action over everything is made of. */
function fixesOf(reviewed: Reviewed, name: Whole): readonly Fix[] {
  const memo = known.get(reviewed) ?? {};
  known.set(reviewed, memo);
  return (memo[name] ??= collect(reviewed, name));
}

function collect({ result, settings }: Reviewed, name: Whole): readonly Fix[] {
  if (!result) return [];
  return result.findings
    .filter(({ ruleId }) => whole[name].rules(ruleId))
    .flatMap((finding) => fixesFor(result, finding, settings.core).find(whole[name].picks) ?? []);
}

const editsOf = (reviewed: Reviewed, name: Whole): readonly TextEdit[] => compatibleEdits(fixesOf(reviewed, name));

function wholeAction(reviewed: Reviewed, name: Whole, client: Abilities, kind?: string): CodeAction {
  const { document, settings } = reviewed;
  const action = { title: say(whole[name].title, settings.core.language), kind: kind ?? whole[name].kind };
  return client.resolveEdits
    ? { ...action, data: { uri: document.uri, whole: name } }
    : { ...action, edit: toWorkspaceEdit(document, editsOf(reviewed, name), client) };
}

async function resolve({ reports, client }: Session, action: CodeAction): Promise<CodeAction> {
  const { uri, whole: name } = record(action.data);
  if (typeof uri !== 'string' || (name !== 'fixAll' && name !== 'insertMissing')) return action;
  const reviewed = await reports.review(uri);
  return reviewed?.result
    ? { ...action, edit: toWorkspaceEdit(reviewed.document, editsOf(reviewed, name), client) }
    : action;
}
