/** Opens the cache that the options ask for. A cache that can't be used is told in a note and stops nothing. */
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { Localised } from '../../../core/index.ts';
import { cacheFolder } from '../../../cache-folder.ts';
import { makeOwnFolder } from '../../../disk/own-file.ts';
import { fileTrouble } from '../../../file-trouble.ts';
import type { Io } from '../../io.ts';
import type { LintOptions } from '../../options.ts';
import type { Store } from './store.ts';

/** `note`: prints a remark on standard error. */
export async function openStore(
  options: LintOptions,
  io: Io,
  note: (text: Localised) => Promise<void>,
): Promise<Store | undefined> {
  const { cache, cacheFile } = options;
  if (!cache && cacheFile === undefined) return undefined;
  // A run with repairs must write files, what shows details is not to be kept, and a baseline looks at every finding.
  const option = options.fix ? '--fix' : options.showMatches ? '--show-matches' : options.baseline && '--baseline';
  if (option !== undefined) {
    await note({ nl: `met ${option} wordt niets bewaard in de cache.`, en: `with ${option} the cache is not used.` });
    return undefined;
  }
  const path = cacheFile === undefined ? defaultFile(io) : resolve(io.cwd, cacheFile);
  const shown = cacheFile ?? path;
  try {
    const { openCacheFile } = await import('./cache-file.ts');
    if (cacheFile === undefined) makeOwnFolder(dirname(path));
    return withNotes(openCacheFile(path, new Date().toISOString().slice(0, 10)), shown, note);
  } catch (error) {
    await note(
      error instanceof Error && error.name === 'NotACache'
        ? {
            nl: `${shown} is geen cache van casus en blijft zoals het is.`,
            en: `${shown} is no cache of casus and is left alone.`,
          }
        : unusable(shown, error),
    );
    return undefined;
  }
}

/** In the user's own folder, one for each working folder: beside the reports it could be handed in. */
function defaultFile({ cwd, env }: Io): string {
  const name = createHash('sha256').update(cwd).digest('hex').slice(0, 16);
  return join(cacheFolder('lint', { env, platform: process.platform }), name);
}

const unusable = (shown: string, error: unknown): Localised => ({
  nl: `de cache ${shown} is niet te gebruiken: ${fileTrouble(error, 'nl')}.`,
  en: `the cache ${shown} can't be used: ${fileTrouble(error, 'en')}.`,
});

function withNotes(
  file: Store & { readonly isBroken: boolean },
  shown: string,
  note: (text: Localised) => Promise<void>,
): Store {
  return {
    get: (key) => file.get(key),
    put: (key, outcome) => file.put(key, outcome),
    abort: () => file.abort().catch(() => undefined),
    async commit() {
      try {
        await file.commit();
      } catch (error) {
        await file.abort().catch(() => undefined);
        await note(unusable(shown, error));
        return;
      }
      if (file.isBroken)
        await note({
          nl: `de cache ${shown} was beschadigd; wat daarin stond is opnieuw nagekeken.`,
          en: `the cache ${shown} was damaged; what it held was checked again.`,
        });
    },
  };
}
