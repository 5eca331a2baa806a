/** Errors of the file system in words. */
import type { Language, Localised } from './core/index.ts';

/** The code of a file system error ("ENOENT"), when it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** A file system error in words, without a full stop: "bestaat niet", "bestaat al". An unknown error gives its code. */
export function fileTrouble(error: unknown, language: Language): string {
  const code = codeOf(error) ?? 'onbekende fout';
  return troubles[code]?.[language] ?? code;
}

const troubles: Readonly<Record<string, Localised>> = {
  ENOENT: { nl: 'bestaat niet', en: 'does not exist' },
  EACCES: { nl: 'geen toegang: de rechten ontbreken', en: 'permission denied' },
  EPERM: { nl: 'geen toegang: de rechten ontbreken', en: 'permission denied' },
  EISDIR: { nl: 'dit is een map, geen bestand', en: 'this is a folder, not a file' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'part of the path is not a folder' },
  ELOOP: { nl: 'een koppeling die naar zichzelf verwijst', en: 'a symbolic link that points to itself' },
  EEXIST: { nl: 'bestaat al', en: 'already exists' },
  EMFILE: { nl: 'te veel open bestanden', en: 'too many open files' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EROFS: { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' },
  EDQUOT: { nl: 'je schijfruimte is op', en: 'your disk quota is used up' },
  EFBIG: { nl: 'te groot', en: 'too large' },
  ECHANGED: { nl: 'het bestand is intussen gewijzigd', en: 'the file has changed meanwhile' },
  ENOTREG: { nl: 'dit is geen gewoon bestand', en: 'this is no regular file' },
  EOUTSIDE: { nl: 'een koppeling naar buiten de map', en: 'a link that leads out of the folder' },
  ENOTOWN: {
    nl: 'van een ander, of door anderen te wijzigen',
    en: 'it belongs to somebody else, or others can change it',
  },
  ERR_FS_FILE_TOO_LARGE: { nl: 'te groot om te lezen', en: 'too large to read' },
};
