/** Document symbols: the outline of a report, with the state of each section and question. */
import { say, type Language } from '../../core/index.ts';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert.ts';
import { allParts, outlineOf, type OutlinePart } from '../outline.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';
import { stateOfQuestion, stateOfSection } from '../state-words.ts';

export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Casus' } }),
  start: ({ connection, lints }) => {
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return null;
      const { document, report, settings } = linted;
      return outlineOf(report).map((part) => toSymbol(document, part, settings.core.language));
    });
  },
};

const toSymbol = (document: TextDocument, part: OutlinePart, language: Language): DocumentSymbol => ({
  name: part.name,
  detail: detailOf(part, language),
  kind: kindOf(part),
  range: toRange(document, part.span),
  selectionRange: toRange(document, part.nameSpan),
  children: part.children.map((child) => toSymbol(document, child, language)),
});

function kindOf(part: OutlinePart): SymbolKind {
  if (part.kind === 'report') return SymbolKind.File;
  if (part.kind === 'question') return SymbolKind.Field;
  return part.sections.length > 0 ? SymbolKind.Module : SymbolKind.String;
}

function detailOf(part: OutlinePart, language: Language): string {
  if (part.kind === 'report') return part.report.template.name;
  if (part.kind === 'question') return say(stateOfQuestion(part.question), language);
  const states = part.sections.map((section) => say(stateOfSection(section), language));
  return openQuestions(part, language) ?? [...new Set(states)].join(' · ');
}

/** Of a section with questions that are still open; undefined for another part. */
function openQuestions({ children }: OutlinePart, language: Language): string | undefined {
  const asked = allParts(children).flatMap((part) =>
    part.kind === 'question' && !part.question.forGroup ? [part.question] : [],
  );
  const answered = asked.filter(({ state }) => state === 'answered').length;
  const [done, all] = [String(answered), String(asked.length)];
  return answered === asked.length
    ? undefined
    : say({ nl: `○ ${done} van ${all} vragen`, en: `○ ${done} of ${all} questions` }, language);
}
