/**
 * Reads a lecturer's own templates: those that settings list, then those in `.casus/templates` of the folders that count,
 * as on the command line. They are kept until `forget`.
 */
import { builtinTemplates, isTemplatePath, withOwnTemplates, type Localised, type Template } from '../core/index.ts';
import { remember } from '../remember.ts';
import { nameOf } from '../settings/read-settings.ts';
import type { ReadText } from '../settings/files.ts';
import { isInside, outside, type Files } from './files.ts';
import { placeOf, relativePath, uriOf } from './places.ts';

export interface OwnTemplates {
  /** The built-in templates, then the own ones. */
  readonly templates: readonly Template[];
  /** Places of the pages of own templates. */
  readonly pages: readonly string[];
}

export interface TemplateStore {
  /** `folders`: from which settings count, the working folder first. `listed`: places that settings name. */
  of(folders: readonly string[], listed: readonly string[]): Promise<OwnTemplates>;
  /** Why a place that settings name can't be used, as a sentence; undefined when it can. */
  troubleAt(place: string, workingFolder: string): Promise<Localised | undefined>;
  /** Is this a page that some open document may use, or a folder of such pages? */
  dependsOn(place: string): boolean;
  /** Reads the files again when they are asked for. */
  forget(): void;
}

export function createTemplates(files: Files): TemplateStore {
  const pagesByFolder = new Map<string, Promise<readonly string[] | undefined>>();
  const readByPage = new Map<string, Promise<ReadText>>();
  const templatesByPages = new Map<string, Promise<OwnTemplates>>();
  const listedPlaces = new Set<string>();

  /** Pages that were found in a folder out of which they lead, by a link. */
  const strays = new Set<string>();

  const readPage = (page: string): Promise<ReadText> =>
    remember(readByPage, page, () =>
      strays.has(page) ? Promise.resolve({ trouble: outside }) : files.read(uriOf(page)),
    );

  /** Undefined for a place that is no folder. `within`: the folder out of which no link may lead. */
  const pagesIn = (folder: string, within: string): Promise<readonly string[] | undefined> =>
    remember(pagesByFolder, folder, async () => {
      const pages = (await files.list(uriOf(folder)))
        ?.map(placeOf)
        .filter((place) => isTemplatePath(`.casus/templates/${nameOf(place)}`))
        .sort();
      for (const page of pages ?? []) if (!isInside(files, within, page)) strays.add(page);
      return pages;
    });

  /** The pages at a place that settings name: a page, or a folder of pages. */
  const pagesAt = async (place: string): Promise<readonly string[]> => (await pagesIn(place, place)) ?? [place];

  const readAll = async (pages: readonly string[], workingFolder: string): Promise<OwnTemplates> => {
    const all = await Promise.all(pages.map(readPage));
    const texts = pages.flatMap((page, index) => {
      const read = all[index];
      return read && 'text' in read ? [{ path: relativePath(workingFolder, page), text: read.text }] : [];
    });
    return { templates: texts.length === 0 ? builtinTemplates() : withOwnTemplates(texts), pages };
  };

  return {
    async of(folders, listed) {
      for (const place of listed) listedPlaces.add(place);
      const inFolders = folders.map(async (folder) => (await pagesIn(`${folder}/.casus/templates`, folder)) ?? []);
      const pages = [...new Set((await Promise.all([...listed.map(pagesAt), ...inFolders])).flat())];
      const key = [folders[0] ?? '', ...pages].join('\n');
      return remember(templatesByPages, key, () => readAll(pages, folders[0] ?? ''));
    },
    async troubleAt(place, workingFolder) {
      listedPlaces.add(place);
      for (const page of await pagesAt(place)) {
        const read = await readPage(page);
        if (!read || 'trouble' in read) return unusable(relativePath(workingFolder, page), read?.trouble ?? isMissing);
      }
      return undefined;
    },
    dependsOn: (place) =>
      isTemplatePath(place) ||
      [...listedPlaces].some((listed) => place === listed || place.startsWith(`${listed}/`)) ||
      /\/\.casus(?:\/templates)?$/.test(place),
    forget() {
      for (const cache of [pagesByFolder, readByPage, templatesByPages, listedPlaces, strays]) cache.clear();
    },
  };
}

/** The templates of a course before the built-in ones: who has them, wants those. */
export function ownFirst(templates: readonly Template[]): readonly Template[] {
  const builtin = new Set(builtinTemplates());
  return [...templates.filter((each) => !builtin.has(each)), ...templates.filter((each) => builtin.has(each))];
}

const unusable = (shown: string, { nl, en }: Localised): Localised => ({
  nl: `het sjabloon ${shown}: ${nl}`,
  en: `the template ${shown}: ${en}`,
});

const isMissing: Localised = { nl: 'bestaat niet', en: 'does not exist' };
