/** How much text and how many bytes of a file are read: no report comes near, and what is larger costs only itself. */
import type { Localised } from '../../core/index.ts';

const MB = 1_000_000;

/** Bytes of the text of a report (UTF-8), of a document after it was read. `--max-file-size` takes its place. */
export const MOST_TEXT = 10 * MB;

/** Bytes of a file as it lies on disk, of an entry of an archive, or of standard input: a document may hold pictures. */
export const LARGEST_FILE = 200 * MB;

/** `most`: bytes of text. */
export const tooMuchText = (most: number): Localised => ({
  nl: `Hier staat meer tekst in dan in een verslag past (hooguit ${sizeOf(most, 'nl')}). Vraag om alleen het verslag. Moet het toch? Geef casus lint een hogere --max-file-size.`,
  en: `This holds more text than a report does (at most ${sizeOf(most, 'en')}). Ask for the report alone. Check it anyway? Give casus lint a higher --max-file-size.`,
});

/** `most`: bytes of a file. */
export const tooLargeFile = (most: number): Localised => ({
  nl: `Dit bestand is groter dan ${sizeOf(most, 'nl')} en is niet gelezen. Vraag om het verslag zonder grote bijlagen.`,
  en: `This file is larger than ${sizeOf(most, 'en')} and was not read. Ask for the report without large attachments.`,
});

/** "10 MB", "1,5 MB", "20 kB". */
function sizeOf(bytes: number, language: 'nl' | 'en'): string {
  const [amount, unit] = bytes >= MB ? [bytes / MB, 'MB'] : bytes >= 1000 ? [bytes / 1000, 'kB'] : [bytes, 'bytes'];
  return `${amount.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`;
}
