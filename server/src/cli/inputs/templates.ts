/**
 * A lecturer's own templates for a file: those its configuration lists, then those in `.casus/templates` of its folder
 * and of every folder above it. Of two with one id the nearest counts.
 */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Template } from '../../core/index.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { shownPath } from './files.ts';
import { readSource } from './read.ts';

export interface TemplateFile {
  /** Absolute. */
  readonly path: string;
  /** As shown. */
  readonly shown: string;
  readonly text: string;
}

export interface OwnTemplates {
  /** Built-in ones first. */
  readonly templates: readonly Template[];
  readonly pages: readonly TemplateFile[];
}

/** Reads each folder and each page once; equal sets of pages are one and the same object. */
export function templateFinder(cwd: string): (folder: string, listed: readonly string[]) => OwnTemplates {
  const folders = new Map<string, readonly string[]>();
  const files = new Map<string, TemplateFile>();
  const sets = new Map<string, OwnTemplates>();
  const upFrom = (folder: string): readonly string[] =>
    remember(folders, folder, () => {
      const own = pagesIn(join(folder, '.casus', 'templates'));
      const above = dirname(folder);
      return above === folder ? own : [...own, ...upFrom(above)];
    });
  const readAll = (paths: readonly string[]): OwnTemplates => {
    if (paths.length === 0) return { templates: builtinTemplates(), pages: [] };
    const pages = paths.map((path) => remember(files, path, () => readPage(path, cwd)));
    return { templates: withOwnTemplates(pages.map(({ shown, text }) => ({ path: shown, text }))), pages };
  };
  return (folder, listed) => {
    const named = listed.flatMap((path) => pagesAt(path, cwd));
    const paths = [...new Set([...named, ...upFrom(folder)])];
    return remember(sets, paths.join('\n'), () => readAll(paths));
  };
}

function remember<T>(memo: Map<string, T>, key: string, make: () => T): T {
  const known = memo.get(key) ?? make();
  memo.set(key, known);
  return known;
}

/** The pages of a folder in order; a folder that is not there, or may not be read, has none. */
function pagesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => isTemplatePath(`.casus/templates/${name}`))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** What a configuration lists is a page or a folder of pages, and has to be there. */
function pagesAt(path: string, cwd: string): readonly string[] {
  try {
    return statSync(path).isDirectory() ? pagesIn(path) : [path];
  } catch (error) {
    throw unreadable(shownPath(cwd, path), fileTrouble(error, 'nl'), fileTrouble(error, 'en'));
  }
}

function readPage(path: string, cwd: string): TemplateFile {
  const shown = shownPath(cwd, path);
  const read = readSource(path, 'nl');
  if ('trouble' in read) {
    const english = readSource(path, 'en');
    throw unreadable(shown, read.trouble, 'trouble' in english ? english.trouble : read.trouble);
  }
  return { path, shown, text: read.source.text };
}

const unreadable = (shown: string, nl: string, en: string): CliError =>
  new CliError({ nl: `het sjabloon ${shown}: ${nl}`, en: `the template ${shown}: ${en}` });
