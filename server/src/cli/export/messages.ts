/** The messages of `casus export`. */
import type { Localised } from '../../core/index.ts';

const lines = (numbers: readonly number[]): Localised => ({
  nl: `${numbers.length === 1 ? 'regel' : 'regels'} ${numbers.join(', ')}`,
  en: `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`,
});

export const exportMessages = {
  noOutput: {
    nl: 'noem het bestand dat gemaakt moet worden: -o verslag.docx of -o verslag.html.',
    en: 'name the file to make: -o verslag.docx or -o verslag.html.',
  },
  unknownFormat: (file: string): Localised => ({
    nl: `${file} eindigt niet op .docx of .html.`,
    en: `${file} does not end in .docx or .html.`,
  }),
  isInput: (file: string): Localised => ({
    nl: `${file} is het verslag zelf. Kies een andere naam.`,
    en: `${file} is the report itself. Choose another name.`,
  }),
  exists: (file: string): Localised => ({
    nl: `${file} bestaat al. Kies een andere naam, of geef --overwrite.`,
    en: `${file} already exists. Choose another name, or give --overwrite.`,
  }),
  unwritten: (file: string, reason: Localised): Localised => ({
    nl: `${file} is niet gemaakt: ${reason.nl}.`,
    en: `${file} was not made: ${reason.en}.`,
  }),
  unreadable: (file: string, trouble: Localised): Localised => ({
    nl: `${file}: ${trouble.nl}`,
    en: `${file}: ${trouble.en}`,
  }),
  noReport: (file: string): Localised => ({
    nl: `${file} is geen verslag, maar een sjabloon of een lijst met echte namen.`,
    en: `${file} is no report, but a template or a list of real names.`,
  }),
  nothing: (file: string): Localised => ({
    nl: `${file}: er staat nog geen eigen tekst in. Er is niets gemaakt.`,
    en: `${file}: it holds no text of your own yet. Nothing was made.`,
  }),
  refused: (file: string, count: number): Localised => ({
    nl:
      `${file} is nog niet gemaakt: er ${count === 1 ? 'is nog 1 ding' : `zijn nog ${String(count)} dingen`} te doen voor het inleveren.\n` +
      'Wil je het toch? Geef dan --anyway.',
    en:
      `${file} was not made yet: there ${count === 1 ? 'is 1 thing' : `are ${String(count)} things`} still to do before handing in.\n` +
      'Do you want it all the same? Then give --anyway.',
  }),
  leftAnyway: (count: number): Localised => ({
    nl: `Let op: er ${count === 1 ? 'is nog 1 ding' : `zijn nog ${String(count)} dingen`} te doen voor het inleveren.`,
    en: `Note: there ${count === 1 ? 'is 1 thing' : `are ${String(count)} things`} still to do before handing in.`,
  }),
  toLookAt: (count: number): Localised => ({
    nl: `Kijk nog naar ${count === 1 ? '1 waarschuwing' : `${String(count)} waarschuwingen`}, als je dat nog niet deed.`,
    en: `Look at ${count === 1 ? '1 warning' : `${String(count)} warnings`} as well, if you have not yet.`,
  }),
  guidance: (at: readonly number[]): Localised => ({
    nl: `Weggelaten: uitleg uit een sjabloon of opdracht, op ${lines(at).nl}. Kijk na of dat klopt.`,
    en: `Left out: guidance of a template or an assignment, on ${lines(at).en}. Check that this is right.`,
  }),
  images: (count: number): Localised => ({
    nl: `${count === 1 ? 'De afbeelding is' : `De ${String(count)} afbeeldingen zijn`} niet overgenomen; de beschrijving wel. Zet een afbeelding er zelf in.`,
    en: `${count === 1 ? 'The image was' : `The ${String(count)} images were`} not taken over, the description was. Put an image in yourself.`,
  }),
  made: (file: string): Localised => ({
    nl: `${file} is gemaakt. Lees het nog één keer na: Casus vindt niet alles.`,
    en: `Made ${file}. Read it once more: Casus does not find everything.`,
  }),
} as const;
