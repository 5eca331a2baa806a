/** The words of the overview and of feedback, in both languages of the product. */
import type { Language } from '../../core/index.ts';
import { english } from './words-en.ts';
import type { OverviewWords } from './words-model.ts';
import { dutch } from './words-nl.ts';

const byLanguage: Readonly<Record<Language, OverviewWords>> = { nl: dutch, en: english };

export const overviewWords = (language: Language): OverviewWords => byLanguage[language];
