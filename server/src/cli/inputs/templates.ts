/**
 * Reads a lecturer's own templates for a file: those that its configuration lists, then those in `.casus/templates` of
 * its folder and of every folder above it. Of two templates with the same id the first in this order is used.
 */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Localised, type Template } from '../../core/index.ts';
import { remember } from '../../remember.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { shownPath } from './files.ts';
import { readOrThrow } from './read.ts';

export interface TemplateFile {
  /** Absolute. */
  readonly path: string;
  /** The path for messages. */
  readonly shown: string;
  readonly text: string;
}

export interface OwnTemplates {
  /** The built-in templates, then the own ones. */
  readonly templates: readonly Template[];
  readonly pages: readonly TemplateFile[];
}

/**
 * The function that it returns gives the templates for files in `folder`; `listed` holds the absolute paths in the
 * configuration. Each folder and each page is read once, and the same pages always give the same object.
 */
export function templateFinder(cwd: string): (folder: string, listed: readonly string[]) => OwnTemplates {
  const folders = new Map<string, readonly string[]>();
  const files = new Map<string, TemplateFile>();
  const sets = new Map<string, OwnTemplates>();
  const pagesAbove = (folder: string): readonly string[] =>
    remember(folders, folder, () => {
      const own = pagesIn(join(folder, '.casus', 'templates'));
      const above = dirname(folder);
      return above === folder ? own : [...own, ...pagesAbove(above)];
    });
  const readAll = (paths: readonly string[]): OwnTemplates => {
    if (paths.length === 0) return { templates: builtinTemplates(), pages: [] };
    const pages = paths.map((path) => remember(files, path, () => readPage(path, cwd)));
    return { templates: withOwnTemplates(pages.map(({ shown, text }) => ({ path: shown, text }))), pages };
  };
  return (folder, listed) => {
    const listedPages = listed.flatMap((path) => pagesAt(path, cwd));
    const paths = [...new Set([...listedPages, ...pagesAbove(folder)])];
    return remember(sets, paths.join('\n'), () => readAll(paths));
  };
}

/** Paths of the template pages in a folder, sorted; none when the folder doesn't exist or can't be read. */
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

/** The pages at a path that a configuration lists: a page, or a folder of pages. Throws when the path doesn't exist. */
function pagesAt(path: string, cwd: string): readonly string[] {
  try {
    return statSync(path).isDirectory() ? pagesIn(path) : [path];
  } catch (error) {
    const { nl, en } = templateAt(shownPath(cwd, path));
    throw new CliError({ nl: `${nl}: ${fileTrouble(error, 'nl')}`, en: `${en}: ${fileTrouble(error, 'en')}` });
  }
}

function readPage(path: string, cwd: string): TemplateFile {
  const shown = shownPath(cwd, path);
  const { text } = readOrThrow(path, templateAt(shown));
  return { path, shown, text };
}

/** The start of a message about a template. */
const templateAt = (shown: string): Localised => ({ nl: `het sjabloon ${shown}`, en: `the template ${shown}` });
