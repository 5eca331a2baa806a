/**
 * Reads a lecturer's own templates: those that settings list, then those in `.casus/templates` of the folders that
 * count. Of two templates with the same id the first in this order is used.
 */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Localised, type Template } from '../../core/index.ts';
import { remember } from '../../remember.ts';
import { LARGEST_SETTINGS } from '../../disk/read-regular.ts';
import { isInside, realPathOf } from '../../real-path.ts';
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
  const pagesOfFolders = folders.flatMap((folder) => pagesIn(join(folder, '.casus', 'templates'), folder));
  const readAll = (paths: readonly Place[]): OwnTemplates => {
    if (paths.length === 0) return { templates: builtinTemplates(), pages: [] };
    const pages = paths.map((place) => remember(files, place.path, () => readPage(place, cwd)));
    return { templates: withOwnTemplates(pages.map(({ shown, text }) => ({ path: shown, text }))), pages };
  };
  return {
    of(listed) {
      const places = [...listed.flatMap((path) => pagesAt(path, cwd)), ...pagesOfFolders];
      const once = [...new Map(places.map((place) => [place.path, place])).values()];
      return remember(sets, once.map(({ path }) => path).join('\n'), () => readAll(once));
    },
    troubleAt(place) {
      try {
        for (const page of pagesAt(place, cwd)) remember(files, page.path, () => readPage(page, cwd));
        return undefined;
      } catch (error) {
        if (isCliError(error)) return error.text;
        throw error;
      }
    },
  };
}

/**
 * Paths of the template pages in a folder, sorted; none when the folder doesn't exist or can't be read. `within`: the folder
 * out of which no link may lead.
 */
function pagesIn(folder: string, within: string): readonly Place[] {
  try {
    return readdirSync(folder)
      .filter((name) => isTemplatePath(`.casus/templates/${name}`))
      .sort()
      .map((name) => ({ path: join(folder, name), within }));
  } catch {
    return [];
  }
}

/** The pages at a path that settings list: a page, or a folder of pages. Throws when the path doesn't exist. */
function pagesAt(path: string, cwd: string): readonly Place[] {
  try {
    return statSync(path).isDirectory() ? pagesIn(path, path) : [{ path, within: dirname(realPathOf(path)) }];
  } catch (error) {
    throw unusable(shownPath(cwd, path), error);
  }
}

function readPage({ path, within }: Place, cwd: string): TemplateFile {
  const shown = shownPath(cwd, path);
  if (!isInside(within, path)) throw unusable(shown, Object.assign(new Error('outside'), { code: 'EOUTSIDE' }));
  const { text } = readOrThrow(path, templateAt(shown), LARGEST_SETTINGS);
  return { path, shown, text };
}

/** A page, and the folder out of which no link may lead to it. Both absolute. */
interface Place {
  readonly path: string;
  readonly within: string;
}

function unusable(shown: string, error: unknown): CliError {
  const { nl, en } = templateAt(shown);
  return new CliError({ nl: `${nl}: ${fileTrouble(error, 'nl')}`, en: `${en}: ${fileTrouble(error, 'en')}` });
}

/** The start of a message about a template. */
const templateAt = (shown: string): Localised => ({ nl: `het sjabloon ${shown}`, en: `the template ${shown}` });
