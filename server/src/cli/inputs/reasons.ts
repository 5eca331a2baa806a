/** Why something that was met is not read as a report, or can't be; each says what to do about it where something can be done. */
import type { Localised } from '../../core/index.ts';
import { defaultLimits } from './archives/zip.ts';

export const reasons = {
  system: { nl: 'Bestand van het systeem.', en: 'A file of the operating system.' },
  lock: { nl: 'Slotbestand van een tekstverwerker.', en: 'Lock file of a word processor.' },
  attachment: { nl: 'Bijlage, geen verslag.', en: 'An attachment, not a report.' },
  unsupported: { nl: 'Geen bestandssoort waarin een verslag staat.', en: 'Not a kind of file that holds a report.' },
  link: { nl: 'Een koppeling naar iets anders wordt niet gevolgd.', en: 'A link to something else is not followed.' },
  tools: { nl: 'Map van een programma.', en: 'The folder of a program.' },
  hidden: { nl: 'Verborgen map.', en: 'A hidden folder.' },
  ignored: { nl: 'Staat in .casusignore.', en: 'It is in .casusignore.' },
  settings: { nl: 'Instellingen van Casus.', en: 'Settings of Casus.' },
  ownPage: { nl: 'Een overzicht of feedback van Casus zelf.', en: 'An overview or feedback that Casus made.' },
  foreignSettings: {
    nl: 'Instellingen tussen de verslagen tellen niet mee. Wil je dat toch? Noem ze met --config.',
    en: 'Settings among the reports do not count. Should they? Name them with --config.',
  },
  receipt: { nl: 'Ontvangstbewijs van de leeromgeving.', en: 'A receipt of the learning environment.' },
  index: { nl: 'Overzichtspagina van de leeromgeving.', en: 'An index page of the learning environment.' },
  older: { nl: 'Een eerdere poging van dezelfde student.', en: 'An earlier attempt of the same student.' },
  interrupted: {
    nl: 'Nog niet nagekeken: de controle is onderbroken.',
    en: 'Not checked yet: the run was interrupted.',
  },
  nested: {
    nl: 'Een archief in een archief in een archief wordt niet geopend.',
    en: 'An archive in an archive in an archive is not opened.',
  },
  unsafe: { nl: 'De naam wijst buiten het archief.', en: 'The name points outside the archive.' },
  duplicate: { nl: 'Deze naam staat al in het archief.', en: 'This name is in the archive already.' },
  bomb: {
    nl: 'Uitgepakt is dit honderden keren zo groot; dat doet geen verslag.',
    en: 'Unpacked this is hundreds of times as large; no report is.',
  },
  encrypted: {
    nl: 'Hier zit een wachtwoord op. Vraag om een bestand zonder wachtwoord.',
    en: 'This has a password. Ask for a file without one.',
  },
  'too-large': {
    nl: `Dit is groter dan ${String(defaultLimits.entrySize / 1_000_000)} MB.`,
    en: `This is larger than ${String(defaultLimits.entrySize / 1_000_000)} MB.`,
  },
  damaged: {
    nl: 'Dit archief is beschadigd of geen zip. Download het opnieuw.',
    en: 'This archive is damaged or no zip. Download it again.',
  },
  tooMany: {
    nl: `In dit archief staan meer dan ${String(defaultLimits.entries)} bestanden; de rest is niet gelezen.`,
    en: `This archive holds more than ${String(defaultLimits.entries)} files; the others were not read.`,
  },
} as const satisfies Record<string, Localised>;
