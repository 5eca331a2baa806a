/** Semantic tokens: details by kind, placeholders and questions, as a whole or as the difference with the last answer. */
import { SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineStarts, type Span } from '../../core/index.ts';
import { send } from '../client.ts';
import { reportDocument, type ReportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';
import { tokenModifiers, tokensOf, tokenTypes, type Token } from '../token-kinds.ts';

const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
  start: ({ connection, client, documents, lints, settings }) => {
    const { semanticTokens: requests } = connection.languages;
    /** Each knows what it answered last for its document. */
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderOf = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.set(uri, builder);
      return builder;
    };
    documents.onDidClose(({ document }) => builders.delete(document.uri));

    requests.on(async ({ textDocument }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return { data: [] };
      const builder = builderOf(textDocument.uri);
      // Forgets the last answer.
      builder.previousResult('');
      return push(builder, linted).build();
    });
    requests.onDelta(async ({ textDocument, previousResultId }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return { data: [] };
      const builder = builderOf(textDocument.uri);
      builder.previousResult(previousResultId);
      return push(builder, linted).buildEdits();
    });
    requests.onRange(async ({ textDocument, range }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted) return { data: [] };
      const { document } = linted;
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return push(new SemanticTokensBuilder(), linted, asked).build();
    });
    settings.onChange(() => {
      if (client.refreshSemanticTokens) send(connection.sendRequest('workspace/semanticTokens/refresh'));
    });
  },
};

function push(
  builder: SemanticTokensBuilder,
  { document, result }: ReportDocument,
  within?: Span,
): SemanticTokensBuilder {
  for (const token of tokensOf(result)) {
    if (within && (token.end <= within.start || token.start >= within.end)) continue;
    for (const { start, end } of linesOf(document, token)) {
      const { line, character } = document.positionAt(start);
      const modifiers = token.modifier ? 1 << tokenModifiers.indexOf(token.modifier) : 0;
      builder.push(line, character, end - start, tokenTypes.indexOf(token.type), modifiers);
    }
  }
  return builder;
}

/** The parts of a token on each of its lines, without indents: few clients take a token of several lines. */
function linesOf(document: TextDocument, { start, end }: Token): readonly Span[] {
  const text = document.getText();
  const starts = lineStarts(text);
  const lines: Span[] = [];
  const last = document.positionAt(end).line;
  for (let line = document.positionAt(start).line; line <= last; line++) {
    const from = Math.max(start, starts[line] ?? 0);
    const written = text.slice(from, Math.min(end, starts[line + 1] ?? text.length));
    const indent = /^\s*/.exec(written)?.[0].length ?? 0;
    const span = { start: from + indent, end: from + written.trimEnd().length };
    if (span.end > span.start) lines.push(span);
  }
  return lines;
}
