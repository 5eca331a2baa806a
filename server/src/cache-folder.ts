/** Where a program keeps what it can make again: the user's own cache folder, where it is never among the reports. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** The folder for one use. Other users can't write there. */
export function cacheFolder(use: string, { env, platform }: System): string {
  const fromEnvironment = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  const defaultFolder = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return join(
    fromEnvironment !== undefined && isAbsolute(fromEnvironment) ? fromEnvironment : join(homedir(), ...defaultFolder),
    'casus',
    use,
  );
}
