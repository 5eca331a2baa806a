/** Completion: asks the providers in `completion/` for offers at the cursor. */
import type { Nodes } from 'mdast';
import { toCompletionItem } from '../convert.ts';
import { actors } from '../completion/actors.ts';
import { directives } from '../completion/directives.ts';
import { frontMatter, inFrontMatter } from '../completion/front-matter.ts';
import { cursorAt, type Offer, type Cursor, type Provider } from '../completion/offer.ts';
import { questions } from '../completion/questions.ts';
import { reports, sections } from '../completion/sections.ts';
import { replacements } from '../completion/tokens.ts';
import type { Feature } from '../session.ts';
import { reportsOf } from '../../core/index.ts';

const inText: readonly Provider[] = [directives, sections, questions, replacements, actors, reports];

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['#', ':', '[', '-', '/'] } }),
  start: ({ connection, client, lints }) => {
    connection.onCompletion(async ({ textDocument, position }, token) => {
      const linted = await lints.lint(textDocument.uri, token);
      if (!linted?.report) return null;
      const { document, report } = linted;
      const offset = document.offsetAt(position);
      const here =
        reportsOf(report)
          .filter(({ span }) => span.start <= offset)
          .at(-1) ?? report;
      const offers = offersAt(cursorAt(linted, here, offset));
      const items = offers.map((offer, index) => toCompletionItem(document, offer, index, client));
      // The synonyms that are offered depend on the typed letters, so the client must ask again after the next letter.
      return { isIncomplete: offers.some(({ kind }) => kind === 'section'), items };
    });
  },
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
