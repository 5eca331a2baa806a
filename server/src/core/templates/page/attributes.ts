/**
 * Every key of a template page, once: which values it accepts and how to name them. Reading and checking use this list.
 */
import type { Localised } from '../../findings/finding.ts';
import { stages } from '../../findings/severity.ts';
import { sectionRoles } from '../model.ts';

export interface Attribute {
  readonly accepts: (value: unknown) => boolean;
  /** Names the accepted values in a message: "Bij `required` hoort iets anders, namelijk true (ja) of false (nee)." */
  readonly expects: Localised;
  /** What the attribute does, for the documentation. */
  readonly doc: string;
}

const sameInBoth = (text: string): Localised => ({ nl: text, en: text });

const text = { accepts: (value: unknown) => typeof value === 'string', expects: { nl: 'tekst', en: 'text' } };
const texts = {
  accepts: (value: unknown) =>
    value === null || (Array.isArray(value) && value.every((each) => typeof each === 'string')),
  expects: { nl: 'een lijst, bijvoorbeeld [een, twee]', en: 'a list, such as [one, two]' },
};
const boolean = {
  accepts: (value: unknown) => typeof value === 'boolean',
  expects: { nl: 'true (ja) of false (nee)', en: 'true or false' },
};
const positiveInteger = {
  accepts: (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0,
  expects: { nl: 'een heel getal, 1 of meer', en: 'a whole number, 1 or more' },
};
const oneOf = (...choices: readonly string[]) => ({
  accepts: (value: unknown) => choices.includes(String(value)),
  expects: sameInBoth(choices.join(', ')),
  choices,
});
const someOf = (...choices: readonly string[]) => ({
  accepts: (value: unknown) =>
    (Array.isArray(value) ? value : [value]).every((each) => typeof each === 'string' && choices.includes(each)),
  expects: {
    nl: `${choices.join(', ')}, of een lijst daarvan`,
    en: `${choices.join(', ')}, or a list of these`,
  },
});
const fixedChoices = {
  accepts: (value: unknown) =>
    Array.isArray(value) &&
    value.length > 1 &&
    value.every((each) => typeof each === 'string' || typeof each === 'number'),
  expects: { nl: 'een lijst van twee of meer keuzes', en: 'a list of two or more choices' },
};
const slugText = {
  accepts: (value: unknown) => typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  expects: {
    nl: 'een naam van kleine letters, cijfers en streepjes',
    en: 'a name of lower-case letters, digits and hyphens',
  },
};

export const pageAttributes: Readonly<Record<string, Attribute>> = {
  id: {
    ...slugText,
    doc: 'Korte naam waarmee een verslag dit sjabloon kiest (`casus: ID`). Zonder `id` telt de bestandsnaam.',
  },
  lang: { ...oneOf('nl', 'en'), doc: 'Taal van de kopjes en vragen: `nl` (standaard) of `en`.' },
  name: { ...text, doc: 'Naam zoals studenten die zien.' },
  description: { ...text, doc: 'Eén zin over wanneer je dit sjabloon gebruikt.' },
  origin: { ...text, doc: 'Waar het model vandaan komt.' },
  cues: { ...texts, doc: 'Woorden in een titel waaraan een verslag te herkennen is.' },
  extends: { ...text, doc: 'Id van een ingebouwd sjabloon waarvan je alle onderdelen overneemt.' },
  remove: { ...texts, doc: 'Bij `extends`: id’s van onderdelen die je niet wilt.' },
};

export const sectionAttributes: Readonly<Record<string, Attribute>> = {
  id: { ...slugText, doc: 'Id van het onderdeel. Normaal volgt die uit het kopje.' },
  required: { ...boolean, doc: 'Moet het onderdeel er zijn? Zonder dit woord: ja.' },
  role: {
    ...someOf(...sectionRoles),
    doc: 'Waar het onderdeel over gaat: [zo weet Casus wat erbij hoort](#rollen). Zonder dit woord volgt dat uit het kopje.',
  },
  synonyms: { ...texts, doc: 'Andere kopjes die ook goed zijn. Eindigt er een op `…`, dan mag er van alles volgen.' },
  questions: {
    ...oneOf('list', 'free', 'group'),
    doc: '`list`: elke vraag wil een antwoord. `group`: vragen voor het gesprek. `free` (standaard): hulpvragen.',
  },
  freeHeadings: { ...boolean, doc: 'Het onderdeel is een verhaal met eigen tussenkopjes.' },
  choices: { ...fixedChoices, doc: 'Vaste keuzes, zoals een cijfer van 0 tot 10: het snippet laat je er een kiezen.' },
  repeatable: { ...boolean, doc: 'Het onderdeel mag vaker voorkomen.' },
  from: { ...oneOf(...stages), doc: 'Vanaf welk stadium het onderdeel gemist wordt (standaard `schets`).' },
  minWords: { ...positiveInteger, doc: 'Minste aantal woorden.' },
  maxWords: { ...positiveInteger, doc: 'Hoogste aantal woorden.' },
  requiredWhen: { ...text, doc: 'Alleen verplicht als dit woord boven aan het verslag staat (zoals `STARRT`).' },
  notRequiredWhen: {
    ...text,
    doc: 'Niet verplicht als dit woord boven aan het verslag staat. `eer`: als het verslag over eergerelateerd geweld gaat.',
  },
};

/** The keys that a Dutch lecturer may type instead of the English ones. */
export const dutchNames: Readonly<Record<string, string>> = {
  taal: 'lang',
  naam: 'name',
  beschrijving: 'description',
  omschrijving: 'description',
  herkomst: 'origin',
  verplicht: 'required',
  optioneel: 'required',
  rol: 'role',
  rollen: 'role',
  synoniemen: 'synonyms',
  vragen: 'questions',
  herhaalbaar: 'repeatable',
  keuzes: 'choices',
  vanaf: 'from',
  minwoorden: 'minWords',
  maxwoorden: 'maxWords',
  verwijder: 'remove',
};
