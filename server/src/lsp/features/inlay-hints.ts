/** Inlay hints, off by default: words of a section and state of a question, at the end of the line. */
import type { InlayHint } from 'vscode-languageserver';
import { say, type Language, type Localised, type Section, type Span } from '../../core/index.ts';
import { toRange, toSpan } from '../convert.ts';
import { allParts, outlineOf, type OutlinePart } from '../outline.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';
import { send } from '../client.ts';
import { stateOfQuestion } from '../state-words.ts';

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  start: ({ connection, client, lints, settings }) => {
    connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      if (!linted?.settings.inlayHints) return null;
      const { document, report } = linted;
      const asked = toSpan(document, range);
      return allParts(outlineOf(report)).flatMap((part): InlayHint[] => {
        const label = labelOf(part, linted.settings.core.language);
        if (label === undefined || !touches(part.nameSpan, asked)) return [];
        return [{ position: toRange(document, part.nameSpan).end, label, paddingLeft: true }];
      });
    });
    settings.onChange(() => {
      if (client.refreshInlayHints) send(connection.sendRequest('workspace/inlayHint/refresh'));
    });
  },
};

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function labelOf(part: OutlinePart, language: Language): string | undefined {
  if (part.kind === 'question') return say(stateOfQuestion(part.question), language);
  if (part.kind === 'report') return undefined;
  const [section, other] = part.sections;
  return section && !other && section.headings.length === 1 ? say(wordsOf(section), language) : undefined;
}

function wordsOf({ words, expected: { minWords } }: Section): Localised {
  const count = String(words);
  if (minWords !== undefined && words < minWords)
    return { nl: `${count} van ${String(minWords)} woorden`, en: `${count} of ${String(minWords)} words` };
  return words === 1 ? { nl: '1 woord', en: '1 word' } : { nl: `${count} woorden`, en: `${count} words` };
}
