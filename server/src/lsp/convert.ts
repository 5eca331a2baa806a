/** Converts results of the core to the types of the language server protocol, and ranges back to spans. */
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  InsertTextFormat,
  MarkupKind,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type MarkupContent,
  type Range,
  type SnippetTextEdit,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  docsUrl,
  say,
  type Finding,
  type Fix,
  type Language,
  type Report,
  type Severity,
  type Span,
  type TextEdit,
} from '../core/index.ts';
import type { Offer } from './completion/offer.ts';
import { plain } from './markup.ts';
import type { ClientAbilities } from './client.ts';
import { mergeInsertions } from './snippets.ts';

/** The `source` of our diagnostics. */
export const diagnosticSource = 'casus';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules about text that can be removed: editors show such text faded. */
const rulesOfUnneededText = new Set(['structure/guidance-left', 'directive/unused']);

export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const toDiagnostic = (document: TextDocument, finding: Finding): Diagnostic => ({
  range: toRange(document, finding.span),
  severity: severities[finding.severity],
  code: finding.ruleId,
  codeDescription: { href: docsUrl(finding.ruleId) },
  source: diagnosticSource,
  message: finding.message,
  ...(rulesOfUnneededText.has(finding.ruleId) && { tags: [DiagnosticTag.Unnecessary] }),
});

/** VS Code shows at most this number of problems in a file, and drops the rest silently. */
export const diagnosticLimit = 1000;

/** Heaviest first. */
const severityOrder: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** All findings; above the limit the heaviest ones, after a diagnostic on the first line with the number of all. */
export function toDiagnostics(document: TextDocument, findings: readonly Finding[], language: Language): Diagnostic[] {
  if (findings.length <= diagnosticLimit) return findings.map((finding) => toDiagnostic(document, finding));
  const shown = new Set(
    severityOrder
      .flatMap((severity) => findings.filter((each) => each.severity === severity))
      .slice(0, diagnosticLimit - 1),
  );
  const shownInOrder = findings.filter((finding) => shown.has(finding));
  return [
    tooManyFindings(findings.length, language),
    ...shownInOrder.map((finding) => toDiagnostic(document, finding)),
  ];
}

const tooManyFindings = (count: number, language: Language): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  message: say(
    {
      nl: `Er zijn ${String(count)} meldingen. Hier staan de ${String(diagnosticLimit - 1)} belangrijkste.`,
      en: `There are ${String(count)} findings. The ${String(diagnosticLimit - 1)} most important are shown.`,
    },
    language,
  ),
});

/** On the title of a report of which nothing is written yet, in place of all that is still to do. */
export function newReportHint(document: TextDocument, report: Report, language: Language): Diagnostic {
  const first = report.template.sections[0]?.title ?? '';
  return {
    range: toRange(document, report.title?.nameSpan ?? { start: report.span.start, end: report.span.start }),
    severity: DiagnosticSeverity.Hint,
    source: diagnosticSource,
    message: say(
      {
        nl: `Een nieuw verslag. Begin waar je wilt, bijvoorbeeld bij ‘${first}’. Casus zegt daarna wat er nog te doen is.`,
        en: `A new report. Begin where you like, for example with ‘${first}’. After that Casus says what is still to do.`,
      },
      language,
    ),
  };
}

/** `markdown`: the text, made with `markup.ts`. `kind`: the format that the client takes. */
export const toMarkup = (markdown: string, kind: MarkupKind): MarkupContent => ({
  kind,
  value: kind === MarkupKind.Markdown ? markdown : plain(markdown),
});

/** The edits of one or more fixes. They must not overlap. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  client: ClientAbilities,
): WorkspaceEdit {
  const merged = mergeInsertions(document.getText(), edits);
  if (!client.versionedEdits) return { changes: { [document.uri]: merged.map((edit) => toTextEdit(document, edit)) } };
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: merged.map((edit) => (client.snippetEdits ? toSnippetEdit(document, edit) : toTextEdit(document, edit))),
      },
    ],
  };
}

const toTextEdit = (document: TextDocument, { span, newText }: TextEdit): LspTextEdit => ({
  range: toRange(document, span),
  newText,
});

const toSnippetEdit = (document: TextDocument, edit: TextEdit): LspTextEdit | SnippetTextEdit =>
  edit.snippet === undefined
    ? toTextEdit(document, edit)
    : { range: toRange(document, edit.span), snippet: { kind: 'snippet', value: edit.snippet } };

export const toQuickFix = (
  document: TextDocument,
  fix: Fix,
  diagnostics: Diagnostic[],
  language: Language,
  client: ClientAbilities,
): CodeAction => ({
  title: say(fix.title, language),
  kind: CodeActionKind.QuickFix,
  diagnostics,
  ...(fix.preferred && { isPreferred: true }),
  edit: toWorkspaceEdit(document, fix.edits, client),
});

const itemKinds: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  question: CompletionItemKind.Text,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  report: CompletionItemKind.File,
};

/** `index`: the position among the offers. Clients sort by it, so that sections stay in the order of the template. */
export function toCompletionItem(
  document: TextDocument,
  offer: Offer,
  index: number,
  client: ClientAbilities,
): CompletionItem {
  const asSnippet = client.snippetCompletions && offer.snippet !== undefined;
  const kind = client.markdownCompletions ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    label: offer.label,
    kind: itemKinds[offer.kind],
    sortText: String(index).padStart(3, '0'),
    filterText: offer.filter ?? offer.label,
    ...(offer.detail !== undefined && { detail: offer.detail }),
    ...(offer.documentation !== undefined && { documentation: toMarkup(offer.documentation, kind) }),
    textEdit: { range: toRange(document, offer.span), newText: asSnippet ? (offer.snippet ?? '') : offer.newText },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
}
