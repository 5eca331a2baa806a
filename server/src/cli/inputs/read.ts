/** Decodes files to text and encodes text again. No other module knows about encodings and byte order marks. */
import type { Language, Localised } from '../../core/index.ts';
import { readRegular } from '../../disk/read-regular.ts';
import { codeOf, fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import type { ReadDocument } from './documents/content.ts';
import { isDocument } from './documents/kind.ts';
import type { DocumentReading } from './documents/reading.ts';
import { LARGEST_FILE, MOST_TEXT, tooLargeFile, tooMuchText } from './size-limits.ts';

/** A decoded file. */
export interface Source {
  /** The byte order mark at the start of the file, or an empty string. */
  readonly bom: string;
  /** The text without the byte order mark. Offsets in the core are offsets in this text. */
  readonly text: string;
  /** Set when the file is no valid UTF-8, so that the text may be wrong: such a file is checked but never written. */
  readonly doubt?: Localised;
  /** Set when `text` is what a document (docx, pdf) was turned into: such a file is never written. */
  readonly document?: ReadDocument;
}

/** `trouble`: why there is no text, as a sentence. */
export type ReadResult = { readonly source: Source } | { readonly trouble: string };

/** Synchronous, as files are read one at a time: waiting for a promise costs ten times as much as reading a report. */
export function readSource(path: string, language: Language, most?: number): ReadResult {
  const read = readBytes(path, language, most);
  return 'trouble' in read ? read : sourceOf(read.bytes, language);
}

/** The bytes of a file of at most `most` bytes; `trouble`: why they can't be read, as a sentence. */
export function readBytes(
  path: string,
  language: Language,
  most = LARGEST_FILE,
): { readonly bytes: Uint8Array } | { readonly trouble: string } {
  try {
    return { bytes: readRegular(path, most) };
  } catch (error) {
    // The advice is about hand-ins; a settings file or a page is only too large.
    if (codeOf(error) === 'EFBIG' && most >= MOST_TEXT) return { trouble: tooLargeFile(most)[language] };
    if (codeOf(error) === 'ENOENT' && isUnreadableName(path)) return { trouble: unreadableName[language] };
    return unreadable(error, language);
  }
}

/** Node puts this character in place of what is no UTF-8, and so finds no file of that name. */
export const isUnreadableName = (path: string): boolean => path.includes('\uFFFD');

export const unreadableName = {
  nl: 'De naam van dit bestand is geen geldige UTF-8, dus het is niet te openen. Geef het een andere naam.',
  en: "The name of this file is not valid UTF-8, so it can't be opened. Give it another name.",
};

/** Reads a file that may be a document. `reading`: starts when the first document is met. */
export async function readInputFile(
  path: string,
  language: Language,
  reading: () => Promise<DocumentReading>,
): Promise<ReadResult> {
  const read = readBytes(path, language);
  return 'trouble' in read ? read : readInputBytes(read.bytes, path, language, reading);
}

/** Reads what stood in a file of this name, which may be a document. `mostText`: bytes of its text. */
export async function readInputBytes(
  bytes: Uint8Array,
  path: string,
  language: Language,
  reading: () => Promise<DocumentReading>,
  mostText = MOST_TEXT,
): Promise<ReadResult> {
  if (!isDocument(bytes, path)) return sourceOf(bytes, language, mostText);
  const document = await (await reading()).read(bytes, path);
  if (document.problem) return { trouble: document.problem[language] };
  if (Buffer.byteLength(document.markdown) > mostText) return { trouble: tooMuchText(mostText)[language] };
  return { source: { bom: '', text: document.markdown, document } };
}

function unreadable(error: unknown, language: Language): { readonly trouble: string } {
  const reason = fileTrouble(error, language);
  return { trouble: language === 'nl' ? `Niet te lezen: ${reason}.` : `Can't be read: ${reason}.` };
}

/** The file as text, for a command that needs it. Throws a CliError that starts with `subject` ("het sjabloon x"). */
export function readOrThrow(path: string, subject: Localised, most?: number): Source {
  const dutch = readSource(path, 'nl', most);
  if ('source' in dutch) return dutch.source;
  const english = readSource(path, 'en', most);
  throw new CliError({
    nl: `${subject.nl}: ${dutch.trouble}`,
    en: `${subject.en}: ${'trouble' in english ? english.trouble : dutch.trouble}`,
  });
}

export function sourceOf(bytes: Uint8Array, language: Language, mostText = MOST_TEXT): ReadResult {
  const trouble = whyNotText(bytes) ?? (bytes.length > mostText ? tooMuchText(mostText) : undefined);
  return trouble ? { trouble: trouble[language] } : { source: decode(bytes) };
}

export const bytesOf = (source: Source, text: string): Buffer => Buffer.from(source.bom + text, 'utf8');

function whyNotText(bytes: Uint8Array): Localised | undefined {
  const startsWith = (...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return kinds.zip;
  if (startsWith(0x25, 0x50, 0x44, 0x46, 0x2d)) return kinds.pdf;
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) return kinds.utf16;
  return bytes.includes(0) ? kinds.binary : undefined;
}

const kinds = {
  zip: {
    nl: 'Dit is een Word-bestand of een archief, geen tekst. Maak er markdown van: casus convert.',
    en: 'This is a Word file or an archive, not text. Make markdown of it: casus convert.',
  },
  pdf: {
    nl: 'Dit is een pdf, geen tekst. Maak er markdown van: casus convert.',
    en: 'This is a PDF, not text. Make markdown of it: casus convert.',
  },
  utf16: {
    nl: 'Dit bestand is bewaard als UTF-16. Bewaar het als UTF-8.',
    en: 'This file is saved as UTF-16. Save it as UTF-8.',
  },
  binary: { nl: 'Dit is geen tekstbestand.', en: 'This is not a text file.' },
} as const satisfies Record<string, Localised>;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): Source {
  try {
    return withoutBom(strict.decode(bytes));
  } catch {
    return decodeInvalidUtf8(bytes);
  }
}

/** For invalid UTF-8: Windows-1252, unless it holds valid non-ASCII characters as well; then it is damaged UTF-8. */
function decodeInvalidUtf8(bytes: Uint8Array): Source {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (/[^\u0000-\u007f\ufffd]/.test(lenient)) return { ...withoutBom(lenient), doubt: doubts.damaged };
  return { bom: '', text: new TextDecoder('windows-1252').decode(bytes), doubt: doubts.windows };
}

const doubts = {
  damaged: {
    nl: 'Geen geldige UTF-8: onleesbare tekens zijn overgeslagen. Bewaar het bestand opnieuw als UTF-8.',
    en: 'Not valid UTF-8: unreadable characters were skipped. Save the file as UTF-8 again.',
  },
  windows: {
    nl: 'Geen geldige UTF-8: gelezen als Windows-1252. Bewaar het bestand als UTF-8.',
    en: 'Not valid UTF-8: read as Windows-1252. Save the file as UTF-8.',
  },
} as const satisfies Record<string, Localised>;

const withoutBom = (text: string): Source =>
  text.startsWith('\uFEFF') ? { bom: '\uFEFF', text: text.slice(1) } : { bom: '', text };
