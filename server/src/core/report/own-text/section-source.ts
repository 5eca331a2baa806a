/** Gives the source of a section without text that isn't the writer's, to rules that check a section as a whole. */
import { piecesOf } from '../../text/pieces.ts';
import type { Report, Section } from '../model.ts';

/** An HTML comment, closed or not: a template's guidance stands in these. */
const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** The mark of a list item or sub-heading. The span of a section that begins with one starts behind the mark. */
const markBefore = /(?:[-+*•]|\d{1,2}[.)]|#{1,6})[ \t]+$/;

/** A mark with its spaces is looked for in this many UTF-16 units. */
const LONGEST_MARK = 12;

/** The own source of a section, in pieces where it is too long to be read at once. */
export function ownPieces(report: Report, section: Section): readonly string[] {
  const source = ownSource(report, section);
  return piecesOf(source).map(({ start, end }) => source.slice(start, end));
}

/**
 * The source of a section without comments, left-over guidance and placeholders. Line structure and list marks stay,
 * because two bullets are two sides; emphasis marks go, because a word is the same word in bold.
 */
function ownSource({ text }: Report, { content, leftovers }: Section): string {
  return content
    .map(({ start, end }) => {
      let source = markBefore.exec(text.slice(Math.max(0, start - LONGEST_MARK), start))?.[0] ?? '';
      let at = start;
      for (const { span } of leftovers) {
        if (span.start < at || span.end > end) continue;
        source += text.slice(at, span.start);
        at = span.end;
      }
      return source + text.slice(at, end);
    })
    .join('\n\n')
    .replace(comment, ' ')
    .replace(/[*_`]+/g, '');
}
