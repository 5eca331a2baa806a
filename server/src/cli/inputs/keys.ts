/** Where keys are kept: in a folder of this person, never with the report, readable by nobody else. */
import { chmod, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { CliError, fileTrouble } from '../errors.ts';
import type { Io } from '../io.ts';

/** As each system wants it: XDG_DATA_HOME, %APPDATA%, or what XDG falls back on. */
export function keyFolder(env: Io['env'], platform: string = process.platform): string {
  const roaming = platform === 'win32' ? env['APPDATA'] : undefined;
  const data = roaming ?? env['XDG_DATA_HOME'];
  const home = env['HOME'] ?? homedir();
  return join(data !== undefined && data !== '' ? data : join(home, '.local', 'share'), 'casus', 'keys');
}

/** Does a path, existing or not, lie in the folder of this file or below it? Links are followed first. */
export async function liesWith(path: string, file: string): Promise<boolean> {
  const step = relative(await real(dirname(file)), await real(path));
  return step !== '..' && !step.startsWith(`..${sep}`) && !/^[a-z]:|^\\\\/i.test(step);
}

/** Of a path that isn't there yet: that of the nearest folder that is. */
async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await real(dirname(path)), basename(path));
  }
}

export interface Saved {
  /** Was made just now, so it may be taken away again. */
  readonly fresh: boolean;
  /** Others on this computer can read it. */
  readonly open: boolean;
}

/** Never over another key: with that the way back of another replacement would be gone. */
export async function saveKey(path: string, text: string): Promise<Saved> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const fresh = await create(path, text);
    // Whatever the umask or an earlier run made of it. Some file systems know no rights; the look afterwards tells.
    await chmod(path, 0o600).catch(() => undefined);
    return { fresh, open: await isOpen(path) };
  } catch (error) {
    throw new CliError({
      nl: `de sleutel ${path} is niet te schrijven: ${fileTrouble(error, 'nl')}. Er is niets vervangen.`,
      en: `the key ${path} can't be written: ${fileTrouble(error, 'en')}. Nothing was replaced.`,
    });
  }
}

/** @returns false when this very key is there already */
async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isThere && (await readFile(path, 'utf8')) === text) return false;
    throw error;
  }
}

/** Windows has no such rights: there the folder of the person is what protects. */
async function isOpen(path: string): Promise<boolean> {
  return process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
}
