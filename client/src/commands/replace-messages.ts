/** What is said about replacing details and putting them back. Nothing promises anonymity: events tell a lot too. */
import type { Text } from '../say.ts';

const details = (count: number): Text => ({
  nl: count === 1 ? '1 detail' : `${String(count)} details`,
  en: count === 1 ? '1 detail' : `${String(count)} details`,
});

export const replaceMessages = {
  nothing: { nl: 'In dit verslag is niets te vervangen.', en: 'There is nothing to replace in this report.' },
  changedMeanwhile: {
    nl: 'De tekst is intussen veranderd. Er is niets vervangen.',
    en: 'The text has changed meanwhile. Nothing was replaced.',
  },
  previewTitle: (name: string): Text => ({
    nl: `${name}: wat er vervangen wordt`,
    en: `${name}: what will be replaced`,
  }),
  question: { nl: 'Namen en details vervangen?', en: 'Replace names and details?' },
  detail: (count: number): Text => ({
    nl: `Casus vervangt ${details(count).nl}. De sleutel met de echte namen komt buiten de map van je verslag te staan. Wat er gebeurde kan iemand nog steeds herkenbaar maken.`,
    en: `Casus replaces ${details(count).en}. The key with the real names is kept outside the folder of your report. What happened may still tell who it is about.`,
  }),
  replace: { nl: 'Vervang', en: 'Replace' },
  cancel: { nl: 'Annuleer', en: 'Cancel' },
  look: { nl: 'Eerst bekijken', en: 'Look first' },
  keyNotWritten: {
    nl: 'De sleutel was niet te schrijven. Er is niets vervangen.',
    en: 'The key could not be written. Nothing was replaced.',
  },
  replaced: (count: number, place: string): Text => ({
    nl: `${details(count).nl} vervangen · sleutel bewaard op ${place}. Lever die nooit in.`,
    en: `${details(count).en} replaced · key kept at ${place}. Never hand it in.`,
  }),
  left: (count: number): Text => ({
    nl: `Op ${String(count)} ${count === 1 ? 'plek' : 'plekken'} staat nog een deel van een vervangen naam: zoek daar zelf nog naar.`,
    en: `In ${String(count)} ${count === 1 ? 'place' : 'places'} a part of a replaced name is left: look for it yourself.`,
  }),
  keyIsReadable: {
    nl: 'Anderen op deze computer kunnen de sleutel misschien lezen.',
    en: 'Others on this computer may be able to read the key.',
  },
  putBack: { nl: 'Zet terug', en: 'Put back' },
  nothingToPutBack: {
    nl: 'Er is niets terug te zetten: de vervangende woorden staan niet in deze tekst.',
    en: 'There is nothing to put back: the replacements are not in this text.',
  },
  misfit: {
    nl: 'Deze tekst past niet bij die sleutel. Er is niets gewijzigd.',
    en: 'This text does not fit that key. Nothing was changed.',
  },
  restored: (count: number): Text => ({
    nl: `${details(count).nl} teruggezet: de echte namen staan er weer in. Lever deze versie niet in.`,
    en: `${details(count).en} put back: the real names are in the text again. Do not hand in this version.`,
  }),
  editedSince: {
    nl: 'De tekst is na het vervangen bewerkt: kijk na of alles op zijn plaats staat.',
    en: 'The text was edited since: check that everything is in its place.',
  },
  whichKey: { nl: 'Welke sleutel hoort bij dit verslag?', en: 'Which key belongs to this report?' },
} as const;
