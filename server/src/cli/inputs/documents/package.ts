/**
 * The parts of a packaged document (docx, odt): a zip, of which only the parts that are asked for are unpacked.
 * Sources: APPNOTE.TXT (zip), ECMA-376 part 2 (Open Packaging Conventions), OpenDocument 1.3 part 2.
 */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { limits } from './limits.ts';
import { isUnreadable, problems, UnreadableDocument } from './problems.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** General purpose flag of a zip: the contents are encrypted (APPNOTE 4.4.4). */
const ENCRYPTED = 1;

export class DocumentPackage {
  /** Names of all parts, without a slash in front. */
  readonly names: ReadonlySet<string>;
  private readonly bytes: Uint8Array;

  /** Throws `UnreadableDocument` for a damaged or encrypted package, and for one that is over the limits. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const parts: UnzipFileInfo[] = [];
    unzip(bytes, (part) => {
      parts.push(part);
      return false;
    });
    const unpacked = parts.reduce((total, { originalSize }) => total + originalSize, 0);
    const growsTooMuch = unpacked > limits.ratioFrom && unpacked > limits.ratio * bytes.length;
    if (parts.length > limits.parts || unpacked > limits.unpacked || growsTooMuch)
      throw new UnreadableDocument(problems.tooLarge);
    if (parts.length > 0 && firstIsEncrypted(bytes)) throw new UnreadableDocument(problems.password);
    this.names = new Set(parts.map(({ name }) => name));
  }

  /** The tree of an XML part; undefined when the package has no such part. */
  xml(name: string): XmlElement | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : parseXml(text);
  }

  /** A part as text; undefined when the package has no such part. */
  text(name: string): string | undefined {
    if (!this.names.has(name)) return undefined;
    const part = unzip(this.bytes, ({ name: each, originalSize }) => {
      if (each !== name) return false;
      if (originalSize > limits.part) throw new UnreadableDocument(problems.tooLarge);
      return true;
    })[name];
    return part && decoderFor(part).decode(part);
  }
}

/** XML is in UTF-8 or UTF-16 (XML 1.0 §4.3.3). */
const decoderFor = ([first, second]: Uint8Array): InstanceType<typeof TextDecoder> =>
  new TextDecoder(
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8',
  );

/** fflate unpacks into as many bytes as the directory says, so a part can't be larger than `filter` was told. */
function unzip(bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw isUnreadable(error) ? error : new UnreadableDocument(problems.damaged);
  }
}

/** The flags stand in the header of the first part, at byte 6. */
const firstIsEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & ENCRYPTED) !== 0;
