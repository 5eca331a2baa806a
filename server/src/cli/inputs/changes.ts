/** Tells `--watch` when one of the files changed that decide its output. */
import { join, relative, resolve, sep } from 'node:path';
import { isUnfinished } from '../../disk/write-whole.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';

/** Milliseconds without another change before a change is told: an editor saves in steps. */
const QUIET_TIME = 100;

/** Files of the working folder that say how reports are checked. */
const settingsFiles = ['.casusrc.json', '.casusrc.jsonc', '.casusrc.yaml', '.casusrc.yml', '.casusignore', '.casus'];

export interface Changes {
  /** Resolves when something changed since the last time, or when the signal is aborted. Rejects with a CliError. */
  next(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** The files and folders to watch for these paths and globs of a command line; absolute. `named`: other files that options name. */
export async function watchedPaths(
  patterns: readonly string[],
  cwd: string,
  named: readonly string[],
): Promise<readonly string[]> {
  const { isDynamicPattern } = await import('tinyglobby');
  const given = patterns.map((pattern) => (isDynamicPattern(pattern) ? cwd : resolve(cwd, pattern)));
  return [
    ...new Set([...given, ...named.map((path) => resolve(cwd, path)), ...settingsFiles.map((name) => join(cwd, name))]),
  ];
}

/** `ignored`: files and folders that the run itself writes, as they were given. */
export async function watchFiles(paths: readonly string[], ignored: readonly string[], cwd: string): Promise<Changes> {
  const { watch } = await import('chokidar');
  const own = ignored.map((path) => resolve(cwd, path));
  const isOwn = (path: string): boolean =>
    isUnfinished(path) || own.some((each) => path === each || path.startsWith(each + sep));
  const watcher = watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isToolFolder(relative(cwd, path)) || isOwn(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let trouble: unknown;
  let hasChanged = false;
  let wake = (): void => undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hasChanged = true;
      wake();
    }, QUIET_TIME);
  });
  const ready = new Promise<void>((resolve_) => {
    watcher.on('error', (error) => {
      trouble = error;
      wake();
      resolve_();
    });
    watcher.on('ready', resolve_);
  });
  await ready;
  return {
    async next(signal) {
      await new Promise<void>((resolve_) => {
        wake = resolve_;
        if (hasChanged || trouble !== undefined || signal.aborted) resolve_();
        signal.addEventListener('abort', wake, { once: true });
      });
      if (trouble !== undefined) throw notWatched(trouble);
      hasChanged = false;
    },
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

const isToolFolder = (path: string): boolean => /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path);

const notWatched = (error: unknown): CliError =>
  new CliError({
    nl: `wijzigingen zijn hier niet te volgen: ${fileTrouble(error, 'nl')}.`,
    en: `changes can't be followed here: ${fileTrouble(error, 'en')}.`,
  });
