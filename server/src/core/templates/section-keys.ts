/**
 * The keys by which the names of a section are looked up: "De actoren", "Actor" and "Actoren" have one key. The
 * generator makes the keys of the built-in templates with these functions, so this file imports nothing that is
 * generated.
 */
import { textCache } from '../incremental/text-cache.ts';
import { bareName, fold } from './names.ts';
import type { TemplateSection } from './model.ts';

export interface SectionKeys {
  /** Of the section's own name, as it may be written. */
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
}

/** At the end of a key: the name goes on with anything. */
export const ANY_ENDING = '…';

/** What the names of a section are looked up by. A name with "…" at its end counts from its start. */
export function keysOf({ title, heading, synonyms }: TemplateSection): SectionKeys {
  const written = [title, heading, bareName(heading)];
  const key = (name: string): string => (/(?:…|\.\.\.)\s*$/.test(name) ? `${fold(name)}${ANY_ENDING}` : nameKey(name));
  return { own: unique([...written, ...written.map(withoutDeterminer)].map(key)), synonyms: unique(synonyms.map(key)) };
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

export const withoutDeterminer = (name: string): string =>
  name.replace(/^(?:(?:de|het|een|mijn|onze|ons|jouw|je|betrokken|belangrijkste|alle|korte)\s+)+(?=\S)/i, '');

/** Singular and plural fold together: "Dilemma" and "Dilemma's", "Perspectief" and "Perspectieven". */
export const nameKey = (name: string): string => fold(name).split(' ').map(stem).join(' ');

/** Words come again more than texts do. */
export const stem = textCache((word: string): string => {
  if (word.length < 4) return word;
  return word
    .replace(/(?:en|s)$/, '')
    .replace(/e$/, '')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
});
