/** Finds where words of replaced names still stand after a replacement: "img/foto-van-karim.jpg". */
import { LETTER } from '../text/name-shapes.ts';
import type { Span } from '../text/span.ts';
import { addAll } from '../../lists.ts';

/** Shorter words are particles and initials. */
const SHORTEST_WORD = 3;
const letter = new RegExp(`[${LETTER}]`);
/** Signs that join the words of an address or the name of a file, where names have small letters. */
const joins = /[/\\_.@=-]/;

/** `names`: replaced names as they were written. The spans are in order, one for each word. */
export function wordsLeft(text: string, names: Iterable<string>): readonly Span[] {
  const words = new Set([...names].flatMap((name) => name.split(/[^A-Za-zÀ-ɏ]+/)));
  const found: Span[] = [];
  for (const word of words) {
    if (word.length < SHORTEST_WORD || word === word.toLowerCase()) continue;
    addAll(
      found,
      mentionsOf(text, word, () => true),
    );
    addAll(
      found,
      mentionsOf(text, word.toLowerCase(), (before, after) => joins.test(before) || joins.test(after)),
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `accept`: asked about the character before and after a mention; empty at the ends of the text. */
function mentionsOf(text: string, word: string, accept: (before: string, after: string) => boolean): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    // A full stop that ends a sentence joins nothing.
    const joined = accept(before, after === '.' && !/\w/.test(text.charAt(end + 1)) ? '' : after);
    if (!letter.test(before) && !letter.test(after) && joined) found.push({ start: at, end });
  }
  return found;
}
