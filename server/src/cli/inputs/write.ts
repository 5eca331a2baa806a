/** A changed text back to its file, complete or not at all. */
// `node:fs/promises` is loaded at once, these when they are asked for.
import { constants, promises } from 'node:fs';
import type { Language } from '../../core/index.ts';
import { fileTrouble } from '../errors.ts';
import { bytesOf, type Source } from './read.ts';

/** @returns why it can't be written, if so */
export async function writeSource(
  path: string,
  source: Source,
  text: string,
  language: Language,
): Promise<string | undefined> {
  try {
    const target = await promises.realpath(path);
    // An atomic write replaces the file, and would so get round its read-only flag.
    await promises.access(target, constants.W_OK);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(target, bytesOf(source, text));
    return undefined;
  } catch (error) {
    const reason = fileTrouble(error, language);
    return language === 'nl' ? `Niet te schrijven: ${reason}.` : `Can't be written: ${reason}.`;
  }
}
