/**
 * Reads a lecturer's own templates for a document: those that the settings list, then those in `.casus/templates` of
 * its folder and of every folder above it, as on the command line. They are kept until `forget`.
 */
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Template } from '../core/index.ts';
import { remember } from '../remember.ts';
import type { Files } from './files.ts';
import { decoded, pathInWorkspace } from './globs.ts';

export interface OwnTemplates {
  /** The built-in templates, then the own ones. */
  readonly templates: readonly Template[];
  /** Decoded URIs of the pages of own templates. */
  readonly pages: readonly string[];
}

export interface TemplateStore {
  /** `listed`: the paths in the setting `casus.templates`. */
  of(uri: string, listed: readonly string[]): Promise<OwnTemplates>;
  /** URIs of a document's folder and those above, nearest first; an unsaved document counts as in the workspace. */
  foldersOf(uri: string): readonly string[];
  /** The workspace folder of a document, else its own folder; undefined when it has neither. */
  homeOf(uri: string): string | undefined;
  /** Is this a page that some open document may use, or a folder of such pages? */
  dependsOn(uri: string): boolean;
  /** Reads the files again when they are asked for. */
  forget(): void;
  setFolders(uris: readonly string[]): void;
}

export function createTemplates(files: Files): TemplateStore {
  const pagesByFolder = new Map<string, Promise<readonly string[]>>();
  const templatesByPages = new Map<string, Promise<OwnTemplates>>();
  const usedPages = new Set<string>();
  let folders: readonly string[] = [];

  const pagesIn = (folder: string): Promise<readonly string[]> =>
    remember(pagesByFolder, folder, async () => (await files.list(folder)).filter(isMarkdown).sort());

  const pagesAt = async (uri: string): Promise<readonly string[]> => (isMarkdown(uri) ? [uri] : pagesIn(uri));

  const readAll = async (uris: readonly string[]): Promise<OwnTemplates> => {
    const texts = await Promise.all(uris.map((uri) => files.read(uri)));
    const pages = uris.flatMap((uri, index) => {
      const text = texts[index];
      return text === undefined ? [] : [{ path: pathInWorkspace(uri, folders), text }];
    });
    const decodedUris = uris.map(decoded);
    for (const uri of decodedUris) usedPages.add(uri);
    return { templates: pages.length === 0 ? builtinTemplates() : withOwnTemplates(pages), pages: decodedUris };
  };

  /** The workspace folder of a document, else the first one. */
  const workspaceFolderOf = (uri: string): string | undefined =>
    folders.find((folder) => isInside(uri, folder)) ?? folders[0];

  const foldersOf = (uri: string): readonly string[] => {
    const folder = workspaceFolderOf(uri);
    // The address of the folder itself stands for a document in it, as for a new report.
    const isInFolder = /^untitled:/.test(uri) || (folder !== undefined && folder === uri.replace(/\/$/, ''));
    const file = isInFolder ? folder && `${folder}/-` : uri;
    return file === undefined ? [] : foldersAbove(file);
  };

  return {
    foldersOf,
    homeOf: (uri) => workspaceFolderOf(uri) ?? foldersOf(uri)[0],
    async of(uri, listed) {
      const templateFolders = foldersOf(uri).map((folder) => `${folder}/.casus/templates`);
      const listedUris = listed.flatMap((path) => uriOf(path, workspaceFolderOf(uri)) ?? []);
      const pages = await Promise.all([...listedUris.map(pagesAt), ...templateFolders.map(pagesIn)]);
      const uris = [...new Set(pages.flat())];
      return remember(templatesByPages, uris.join('\n'), () => readAll(uris));
    },
    dependsOn: (uri) =>
      isTemplatePath(decoded(uri)) || usedPages.has(decoded(uri)) || /\/\.casus(?:\/templates)?$/.test(uri),
    forget() {
      for (const cache of [pagesByFolder, templatesByPages, usedPages]) cache.clear();
    },
    setFolders(uris) {
      folders = uris.map((uri) => uri.replace(/\/$/, ''));
    },
  };
}

/** The templates of a course before the built-in ones: who has them, wants those. */
export function ownFirst(templates: readonly Template[]): readonly Template[] {
  const builtin = new Set(builtinTemplates());
  return [...templates.filter((each) => !builtin.has(each)), ...templates.filter((each) => builtin.has(each))];
}

const isMarkdown = (uri: string): boolean => /\.(?:md|markdown)$/i.test(uri);
const isInside = (uri: string, folder: string): boolean => uri.startsWith(`${folder.replace(/\/$/, '')}/`);

/** URIs of the folder of a file and of every folder above it, nearest first. */
function foldersAbove(uri: string): readonly string[] {
  const folders: string[] = [];
  const root = /^[^:]+:(?:\/\/[^/]*)?/.exec(uri)?.[0].length ?? 0;
  for (let end = uri.lastIndexOf('/'); end >= root; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end));
    if (end === 0) break;
  }
  return folders;
}

/** The URI of a path in the settings; undefined for a relative path when there is no workspace folder. */
function uriOf(path: string, workspaceFolder: string | undefined): string | undefined {
  const slashes = path.replaceAll('\\', '/').replace(/\/$/, '');
  const absolute = /^[a-z]:\//i.test(slashes) ? `/${slashes}` : slashes.startsWith('/') ? slashes : undefined;
  if (absolute !== undefined) return `file://${encodeURI(absolute)}`;
  return workspaceFolder === undefined ? undefined : new URL(encodeURI(slashes), `${workspaceFolder}/`).href;
}
