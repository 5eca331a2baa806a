/** Code actions: quick fixes for findings, comments that switch a rule off, and actions for the whole document. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import {
  disableInFile,
  disableOnLine,
  fixesFor,
  ruleById,
  say,
  type Finding,
  type Fix,
  type Span,
} from '../../core/index.ts';
import { addNameEdit, barringAt } from '../barrings.ts';
import { toDiagnostic, toQuickFix, toSpan, toWorkspaceEdit } from '../convert.ts';
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
      return [...(await clientActions(session, linted, params)), ...actionsFor(linted, params, client)];
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

function actionsFor(
  linted: LintedDocument,
  { range, context }: CodeActionParams,
  client: ClientAbilities,
): CodeAction[] {
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
    ...suppressions(linted, findings, client),
    ...toActions(wholeDocument.filter((action) => !asQuickFix.includes(action))),
  ];
}

/** The findings that the cursor or selection touches; when the client names diagnostics of ours, only those. */
function findingsAt({ result, document }: LintedDocument, span: Span, diagnostics: readonly Diagnostic[]): Finding[] {
  const ours = diagnostics.filter(({ source }) => source === 'casus');
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

/** Comments that switch rules off. Findings of one rule on one line need the same comment, so that is offered once. */
function suppressions(
  { document, report, settings: { core } }: LintedDocument,
  findings: Finding[],
  client: ClientAbilities,
) {
  if (!report) return [];
  const severalRules = new Set(findings.map(({ ruleId }) => ruleId)).size > 1;
  const offers = new Map<string, { fix: Fix; diagnostics: Diagnostic[] }>();
  for (const finding of findings) {
    for (const fix of [disableOnLine(report, finding), disableInFile(report, finding)]) {
      if (!fix) continue;
      const key = `${finding.ruleId} ${fix.title.nl} ${String(fix.edits[0]?.span.start)}`;
      const offer = offers.get(key) ?? { fix: severalRules ? withRule(fix, finding) : fix, diagnostics: [] };
      offer.diagnostics.push(toDiagnostic(document, finding));
      offers.set(key, offer);
    }
  }
  return [...offers.values()].map(({ fix, diagnostics }) =>
    toQuickFix(document, fix, diagnostics, core.language, client),
  );
}

/** "Dit hier niet meer melden: precieze leeftijd", where several rules have findings. */
function withRule(fix: Fix, { ruleId }: Finding): Fix {
  const title = ruleById(ruleId)?.title;
  return title
    ? {
        ...fix,
        title: { nl: `${fix.title.nl}: ${inSentence(title.nl)}`, en: `${fix.title.en}: ${inSentence(title.en)}` },
      }
    : fix;
}

const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

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
