/** Which files are meant: paths, folders and globs become a list, each file once. */
import { readdir, statSync, type Dirent } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { ignoreFinder, type Ignored } from './ignore.ts';

export interface Input {
  readonly kind: 'file' | 'stdin' | 'closed-folder';
  /** Absolute; for stdin the name it was given. */
  readonly path: string;
  /** As shown: relative to the working directory, forward slashes. */
  readonly shown: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Paths and globs that match nothing. */
  readonly unmatched: readonly string[];
}

export interface Search {
  readonly cwd: string;
  readonly stdinName: string;
  /** For tests. */
  readonly readFolder?: typeof readdir;
}

/** Keys and lists of real names lie among the reports at times: they are looked for, to be reported. */
const everything = '**/{*.{md,markdown},namen.local,namen.local.*,*.casus-sleutel,*.casus-sleutel.json}';
const wanted = /\.(?:md|markdown|casus-sleutel(?:\.json)?)$|(?:^|[\\/])namen\.local(?:\.\w+)?$/i;

/** A glob that names an extension means it; every other search takes markdown. */
const namesExtension = /\.(?:\w+|[{(][\w,|.]+[)}])$/;

export async function findInputs(patterns: readonly string[], search: Search): Promise<Inputs> {
  const found = new Map<string, Input>();
  const unmatched: string[] = [];
  const ignored = ignoreFinder();
  for (const pattern of patterns) {
    const matches = await inputsFor(pattern, search, ignored);
    if (matches.length === 0) unmatched.push(pattern);
    for (const match of matches) if (!found.has(match.path)) found.set(match.path, match);
  }
  return { inputs: [...found.values()], unmatched };
}

async function inputsFor(pattern: string, search: Search, ignored: Ignored): Promise<readonly Input[]> {
  if (pattern === '-') {
    const path = resolve(search.cwd, search.stdinName);
    return [{ kind: 'stdin', path, shown: shownPath(search.cwd, path) }];
  }
  const path = resolve(search.cwd, pattern);
  const kind = kindOf(path);
  if (kind === 'folder') return walk(everything, path, search, ignored);
  if (kind === 'file') return [{ kind: 'file', path, shown: shownPath(search.cwd, path) }];
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern) ? walk(pattern.replaceAll(sep, '/'), search.cwd, search, ignored) : [];
}

/** Whatever exists but can't be looked at counts as a file: reading it will tell why. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'file' : 'nothing';
  }
}

async function walk(pattern: string, cwd: string, search: Search, ignored: Ignored): Promise<readonly Input[]> {
  const { glob } = await import('tinyglobby');
  const closed: string[] = [];
  const exact = pattern === everything || namesExtension.test(pattern);
  const files = await glob(exact ? pattern : [pattern, `${pattern}/**`], {
    cwd,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: pattern !== everything,
    // A link can lead anywhere, and in circles; one that is named on the command line is followed.
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: noting(closed, search.readFolder ?? readdir) },
  });
  const taken = exact ? files : files.filter((path) => wanted.test(path));
  const inputs = [
    ...taken.map((path) => ({ kind: 'file' as const, path: resolve(path) })),
    ...closed.map((path) => ({ kind: 'closed-folder' as const, path: resolve(path) })),
  ];
  return inputs
    .filter(({ path, kind }) => !ignored(path, kind === 'closed-folder'))
    .map((input) => ({ ...input, shown: shownPath(search.cwd, input.path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Reads folders as usual, and notes those that may not be read: the search itself passes over them in silence. */
function noting(closed: string[], read: typeof readdir): typeof readdir {
  const wrapped = (path: string, options: { withFileTypes: true }, callback: Callback): void => {
    read(path, options, (error, entries) => {
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed.push(path);
      callback(error, entries);
    });
  };
  return wrapped as typeof readdir;
}

export const shownPath = (cwd: string, path: string): string => (relative(cwd, path) || '.').split(sep).join('/');
