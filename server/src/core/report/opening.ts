/** How a text begins: what most questions about it turn on. */
import { foldedStart } from '../templates/fold.ts';

/** The first two words, folded; words that stand behind a hundred units of marks don't count. */
export const opening = (text: string): string => foldedStart(text, 2, 100);
