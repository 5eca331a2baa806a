/** Turns the paths, folders and globs of a command line into a list of files to check, each file once. */
import { readdir, statSync, type Dirent } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { codeOf } from '../errors.ts';
import { ignoreFinder, type IsIgnored } from './ignore.ts';

export interface Input {
  /** `closed-folder`: a folder that a search met and may not read. */
  readonly kind: 'file' | 'stdin' | 'closed-folder';
  /** Absolute. For standard input: the name given with `--stdin-filename`, made absolute. */
  readonly path: string;
  /** The path for messages (`shownPath`). */
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
  /** Only for tests: replaces `readdir` of Node. */
  readonly readFolder?: typeof readdir;
}

/** Files to check in a folder. Keys and lists of real names are among them, as those should not lie with reports. */
const folderGlob =
  '**/{*.{md,markdown,docx,docm,dotx,odt,pdf,html,htm,xhtml,rtf,doc,txt},namen.local,namen.local.*,*.casus-sleutel,*.casus-sleutel.json}';
/** The same files, for those that a glob found. */
const inputPattern =
  /\.(?:md|markdown|docx|docm|dotx|odt|pdf|html?|xhtml|rtf|doc|txt|casus-sleutel(?:\.json)?)$|(?:^|[\\/])namen\.local(?:\.\w+)?$/i;

/** A glob with an extension (`*.txt`, `*.{md,txt}`) finds any such file; other globs only paths of `inputPattern`. */
const namesExtension = /\.(?:\w+|[{(][\w,|.]+[)}])$/;

export async function findInputs(patterns: readonly string[], search: Search): Promise<Inputs> {
  const found = new Map<string, Input>();
  const unmatched: string[] = [];
  const isIgnored = ignoreFinder();
  for (const pattern of patterns) {
    const matches = await inputsFor(pattern, search, isIgnored);
    if (matches.length === 0) unmatched.push(pattern);
    for (const match of matches) if (!found.has(match.path)) found.set(match.path, match);
  }
  return { inputs: [...found.values()], unmatched };
}

async function inputsFor(pattern: string, search: Search, isIgnored: IsIgnored): Promise<readonly Input[]> {
  if (pattern === '-') {
    const path = resolve(search.cwd, search.stdinName);
    return [{ kind: 'stdin', path, shown: shownPath(search.cwd, path) }];
  }
  const path = resolve(search.cwd, pattern);
  const kind = kindOf(path);
  if (kind === 'folder') return walk(folderGlob, path, search, isIgnored);
  if (kind === 'file') return [{ kind: 'file', path, shown: shownPath(search.cwd, path) }];
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern) ? walk(pattern.replaceAll(sep, '/'), search.cwd, search, isIgnored) : [];
}

/** A path that exists but can't be inspected counts as a file: reading it reports the reason. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'file' : 'nothing';
  }
}

async function walk(pattern: string, cwd: string, search: Search, isIgnored: IsIgnored): Promise<readonly Input[]> {
  const { glob } = await import('tinyglobby');
  const closedFolders: string[] = [];
  const exact = pattern === folderGlob || namesExtension.test(pattern);
  const files = await glob(exact ? pattern : [pattern, `${pattern}/**`], {
    cwd,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: pattern !== folderGlob,
    // A link can lead out of the folder, and in circles. (A link that is named on the command line is followed.)
    followSymbolicLinks: false,
    // "~$verslag.docx" and ".~lock.verslag.odt#" only say that a document is open in a word processor.
    ignore: ['**/node_modules/**', '**/.git/**', '**/~$*', '**/.~lock.*'],
    fs: { readdir: recordingErrors(closedFolders, search.readFolder ?? readdir) },
  });
  const matches = exact ? files : files.filter((path) => inputPattern.test(path));
  const inputs = [
    ...matches.map((path) => ({ kind: 'file' as const, path: resolve(path) })),
    ...closedFolders.map((path) => ({ kind: 'closed-folder' as const, path: resolve(path) })),
  ];
  return inputs
    .filter(({ path, kind }) => !isIgnored(path, kind === 'closed-folder'))
    .map((input) => ({ ...input, shown: shownPath(search.cwd, input.path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** `readdir` that adds folders which can't be read to `closedFolders`: the glob library skips those silently. */
function recordingErrors(closedFolders: string[], read: typeof readdir): typeof readdir {
  const wrapped = (path: string, options: { withFileTypes: true }, callback: Callback): void => {
    read(path, options, (error, entries) => {
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closedFolders.push(path);
      callback(error, entries);
    });
  };
  return wrapped as typeof readdir;
}

/** A path for messages and results: relative to the working directory, with forward slashes. */
export const shownPath = (cwd: string, path: string): string => (relative(cwd, path) || '.').split(sep).join('/');
