/** The words and characters that texts of a report are asked about. Each module adds those of its own patterns. */
import { SignPool } from '../../text/word-signs.ts';
import { wordsOfSigns } from './words-of-signs.generated.ts';

export const signs = new SignPool(wordsOfSigns);
