/** Completion: asks the providers in `completion/` for offers at the cursor. */
import type { Nodes } from 'mdast';
import { CompletionTriggerKind, type CompletionParams } from 'vscode-languageserver';
import { toCompletionItem } from '../convert.ts';
import { actors } from '../completion/actors.ts';
import { directives } from '../completion/directives.ts';
import { frontMatter, inFrontMatter } from '../completion/front-matter.ts';
import { cursorAt, type Offer, type Cursor, type Provider } from '../completion/offer.ts';
import { questions } from '../completion/questions.ts';
import { inBothLanguages, reportLabel, reports, sections } from '../completion/sections.ts';
import { replacements } from '../completion/tokens.ts';
import type { Feature } from '../session.ts';
import { builtinTemplates, reportsOf } from '../../core/index.ts';

const inText: readonly Provider[] = [directives, sections, questions, replacements, actors, reports];

export const completion: Feature = {
  // Not "#": a list that opens by itself would take the Enter after a heading that the writer typed in full.
  capabilities: () => ({ completionProvider: { triggerCharacters: [':', '[', '-', '/'] } }),
  start: ({ connection, client, lints }) => {
    connection.onCompletion(async ({ textDocument, position, context }, token) => {
      const linted = await lints.lint(textDocument.uri, token);
      if (!linted?.report) return null;
      const { document, report } = linted;
      const offset = document.offsetAt(position);
      const here =
        reportsOf(report)
          .filter(({ span }) => span.start <= offset)
          .at(-1) ?? report;
      const all = offersAt(cursorAt(linted, here, offset));
      const offers = client.reportSnippets && !isTyped(context) ? withoutBuiltinReports(all) : all;
      const items = offers.map((offer, index) => toCompletionItem(document, offer, index, client));
      return { isIncomplete: false, items };
    });
  },
};

/** Did the list open by a typed character? Then clients show only what the server offers, no snippets of their own. */
const isTyped = (context: CompletionParams['context']): boolean =>
  context?.triggerKind === CompletionTriggerKind.TriggerCharacter;

const withoutBuiltinReports = (offers: readonly Offer[]): readonly Offer[] => {
  const builtin = new Set(inBothLanguages(builtinTemplates(), 'nl').map(reportLabel));
  return offers.filter(({ kind, label }) => kind !== 'report' || !builtin.has(label));
};

function offersAt(cursor: Cursor): readonly Offer[] {
  if (inFrontMatter(cursor)) return frontMatter(cursor);
  return inCode(cursor.report.root, cursor.offset) ? [] : inText.flatMap((provider) => provider(cursor));
}

/** Is the offset in a code block or in inline code? */
function inCode(node: Nodes, offset: number): boolean {
  const { start, end } = node.position ?? {};
  if ((start?.offset ?? 0) > offset || (end?.offset ?? 0) < offset) return false;
  if (node.type === 'code' || node.type === 'inlineCode') return true;
  return 'children' in node && node.children.some((child) => inCode(child, offset));
}
