/**
 * Lists and reads the entries of a zip without unpacking it to disk. Names are decoded as UTF-8 or CP437 by the flags of
 * the entry; sizes that an entry declares are checked while it is read.
 */
import { closeSync } from 'node:fs';
import { fromBufferPromise, fromFdPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { openRegular } from '../../../disk/read-regular.ts';
import { isLink, isUnsafeName } from './entry-name.ts';

/** Limits on what an archive may hold. Sizes in bytes. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Of one entry, unpacked. */
  readonly entrySize: number;
  /** Unpacked size over packed size, of entries above `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const defaultLimits: ArchiveLimits = {
  entries: 50_000,
  entrySize: 200_000_000,
  ratio: 200,
  ratioFrom: 5_000_000,
};

export interface ArchiveEntry {
  /** With forward slashes, as the archive has it. */
  readonly name: string;
  /** Unpacked, in bytes, as the archive says. */
  readonly size: number;
  /** Why the entry isn't read. */
  readonly refused?: 'unsafe' | 'link' | 'encrypted' | 'too-large' | 'bomb' | 'duplicate';
  /** Rejects with an Error when the entry is damaged. */
  readonly read: () => Promise<Uint8Array>;
}

export interface Archive {
  /** Without folders. */
  readonly entries: readonly ArchiveEntry[];
  /** There were more entries than the limit. */
  readonly isCut: boolean;
  readonly close: () => void;
}

/** `source`: a path, or the bytes of an archive in an archive. Rejects with an Error when it is no zip, or damaged. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

async function openFile(path: string): Promise<ZipFile> {
  const file = openRegular(path);
  try {
    return await fromFdPromise(file, options);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

export async function openArchive(source: string | Uint8Array, limits = defaultLimits): Promise<Archive> {
  const zip =
    typeof source === 'string' ? await openFile(source) : await fromBufferPromise(Buffer.from(source), options);
  const entries: ArchiveEntry[] = [];
  const seen = new Set<string>();
  let isCut = false;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (entries.length === limits.entries) {
        isCut = true;
        break;
      }
      // Two names that differ in case are one file on Windows and macOS.
      const key = name.normalize('NFC').toLowerCase();
      const refused = seen.has(key) ? 'duplicate' : whyRefused(entry, name, limits);
      seen.add(key);
      entries.push({
        name,
        size: entry.uncompressedSize,
        ...(refused && { refused }),
        read: () => readEntry(zip, entry, limits),
      });
    }
  } catch (error) {
    zip.close();
    throw error;
  }
  return { entries, isCut, close: () => zip.close() };
}

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

function whyRefused(entry: Entry, name: string, limits: ArchiveLimits): ArchiveEntry['refused'] | undefined {
  const { uncompressedSize, compressedSize } = entry;
  if (isUnsafeName(name)) return 'unsafe';
  if (isLink(entry.externalFileAttributes)) return 'link';
  if (entry.isEncrypted()) return 'encrypted';
  if (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio) return 'bomb';
  return uncompressedSize > limits.entrySize ? 'too-large' : undefined;
}

/** The library rejects an entry that turns out larger or smaller than it declares. */
async function readEntry(zip: ZipFile, entry: Entry, { entrySize }: ArchiveLimits): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > entrySize) throw new RangeError('The entry is larger than it declares.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
