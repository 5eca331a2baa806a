/** Turns the paths, folders and globs of a command line into a list of files to check, each file once. */
import { readdir, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { codeOf } from '../../file-trouble.ts';
import { fileKindOf, isSecretName, type Skipped } from './file-kinds.ts';
import type { IsIgnored } from '../../settings/ignore.ts';
import { ignoreFinder } from './ignore.ts';
import { holdsSettings } from './foreign-settings.ts';
import { isKeyOnDisk } from './handed-in-keys.ts';
import { isUnreadableName } from './read.ts';
import { reasons } from './reasons.ts';
import { shownPath } from './shown-path.ts';

export interface Input {
  /** `closed-folder`: a folder that a search met and may not read. `entry`: of an archive. */
  readonly kind: 'file' | 'entry' | 'stdin' | 'closed-folder';
  /** The folder on the command line in which a search found the file, absolute; undefined for a file that is named. */
  readonly root?: string;
  /** Absolute. Of an entry of an archive: "/map/zip.zip!/a.docx". For standard input: the name given with `--stdin-filename`, made absolute. */
  readonly path: string;
  /** The path for messages (`shownPath`). */
  readonly shown: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Paths and globs that match nothing. */
  readonly unmatched: readonly string[];
  /** What a search met and passed by: links, ignored files and folders. */
  readonly skipped: readonly Skipped[];
}

export interface Search {
  readonly cwd: string;
  readonly stdinName: string;
  /** Absolute: the folders from which settings count (`.casusignore` among them), nearest first. */
  readonly settingsFolders: readonly string[];
  /** Only for tests: replaces `readdir` of Node. */
  readonly readFolder?: typeof readdir;
}

/** All files of a folder: what no report is, is named with its kind. */
const folderGlob = '**/*';

/** A glob with an extension (`*.txt`, `*.{md,txt}`) finds any such file; other globs only reports and archives. */
const namesExtension = /\.(?:\w+|[{(][\w,|.]+[)}])$/;

/** Folders of tools, which hold nobody's report. */
const toolFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.svn', '.hg', '.vscode', '.idea']);

export async function findInputs(patterns: readonly string[], search: Search): Promise<Inputs> {
  const found = new Map<string, Input>();
  const unmatched: string[] = [];
  const skipped = new Map<string, Skipped>();
  const isIgnored = ignoreFinder(search.settingsFolders);
  for (const pattern of patterns) {
    const matches = await inputsFor(pattern, search, isIgnored, skipped);
    if (matches.length === 0) unmatched.push(pattern);
    for (const match of matches) {
      const before = found.get(match.path);
      // A file that is named is a report, also when a search met it before.
      if (!before || (before.root !== undefined && match.root === undefined)) found.set(match.path, match);
    }
  }
  return { inputs: [...found.values()], unmatched, skipped: [...skipped.values()] };
}

async function inputsFor(
  pattern: string,
  search: Search,
  isIgnored: IsIgnored,
  skipped: Map<string, Skipped>,
): Promise<readonly Input[]> {
  if (pattern === '-') {
    const path = resolve(search.cwd, search.stdinName);
    return [{ kind: 'stdin', path, shown: shownPath(search.cwd, path) }];
  }
  const path = resolve(search.cwd, pattern);
  const kind = kindOf(path);
  if (kind === 'folder') return walk(folderGlob, path, search, isIgnored, skipped);
  if (kind === 'file') return [{ kind: 'file', path, shown: shownPath(search.cwd, path) }];
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern) ? walk(pattern.replaceAll(sep, '/'), search.cwd, search, isIgnored, skipped) : [];
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

async function walk(
  pattern: string,
  cwd: string,
  search: Search,
  isIgnored: IsIgnored,
  skipped: Map<string, Skipped>,
): Promise<readonly Input[]> {
  const { glob } = await import('tinyglobby');
  const met = new MetFolders(search.readFolder ?? readdir);
  const isFolder = pattern === folderGlob;
  const exact = isFolder || namesExtension.test(pattern);
  const files = await glob(exact ? pattern : [pattern, `${pattern}/**`], {
    cwd,
    absolute: true,
    dot: isFolder,
    expandDirectories: false,
    caseSensitiveMatch: !isFolder,
    // A link can lead out of the folder, and in circles. (A link that is named on the command line is followed.)
    followSymbolicLinks: false,
    ignore: [...toolFolders].map((name) => `**/${name}/**`),
    fs: { readdir: met.readdir },
  });
  const links = new Set(met.links);
  const matches = (exact ? files : files.filter(mayBeReport))
    .map((path) => resolve(path))
    .filter((path) => !links.has(path));
  const skip = (path: string, kind: Skipped['kind'], reason: Skipped['reason']): void =>
    void skipped.set(path, { path: shownPath(search.cwd, path), kind, reason });
  if (isFolder) {
    for (const path of met.links) skip(path, 'link', reasons.link);
    for (const path of met.toolFolders) skip(path, 'directory-ignored', reasons.tools);
  }
  const inputs = [
    ...matches.map((path) => ({ kind: 'file' as const, path, ...(isFolder && { root: cwd }) })),
    ...met.closed.map((path) => ({ kind: 'closed-folder' as const, path: resolve(path) })),
  ];
  return inputs
    .filter(({ path, kind }) => {
      const hidden = isFolder ? hiddenFolder(cwd, path) : undefined;
      if (hidden !== undefined) {
        if (basename(hidden) === '.casus' && holdsSettings(hidden))
          skip(hidden, 'metadata', settingsReason(dirname(hidden), search.settingsFolders));
        else skip(hidden, 'directory-ignored', reasons.hidden);
        return false;
      }
      if (!isIgnored(path, kind === 'closed-folder')) return true;
      if (isFolder) skip(path, 'directory-ignored', reasons.ignored);
      return false;
    })
    .map((input) => ({ ...input, shown: shownPath(search.cwd, input.path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Why settings in a folder are named: they count there, or they don't. */
export const settingsReason = (folder: string, settingsFolders: readonly string[]): Skipped['reason'] =>
  settingsFolders.includes(folder) ? reasons.settings : reasons.foreignSettings;

/** The hidden folder that a path is in; undefined for a key or list of real names, which a run warns of wherever it lies. */
function hiddenFolder(root: string, path: string): string | undefined {
  const segments = relative(root, path).split(sep);
  const at = segments.slice(0, -1).findIndex((segment) => segment.startsWith('.'));
  if (at < 0 || isSecretName(segments.at(-1) ?? '') || (segments[at] === '.casus' && isKeyOnDisk(path)))
    return undefined;
  return join(root, ...segments.slice(0, at + 1));
}

const mayBeReport = (path: string): boolean => fileKindOf(path.split(sep).join('/')).kind !== 'skipped';

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Remembers what the glob library passes by without a word: folders that can't be read, links, folders of tools. */
class MetFolders {
  readonly closed: string[] = [];
  readonly links: string[] = [];
  readonly toolFolders: string[] = [];
  readonly readdir: typeof readdir;

  constructor(read: typeof readdir) {
    const wrapped = (path: string, options: { withFileTypes: true }, callback: Callback): void => {
      read(path, options, (error, entries) => {
        if (error && (isUnreadableName(path) || (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')))
          this.closed.push(path);
        if (!error) this.note(path, entries);
        callback(error, entries);
      });
    };
    this.readdir = wrapped as typeof readdir;
  }

  private note(folder: string, entries: readonly Dirent[]): void {
    for (const entry of entries) {
      if (entry.isSymbolicLink()) this.links.push(resolve(folder, entry.name));
      else if (entry.isDirectory() && toolFolders.has(entry.name)) this.toolFolders.push(resolve(folder, entry.name));
    }
  }
}
