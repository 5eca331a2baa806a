/** Tells which names in an archive could do harm, or stand for a link. Nothing is unpacked to disk, and still such names are refused. */

/** The bits of a Unix file mode that hold the type of the file, and the type of a symbolic link. */
const TYPE_BITS = 0o170000;
const LINK = 0o120000;

/** `attributes`: the external file attributes of a zip entry; the high half is the Unix mode (APPNOTE.TXT 4.4.15). */
export const isLink = (attributes: number): boolean => ((attributes >>> 16) & TYPE_BITS) === LINK;

/** An absolute path, a drive, or a way up out of the archive, with either kind of slash. */
export const isUnsafeName = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..');
