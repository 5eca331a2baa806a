/** Finds the address in the site for a link in a text of the repository. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path/posix';
import type { Language } from '../../server/src/core/index.ts';
import { placeOf, type Page } from './model.ts';

const hasScheme = /^[a-z][a-z\d+.-]*:/i;
const guide = /^site\/guides\/\w+\//;

export interface Links {
  /**
   * Undefined for a folder, which is no page. Throws when there is nothing at the address. `page`, `language`: where the link
   * stands.
   */
  of(address: string, page: Page, language: Language): string | undefined;
  /** Files of the repository that pages link to: they are copied to `files/`. */
  readonly files: ReadonlySet<string>;
}

/** `made`: files of the site that are no pages of it, such as samples. */
export function linksAmong(root: string, pages: readonly Page[], made: ReadonlySet<string>): Links {
  const bySource = new Map(pages.flatMap((page) => page.sources.map((source) => [source, page] as const)));
  const files = new Set<string>();
  const inSite = (source: string, language: Language): string | undefined => {
    const page = bySource.get(source);
    if (page) return placeOf(page, language);
    const own = source.replace(guide, '');
    if (own !== source && made.has(own)) return own;
    if (!existsSync(`${root}/${source}`)) throw new Error(`nothing at ${source}`);
    if (statSync(`${root}/${source}`).isDirectory()) return undefined;
    files.add(source);
    return `files/${source}`;
  };
  return {
    files,
    of(address, page, language) {
      if (hasScheme.test(address) || address.startsWith('#')) return address;
      const [target = '', hash] = address.split('#');
      const source = path.join(path.dirname(page.sources[0] ?? ''), decodeURIComponent(target));
      const from = path.dirname(placeOf(page, language));
      try {
        const place = inSite(source, language);
        if (place === undefined) return undefined;
        const to = path.relative(from, place);
        return hash === undefined ? to : `${to}#${hash}`;
      } catch (error) {
        throw new Error(`${page.sources[0] ?? ''}: ${error instanceof Error ? error.message : ''}`, { cause: error });
      }
    },
  };
}
