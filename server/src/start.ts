/**
 * What `dist/casus.cjs` and `dist/server.cjs` are: they have Node (22 and later) keep what it compiled for the next start,
 * and run the program, which lies beside them.
 */
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

declare const CASUS_MAIN: string;

/** In a folder of this person: never with the reports, nor where others can write. */
function cacheFolder({ env, platform }: NodeJS.Process): string {
  const named = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  const usual = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return join(named !== undefined && named !== '' ? named : join(homedir(), ...usual), 'casus', 'compiled');
}

const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };
try {
  enableCompileCache?.(cacheFolder(process));
} catch {
  // It only saves time.
}

nodeModule.createRequire(import.meta.url)(CASUS_MAIN);
