/** Reads a settings file from the disk. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { codeOf, fileTrouble } from './file-trouble.ts';
import type { ReadText } from './settings/files.ts';

/** `path`: absolute. A package.json that can't be read is none, as it is seldom about Casus. */
export function readTextAt(path: string): ReadText {
  try {
    return { text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
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
