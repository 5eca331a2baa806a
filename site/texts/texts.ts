/** What the page says, by language. */
import type { Language } from '../protocol.ts';
import { en } from './en.ts';
import { nl, type Texts } from './nl.ts';

export type { Texts };

export const texts: Readonly<Record<Language, Texts>> = { nl, en };
