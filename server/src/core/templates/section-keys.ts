/**
 * The keys by which the names of a section are looked up: "Actor" and "Actoren" have the same key. The
 * generator makes the keys of the built-in templates with these functions, so this file imports nothing that is
 * generated.
 */
import { textCache } from '../incremental/text-cache.ts';
import { fold } from '../text/fold.ts';
import { bareName, withoutBracketsInWord } from './names.ts';
import type { TemplateSection } from './model.ts';

export interface SectionKeys {
  /** Keys of the section's own name, with and without its counter, brackets and determiner. */
  readonly own: readonly string[];
  /** Keys of its other accepted names. */
  readonly synonyms: readonly string[];
}

/** Ends the key of a name that may go on with anything: "Vanuit het perspectief van …". */
export const ANY_ENDING = '…';

/** The keys of a section's names. */
export function keysOf({ title, heading, synonyms }: TemplateSection): SectionKeys {
  const names = [title, heading, bareName(heading)];
  const keyOf = (name: string): string =>
    /(?:…|\.\.\.)\s*$/.test(name) ? `${fold(name)}${ANY_ENDING}` : nameKey(name);
  return { own: unique([...names, ...names.map(withoutDeterminer)].map(keyOf)), synonyms: unique(synonyms.map(keyOf)) };
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

/** Articles, possessives and adjectives that may stand before a name, as alternatives of a pattern. */
export const DETERMINERS =
  'de|het|een|mijn|onze|ons|jouw|je|hun|ieders|betrokken|belangrijkste|alle|korte|the|my|our|their';

const leadingDeterminers = new RegExp(`^(?:(?:${DETERMINERS})\\s+)+(?=\\S)`, 'i');

/** "De belangrijkste actoren" → "actoren". */
export const withoutDeterminer = (name: string): string => name.replace(leadingDeterminers, '');

/** The key of a name, the same in singular and plural: "Dilemma" and "Dilemma's", "Perspectief" and "Perspectieven". */
export const nameKey = (name: string): string => foldedName(name).split(' ').map(stem).join(' ');

/** A folded name, brackets in its words included: "(Leer)vraag" → "leervraag". */
export const foldedName = (name: string): string => fold(withoutBracketsInWord(name));

/** "Personen" are those involved, "Persoon" is the writer: of all names only this one means something else in singular. */
const OTHER_IN_SINGULAR = 'persoon';

/**
 * A folded word without its plural ending, in a spelling that singular and plural share: "perspectieven" →
 * "perspectief".
 */
export const stem = textCache((word: string): string => {
  if (word.length < 4 || word === OTHER_IN_SINGULAR) return word;
  return word
    .replace(/(?:en|s)$/, '')
    .replace(/e$/, '')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
});
