/** Why a document can't be read, in words that say what to do about it. */
import type { Localised } from '../../../core/index.ts';

const askNl = 'Vraag om een Word-bestand of een pdf met tekst';
const askEn = 'Ask for a Word file or a PDF with text';

export const problems = {
  empty: { nl: `Dit bestand heeft 0 bytes. ${askNl}.`, en: `This file has 0 bytes. ${askEn}.` },
  noText: { nl: `In dit document staat geen tekst. ${askNl}.`, en: `There is no text in this document. ${askEn}.` },
  scan: {
    nl: `Dit document bestaat uit afbeeldingen, zoals een scan: er is geen tekst in te lezen. ${askNl}.`,
    en: `This document consists of images, as a scan does: there is no text to read. ${askEn}.`,
  },
  password: {
    nl: `Dit document heeft een wachtwoord. ${askNl}, zonder wachtwoord.`,
    en: `This document has a password. ${askEn}, without a password.`,
  },
  damaged: {
    nl: `Dit document is beschadigd of niet helemaal aangekomen. ${askNl}, opnieuw ingeleverd.`,
    en: `This document is damaged or did not arrive completely. ${askEn}, handed in again.`,
  },
  mislabelled: {
    nl: `De inhoud van dit bestand past niet bij zijn naam. ${askNl}, bewaard vanuit de tekstverwerker.`,
    en: `The content of this file does not fit its name. ${askEn}, saved from the word processor.`,
  },
  tooLarge: {
    nl: `Dit document is te groot om veilig uit te pakken. ${askNl}, zonder grote bijlagen.`,
    en: `This document is too large to unpack safely. ${askEn}, without large attachments.`,
  },
  tooMuchText: {
    nl: `In dit document staat meer tekst dan in een verslag past. ${askNl}, met alleen het verslag.`,
    en: `This document holds more text than a report can. ${askEn}, with the report alone.`,
  },
  tooSlow: {
    nl: `Dit document kostte te veel tijd of geheugen om te lezen. ${askNl}, opnieuw bewaard.`,
    en: `This document took too much time or memory to read. ${askEn}, saved again.`,
  },
  unsupported: {
    nl: `Dit soort bestand kan Casus niet lezen. ${askNl}.`,
    en: `Casus can't read this kind of file. ${askEn}.`,
  },
  pages: {
    nl: `Dit is een Pages-bestand; dat kan Casus niet lezen. ${askNl} (in Pages: Archief, Exporteer).`,
    en: `This is a Pages file, which Casus can't read. ${askEn} (in Pages: File, Export To).`,
  },
} as const satisfies Record<string, Localised>;

/** A document that can't be read. The message is for the developer; `problem` is what the user sees. */
export class UnreadableDocument extends Error {
  readonly problem: Localised;

  constructor(problem: Localised) {
    super(problem.en);
    this.name = 'UnreadableDocument';
    this.problem = problem;
  }
}

/** Compares names, as `instanceof` fails where a loader has two copies of this module, one required and one imported. */
export const isUnreadable = (error: unknown): error is UnreadableDocument =>
  error instanceof Error && error.name === 'UnreadableDocument';
