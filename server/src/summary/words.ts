/** Words for what a view of a report shows, the same in every view. */
import type { Language, Localised } from '../core/index.ts';
import type { CellState, DetailGroup } from './model.ts';

export const groupNames: Readonly<Record<DetailGroup, Localised>> = {
  names: { nl: 'Namen', en: 'Names' },
  contact: { nl: 'Contact, nummer', en: 'Contact, number' },
  place: { nl: 'Plaats', en: 'Place' },
  organisation: { nl: 'Instelling', en: 'Organisation' },
  age: { nl: 'Leeftijd, datum', en: 'Age, date' },
  hidden: { nl: 'Verborgen', en: 'Hidden' },
};

export const stateNames: Readonly<Record<CellState, Localised>> = {
  done: { nl: 'staat er', en: 'is there' },
  placeholder: { nl: 'invulplek', en: 'placeholder' },
  open: { nl: 'nog leeg', en: 'empty yet' },
  echo: { nl: 'alleen de vraag zelf', en: 'only the question itself' },
  missing: { nl: 'staat er nog niet', en: 'not there yet' },
  'not-needed': { nl: 'hoeft niet', en: 'not needed' },
};

/** The words of one language. */
export const wordsIn = <Key extends string>(
  words: Readonly<Record<Key, Localised>>,
  language: Language,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Localised>(words).map(([key, text]) => [key, text[language]])) as Record<
    Key,
    string
  >;
