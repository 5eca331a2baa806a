/** Where a program keeps what it can make again: the user's own cache folder, where it is never among the reports. */
import { join } from 'node:path';
import { homeFolder, isWhole } from './home-folder.ts';

interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** The folder for one use. Other users can't write there. */
export function cacheFolder(use: string, { env, platform }: System): string {
  const fromEnvironment = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  const defaultFolder = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return join(isWhole(fromEnvironment) ? fromEnvironment : join(homeFolder(env), ...defaultFolder), 'casus', use);
}
