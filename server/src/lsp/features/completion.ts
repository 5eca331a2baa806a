/** Completion: what can be typed at this place of a report. One provider a kind of place, in `completion/`. */
import type { Nodes } from 'mdast';
import { toCompletionItem } from '../convert.ts';
import { actors } from '../completion/actors.ts';
import { directives } from '../completion/directives.ts';
import { frontMatter, inFrontMatter } from '../completion/front-matter.ts';
import { placeAt, type Offer, type Place, type Provider } from '../completion/offer.ts';
import { questions } from '../completion/questions.ts';
import { reports, sections } from '../completion/sections.ts';
import { replacements } from '../completion/tokens.ts';
import type { Feature } from '../session.ts';

const inText: readonly Provider[] = [directives, sections, questions, replacements, actors, reports];

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['#', ':', '[', '-', '/'] } }),
  start: ({ connection, client, reports: all }) => {
    connection.onCompletion(async ({ textDocument, position }, token) => {
      const linted = await all.lint(textDocument.uri, token);
      if (!linted?.report) return null;
      const { document, report } = linted;
      const offers = offersAt(placeAt(linted, report, document.offsetAt(position)));
      const items = offers.map((offer, index) => toCompletionItem(document, offer, index, client));
      // Synonyms are looked up with what was typed so far, so the next letter may bring others.
      return { isIncomplete: offers.some(({ kind }) => kind === 'section'), items };
    });
  },
};

function offersAt(place: Place): readonly Offer[] {
  if (inFrontMatter(place)) return frontMatter(place);
  return inCode(place.report.root, place.offset) ? [] : inText.flatMap((provider) => provider(place));
}

function inCode(node: Nodes, offset: number): boolean {
  const { start, end } = node.position ?? {};
  if ((start?.offset ?? 0) > offset || (end?.offset ?? 0) < offset) return false;
  if (node.type === 'code' || node.type === 'inlineCode') return true;
  return 'children' in node && node.children.some((child) => inCode(child, offset));
}
