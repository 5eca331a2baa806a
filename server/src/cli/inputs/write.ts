/** A changed text back to its file, complete or not at all. */
import { access, constants, realpath } from 'node:fs/promises';
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
    const target = await realpath(path);
    // An atomic write replaces the file, and would so get round its read-only flag.
    await access(target, constants.W_OK);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(target, bytesOf(source, text));
    return undefined;
  } catch (error) {
    const reason = fileTrouble(error, language);
    return language === 'nl' ? `Niet te schrijven: ${reason}.` : `Can't be written: ${reason}.`;
  }
}
