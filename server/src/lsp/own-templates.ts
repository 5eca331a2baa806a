/**
 * A lecturer's own templates for a document: those the settings list, then those in `.casus/templates` of its folder and
 * of every folder above it, as on the command line. Read once, until something says that they changed.
 */
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Template } from '../core/index.ts';
import type { Files } from './files.ts';
import { decoded, pathInWorkspace } from './globs.ts';

export interface OwnTemplates {
  /** Built-in ones first. */
  readonly templates: readonly Template[];
  /** Addresses of the pages, decoded: clients differ in what they escape. */
  readonly pages: readonly string[];
}

export interface TemplateStore {
  of(uri: string, listed: readonly string[]): Promise<OwnTemplates>;
  /** The folder of a document and those above it, nearest first; of one never saved, the first workspace folder. */
  foldersOf(uri: string): readonly string[];
  /** Is this a page that some open document may follow, or a folder of such pages? */
  knows(uri: string): boolean;
  forget(): void;
  setFolders(uris: readonly string[]): void;
}

export function createTemplates(files: Files): TemplateStore {
  const lists = new Map<string, Promise<readonly string[]>>();
  const sets = new Map<string, Promise<OwnTemplates>>();
  const known = new Set<string>();
  let folders: readonly string[] = [];

  const pagesIn = (folder: string): Promise<readonly string[]> =>
    remember(lists, folder, async () => (await files.list(folder)).filter(isMarkdown).sort());

  const pagesAt = async (uri: string): Promise<readonly string[]> => (isMarkdown(uri) ? [uri] : pagesIn(uri));

  const readAll = async (uris: readonly string[]): Promise<OwnTemplates> => {
    const texts = await Promise.all(uris.map((uri) => files.read(uri)));
    const pages = uris.flatMap((uri, index) => {
      const text = texts[index];
      return text === undefined ? [] : [{ path: pathInWorkspace(uri, folders), text }];
    });
    const addresses = uris.map(decoded);
    for (const address of addresses) known.add(address);
    return { templates: pages.length === 0 ? builtinTemplates() : withOwnTemplates(pages), pages: addresses };
  };

  const homeOf = (uri: string): string | undefined => folders.find((folder) => isInside(uri, folder)) ?? folders[0];

  const foldersOf = (uri: string): readonly string[] => {
    const home = homeOf(uri);
    const start = /^untitled:/.test(uri) ? home && `${home}/-` : uri;
    return start === undefined ? [] : foldersAbove(start);
  };

  return {
    foldersOf,
    async of(uri, listed) {
      const upwards = foldersOf(uri).map((folder) => `${folder}/.casus/templates`);
      const named = listed.flatMap((path) => addressOf(path, homeOf(uri)) ?? []);
      const pages = await Promise.all([...named.map(pagesAt), ...upwards.map(pagesIn)]);
      const uris = [...new Set(pages.flat())];
      return remember(sets, uris.join('\n'), () => readAll(uris));
    },
    knows: (uri) => isTemplatePath(decoded(uri)) || known.has(decoded(uri)) || /\/\.casus(?:\/templates)?$/.test(uri),
    forget() {
      for (const memo of [lists, sets, known]) memo.clear();
    },
    setFolders(uris) {
      folders = uris.map((uri) => uri.replace(/\/$/, ''));
    },
  };
}

function remember<T>(memo: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const answer = memo.get(key) ?? make();
  memo.set(key, answer);
  return answer;
}

const isMarkdown = (uri: string): boolean => /\.(?:md|markdown)$/i.test(uri);
const isInside = (uri: string, folder: string): boolean => uri.startsWith(`${folder.replace(/\/$/, '')}/`);

/** The folder of a document and every one above it, nearest first. */
function foldersAbove(uri: string): readonly string[] {
  const found: string[] = [];
  const root = /^[^:]+:(?:\/\/[^/]*)?/.exec(uri)?.[0].length ?? 0;
  for (let end = uri.lastIndexOf('/'); end >= root; end = uri.lastIndexOf('/', end - 1)) {
    found.push(uri.slice(0, end));
    if (end === 0) break;
  }
  return found;
}

/** A path in the settings is relative to the workspace folder. */
function addressOf(path: string, home: string | undefined): string | undefined {
  const slashes = path.replaceAll('\\', '/').replace(/\/$/, '');
  const absolute = /^[a-z]:\//i.test(slashes) ? `/${slashes}` : slashes.startsWith('/') ? slashes : undefined;
  if (absolute !== undefined) return `file://${encodeURI(absolute)}`;
  return home === undefined ? undefined : new URL(encodeURI(slashes), `${home}/`).href;
}
