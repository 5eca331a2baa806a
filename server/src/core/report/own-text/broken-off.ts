/**
 * Finds a text that breaks off: "Dat kwam doordat ik", "Leerpunt twee:". Its last sentence has no stop, and ends with a
 * word after which no sentence can end.
 */
import { fold } from '../../templates/names.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { sentences } from '../../text/sentences.ts';
import { shift, type Span } from '../../text/span.ts';

const conjunction =
  'omdat|doordat|zodat|opdat|totdat|voordat|nadat|terwijl|hoewel|aangezien|alsof|tenzij|mits|indien|because|although|whereas|unless';
const subject = 'ik|je|jij|hij|zij|ze|we|wij|het|er|mijn|de|een|i|you|he|she|it|they';

/** Words that want another behind them; a particle or preposition ("af", "op") may end a sentence, and so may "die". */
const unfinished = new RegExp(
  `(?:^| )(?:(?:de|een|te|en|of|want|tijdens|volgens|sinds|vanwege|wegens|namens|ondanks|dankzij|mijn|jouw|onze|${conjunction}|the|an|and|my|your|our|their)|` +
    `(?:${conjunction}|dat|toen|als|wanneer|waardoor|waarbij|maar|of|dus|that|when|if|but|so) (?:${subject}))$`,
);

/** "Het was druk. Daarom": behind a sentence a word that only begins the next one. */
const connective =
  /^(?:daarom|daarna|daardoor|vervolgens|dus|maar|want|omdat|bovendien|tot slot|ten slotte|verder|uiteindelijk|therefore|because|then|however)$/;

/** Between the items of a list "en" stands behind an item; a cell or a heading has no stop. */
const joins = /(?:^| )(?:en|of|and|or)$/;

/** "Dit is de kaart:": what is pointed at may be a picture, which leaves no line. */
const points =
  /\b(?:hieronder|onderstaand\w*|volgend\w*|volgt|zie|hier|afbeelding|figuur|foto|plaatje|\w*gram|schema|tabel|kaart|link|filmpje|video|below|following|figure|see)\b/;

/** A label behind a sentence has at most this many words: "Mijn tweede doel:". */
const MOST_LABEL_WORDS = 4;

/** Behind a page break, with the header and footer of a page, the text goes on within this many lines. */
export const LINES_AFTER = 3;

/**
 * The sentence that breaks off at the end of a paragraph, as a span of the rendered text of its leaf block; undefined
 * when none does. `last`: the last line of the paragraph. `after`: the lines that follow it.
 */
export function brokenOffSentence(last: RegionLine, after: readonly RegionLine[]): Span | undefined {
  if (last.leaf.cell || last.leaf.kind === 'code') return undefined;
  if (!/[\p{L}\d:]$/u.test(last.text) || goesOn(after, last)) return undefined;
  const all = sentences(last.text);
  const sentence = all.at(-1);
  if (!sentence) return undefined;
  const folded = fold(sentence.text);
  const breaksOff = sentence.text.endsWith(':')
    ? all.length > 1 && folded.split(' ').length <= MOST_LABEL_WORDS && !points.test(folded)
    : (all.length > 1 && connective.test(folded)) ||
      (folded.includes(' ') && unfinished.test(folded) && !(last.leaf.items.length > 0 && joins.test(folded)));
  return breaksOff ? shift(sentence, last.start) : undefined;
}

/** Does the sentence go on in a list, a table, a quotation or code, or below the header of a page? */
function goesOn(after: readonly RegionLine[], last: RegionLine): boolean {
  const [next] = after;
  if (next?.kind !== 'text') return false;
  return (
    next.leaf.cell !== undefined ||
    next.leaf.quoted ||
    next.leaf.kind === 'code' ||
    next.leaf.items.length > last.leaf.items.length ||
    last.text.endsWith(':') ||
    after.some(({ kind, text }) => kind === 'text' && /^[\p{Ll}\d(“"‘']/u.test(text))
  );
}
