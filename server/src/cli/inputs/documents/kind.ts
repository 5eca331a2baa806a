/** What kind of document a file is: by its first bytes, and where these tell nothing by its name. */

/** Names of files that hand-ins come in, besides markdown. */
const documentExtension = /\.(?:docx|docm|dotx|odt|pdf|html?|xhtml|rtf|doc)$/i;

/** Documents of word processors that can't be read: somebody's report, so the run says so. */
const unreadableDocuments: ReadonlySet<string> = new Set([
  'pages',
  'wpd',
  'wps',
  'gdoc',
  'one',
  'docb',
  'abw',
  'sxw',
  'fodt',
]);

export const isUnreadableDocument = (extension: string): boolean => unreadableDocuments.has(extension);

const starts = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The first bytes of a file that say what it is. `package`: a zip, which its parts tell apart. */
export type Signature = 'package' | 'compound' | 'pdf' | 'rtf' | 'image' | 'none';

export function signatureOf(bytes: Uint8Array): Signature {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'package';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46, 0x38))
    return 'image';
  // Some programs write a few bytes before the header of a pdf, and readers look for it in the first 1024 (ISO 32000-1, Annex H).
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.includes('%PDF-') ? 'pdf' : 'none';
}

/** Is the file to be read by `readDocument`, and not as markdown? */
export const isDocument = (bytes: Uint8Array, name: string): boolean =>
  documentExtension.test(name) ||
  isUnreadableDocument(extensionOf(name)) ||
  signatureOf(bytes) !== 'none' ||
  (/\.txt$/i.test(name) && isUtf16(bytes));

const isUtf16 = (bytes: Uint8Array): boolean => starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);

export const extensionOf = (name: string): string => (/\.(\w+)$/.exec(name)?.[1] ?? '').toLowerCase();
