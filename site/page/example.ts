/** The invented report that the page offers to try, in its two languages. */
import type { Language } from '../protocol.ts';
import dutch from './example.nl.md';
import english from './example.en.md';

export const examples: Readonly<Record<Language, string>> = { nl: dutch, en: english };
