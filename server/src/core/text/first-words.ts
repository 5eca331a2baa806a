/** How a text begins: what most questions about it turn on. */
import { foldedStart } from './fold.ts';

/** The same text is asked about several times in a row. */
const last = { text: '', opening: '' };

/** The first two words, folded; words that stand behind a hundred units of marks don't count. */
export function opening(text: string): string {
  if (last.text !== text) {
    last.opening = foldedStart(text, 2, 100);
    last.text = text;
  }
  return last.opening;
}
