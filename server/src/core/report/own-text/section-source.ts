/** The writer's own words in a section, for checks that judge a section as a whole. */
import type { Report, Section } from '../model.ts';

/** An HTML comment, closed or not: a template's guidance stands in these. */
const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** The mark of a list item or sub-heading that a section begins with stands before its first word. */
const markBefore = /(?:[-+*•]|\d{1,2}[.)]|#{1,6})[ \t]+$/;

/**
 * The source of a section without comments, left-over guidance and placeholders. Line structure and list marks stay,
 * because two bullets are two sides; emphasis marks go, because a word is the same word in bold.
 */
export function ownSource({ text }: Report, { content, leftovers }: Section): string {
  return content
    .map(({ start, end }) => {
      let own = markBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
      let at = start;
      for (const { span } of leftovers) {
        if (span.start < at || span.end > end) continue;
        own += text.slice(at, span.start);
        at = span.end;
      }
      return own + text.slice(at, end);
    })
    .join('\n\n')
    .replace(comment, ' ')
    .replace(/[*_`]+/g, '');
}
