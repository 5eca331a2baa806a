/** Stores keys of pseudonymised reports: in the user's data folder, away from reports, readable by the user alone. */
import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createWhole } from '../../disk/write-whole.ts';
import { codeOf, fileTrouble } from '../../file-trouble.ts';
import { homeFolder, isWhole } from '../../home-folder.ts';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

/**
 * The folder for keys: below %APPDATA% on Windows, elsewhere below XDG_DATA_HOME or its default `~/.local/share`. A relative
 * path in the environment is ignored: it would lead to wherever the reports are.
 */
export function keyFolder(env: Io['env'], platform: string = process.platform): string {
  const data = [platform === 'win32' ? env['APPDATA'] : undefined, env['XDG_DATA_HOME']].find(isWhole);
  return join(data ?? join(homeFolder(env), '.local', 'share'), 'casus', 'keys');
}

export interface SavedKey {
  /** The file didn't exist before, so it may be removed when the replacement fails after all. */
  readonly isNew: boolean;
  /** Other users of this computer can read the file. */
  readonly readableByOthers: boolean;
}

/** Writes a key file. Throws rather than overwrite another key: the replacement of that one could never be undone. */
export async function saveKey(path: string, text: string): Promise<SavedKey> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const isNew = await createFile(path, text);
    // The file may exist with other permissions. A file system without permissions refuses, hence the check afterwards.
    await chmod(path, 0o600).catch(() => undefined);
    return { isNew, readableByOthers: await isReadableByOthers(path) };
  } catch (error) {
    throw new CliError({
      nl: `de sleutel ${path} is niet te schrijven: ${fileTrouble(error, 'nl')}. Er is niets vervangen.`,
      en: `the key ${path} can't be written: ${fileTrouble(error, 'en')}. Nothing was replaced.`,
    });
  }
}

/** @returns false when the file already exists with this text */
async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await createWhole(path, text, 0o600);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await readFile(path, 'utf8')) === text) return false;
    throw error;
  }
}

/** Always false on Windows, which has no such permissions: there the user's own folder protects the file. */
async function isReadableByOthers(path: string): Promise<boolean> {
  return process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
}
