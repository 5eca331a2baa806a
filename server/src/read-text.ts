/** Reads a settings file from the disk. */
import { basename } from 'node:path';
import { LARGEST_SETTINGS, readRegular } from './disk/read-regular.ts';
import { codeOf, fileTrouble } from './file-trouble.ts';
import type { ReadText } from './settings/files.ts';

/** `path`: absolute. `most`: in bytes. A package.json that can't be read is none, as it is seldom about Casus. */
export function readTextAt(path: string, most = LARGEST_SETTINGS): ReadText {
  try {
    return {
      text: readRegular(path, most)
        .toString()
        .replace(/^\uFEFF/, ''),
    };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || basename(path) === 'package.json') return undefined;
    return {
      trouble: {
        nl: `niet te lezen: ${fileTrouble(error, 'nl')}`,
        en: `can't be read: ${fileTrouble(error, 'en')}`,
      },
    };
  }
}
