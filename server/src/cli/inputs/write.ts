/** Writes a changed text back to its file, completely or not at all. */
// Not `node:fs/promises`: Node loads that at once, but `promises` of `node:fs` only when it is used.
import { constants, promises } from 'node:fs';
import type { Language } from '../../core/index.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { bytesOf, type Source } from './read.ts';

/** @returns why the file can't be written, as a sentence; undefined when it was written */
export async function writeSource(
  path: string,
  source: Source,
  text: string,
  language: Language,
): Promise<string | undefined> {
  try {
    const target = await promises.realpath(path);
    // An atomic write replaces the file, so it would succeed for a read-only file.
    await promises.access(target, constants.W_OK);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(target, bytesOf(source, text));
    return undefined;
  } catch (error) {
    const reason = fileTrouble(error, language);
    return language === 'nl' ? `Niet te schrijven: ${reason}.` : `Can't be written: ${reason}.`;
  }
}
