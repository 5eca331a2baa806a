/** The first two words of a text: they tell whether a sentence is a question, an order or a placeholder. */
import { foldedStart } from './fold.ts';

/** How far into the text the two words are looked for, in UTF-16 units. */
const REACH = 100;

/** Several questions are asked about a text in a row, so the last answer is kept. */
const last = { text: '', words: '' };

/** The first two words, folded ("Wát vond" gives "wat vond"). Fewer when the first 100 units hold fewer. */
export function firstTwoWords(text: string): string {
  if (last.text !== text) {
    last.words = foldedStart(text, 2, REACH);
    last.text = text;
  }
  return last.words;
}
