/**
 * Reads a lecturer's own templates: those that settings list, then those in `.casus/templates` of the folders that
 * count. Of two templates with the same id the first in this order is used.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Localised, type Template } from '../../core/index.ts';
import { remember } from '../../remember.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError, isCliError } from '../errors.ts';
import { shownPath } from './shown-path.ts';
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

export interface TemplateReader {
  /** The templates with the pages at these places, absolute paths that settings name. Equal pages give the same object. */
  of(listed: readonly string[]): OwnTemplates;
  /** Why a place that settings name can't be used, as a sentence; undefined when it can. */
  troubleAt(place: string): Localised | undefined;
}

/** `folders`: where `.casus/templates` counts, nearest first. Each page is read once. */
export function templateReader(folders: readonly string[], cwd: string): TemplateReader {
  const files = new Map<string, TemplateFile>();
  const sets = new Map<string, OwnTemplates>();
  const pagesOfFolders = folders.flatMap((folder) => pagesIn(join(folder, '.casus', 'templates')));
  const readAll = (paths: readonly string[]): OwnTemplates => {
    if (paths.length === 0) return { templates: builtinTemplates(), pages: [] };
    const pages = paths.map((path) => remember(files, path, () => readPage(path, cwd)));
    return { templates: withOwnTemplates(pages.map(({ shown, text }) => ({ path: shown, text }))), pages };
  };
  return {
    of(listed) {
      const paths = [...new Set([...listed.flatMap((path) => pagesAt(path, cwd)), ...pagesOfFolders])];
      return remember(sets, paths.join('\n'), () => readAll(paths));
    },
    troubleAt(place) {
      try {
        for (const path of pagesAt(place, cwd)) remember(files, path, () => readPage(path, cwd));
        return undefined;
      } catch (error) {
        if (isCliError(error)) return error.text;
        throw error;
      }
    },
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

/** The pages at a path that settings list: a page, or a folder of pages. Throws when the path doesn't exist. */
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
