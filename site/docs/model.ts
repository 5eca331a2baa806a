/** What a page of the site is made of. */
import type { Language, Localised } from '../../server/src/core/index.ts';

export const languages: readonly Language[] = ['nl', 'en'];

/** Groups of the menu, in its order. Pages in `detail` stand in no menu: a list leads to them. */
export const groups = {
  begin: { nl: 'Beginnen', en: 'Begin' },
  look: { nl: 'Opzoeken', en: 'Look up' },
  trust: { nl: 'Vertrouwen', en: 'Trust' },
  build: { nl: 'Meebouwen', en: 'Build' },
} as const satisfies Record<string, Localised>;

export interface Page {
  /** In the site, the same in both languages: "rules/privacy/bsn.html". English pages stand in `en/`. */
  readonly path: string;
  /** Paths in the repository that links of other pages may name; links in its own text start from the first. */
  readonly sources: readonly string[];
  readonly title: Localised;
  readonly group: keyof typeof groups | 'detail';
  readonly markdown: Localised;
  /** The language of the text, where it has only one. */
  readonly only?: Language;
}

/** Where a page stands in the site. */
export const placeOf = ({ path }: Pick<Page, 'path'>, language: Language): string =>
  language === 'nl' ? path : `${language}/${path}`;
