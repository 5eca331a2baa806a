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
  `(?:^| )(?:(?:de|een|en|want|mijn|jouw|onze|${conjunction}|the|an|and|my|your|our|their)|` +
    `(?:${conjunction}|dat|toen|als|wanneer|waardoor|waarbij|maar|of|dus|that|when|if|but|so) (?:${subject}))$`,
);

/** Between the items of a list "en" stands behind an item; a cell or a heading has no stop. */
const joins = /(?:^| )(?:en|of|and|or)$/;

/** "Dit is de kaart:": what is pointed at may be a picture, which leaves no line. */
const points =
  /\b(?:hieronder|onderstaand\w*|volgend\w*|volgt|zie|hier|afbeelding|figuur|foto|plaatje|\w*gram|schema|tabel|kaart|link|filmpje|video|below|following|figure|see)\b/;

/** A label behind a sentence has at most this many words: "Mijn tweede doel:". */
const MOST_LABEL_WORDS = 4;

/**
 * The sentence that breaks off at the end of a paragraph, as a span of the rendered text of its leaf block; undefined
 * when none does. `next`: the line that follows the paragraph, in which the sentence may go on.
 */
export function brokenOffSentence(paragraph: readonly RegionLine[], next: RegionLine | undefined): Span | undefined {
  const last = paragraph.at(-1);
  if (!last || last.leaf.cell || last.leaf.kind === 'code') return undefined;
  if (!/[\p{L}\d:]$/u.test(last.text) || (next?.kind === 'text' && goesOn(next, last))) return undefined;
  const all = sentences(last.text);
  const sentence = all.at(-1);
  if (!sentence) return undefined;
  const folded = fold(sentence.text);
  const breaksOff = sentence.text.endsWith(':')
    ? all.length > 1 && folded.split(' ').length <= MOST_LABEL_WORDS && !points.test(folded)
    : folded.includes(' ') && unfinished.test(folded) && !(last.leaf.items.length > 0 && joins.test(folded));
  return breaksOff ? shift(sentence, last.start) : undefined;
}

/** Does the sentence go on in a list, a table, a quotation or code, or behind a page break? */
const goesOn = (next: RegionLine, last: RegionLine): boolean =>
  next.leaf.cell !== undefined ||
  next.leaf.quoted ||
  next.leaf.kind === 'code' ||
  next.leaf.items.length > last.leaf.items.length ||
  /^[\p{Ll}\d(“"‘']/u.test(next.text) ||
  last.text.endsWith(':');
