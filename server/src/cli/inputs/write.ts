/** Writes a changed text back to its file, completely or not at all. */
import type { Language } from '../../core/index.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { bytesOf, type Source } from './read.ts';

/**
 * @returns why the file isn't written, as a sentence; undefined when it was written
 * @param source what was read: a file that holds something else by now is left alone
 */
export async function writeSource(
  path: string,
  source: Source,
  text: string,
  language: Language,
): Promise<string | undefined> {
  try {
    const { writeWhole } = await import('../../disk/write-whole.ts');
    await writeWhole(path, bytesOf(source, text), { before: bytesOf(source, source.text) });
    return undefined;
  } catch (error) {
    const reason = fileTrouble(error, language);
    return language === 'nl' ? `Niet te schrijven: ${reason}.` : `Can't be written: ${reason}.`;
  }
}
