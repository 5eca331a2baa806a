/** The frame of a page: menu, text, contents. No script; the policy allows this one style. */
import { createHash } from 'node:crypto';
import path from 'node:path/posix';
import type { Language, Localised } from '../../server/src/core/index.ts';
import type { Rendered } from './markdown.ts';
import { groups, languages, placeOf, type Page } from './model.ts';

const words = {
  try: { nl: 'Probeer het', en: 'Try it' },
  menu: { nl: 'Menu', en: 'Menu' },
  contents: { nl: 'Op deze pagina', en: 'On this page' },
  skip: { nl: 'Naar de tekst', en: 'To the text' },
  other: { nl: 'English', en: 'Nederlands' },
  only: {
    nl: { nl: '', en: 'This page is in Dutch, but for the parts in italics.' },
    en: { nl: 'Deze pagina is in het Engels.', en: '' },
  },
  foot: {
    nl: 'Casus vindt niet alles en beoordeelt niemand. Deze site heeft geen script, geen cookies en haalt niets van elders.',
    en: 'Casus does not find everything and judges nobody. This site has no script, no cookies, and fetches nothing from elsewhere.',
  },
} as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

export interface Frame {
  readonly page: Page;
  readonly language: Language;
  readonly rendered: Rendered;
  readonly pages: readonly Page[];
  readonly style: string;
  /** An image address. */
  readonly icon: string;
}

export function framed({ page, language, rendered, pages, style, icon }: Frame): string {
  const here = placeOf(page, language);
  const to = (target: string): string => path.relative(path.dirname(here), target);
  const link = (target: string, text: string, isHere = false): string =>
    `<a href="${escape(to(target))}"${isHere ? ' aria-current="page"' : ''}>${escape(text)}</a>`;
  const title = page.title[language];
  const other = languages.find((each) => each !== language) ?? language;
  const hash = createHash('sha256').update(style).digest('base64');
  const tryIt = `<a class="try" href="${escape(to('casus.html'))}${language === 'en' ? '#en' : ''}">${words.try[language]}</a>`;
  const note = page.only && words.only[page.only][language];
  const list = parentOf(page, pages);
  const isLong = rendered.contents.length > 2;
  const contents = rendered.contents.map(({ id, text }) => `<li><a href="#${escape(id)}">${escape(text)}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' data: file:; base-uri 'none'; form-action 'none'">
<title>${escape(title === 'Casus' ? title : `${title} · Casus`)}</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#text">${words.skip[language]}</a>
<header><a class="home" href="${escape(to(placeOf({ path: 'index.html' }, language)))}"><img src="${icon}" alt="" width="32" height="32"><b>Casus</b></a>${tryIt}<a class="language" lang="${other}" href="${escape(to(placeOf(page, other)))}">${words.other[language]}</a></header>
<div class="columns">
<details class="menu"><summary>${words.menu[language]}</summary></details>
<nav aria-label="${words.menu[language]}">${menu(pages, page, language, link)}</nav>
<main id="text"${page.only ? ` lang="${page.only}"` : ''} tabindex="-1">${list ? `<p class="up" lang="${language}">${link(placeOf(list, language), `‹ ${list.title[language]}`)}</p>` : ''}${note ? `<p class="note" lang="${language}">${note}</p>` : ''}
${rendered.html}
</main>
${isLong ? `<nav class="contents" aria-label="${words.contents[language]}"><b>${words.contents[language]}</b><ul>${contents.join('')}</ul></nav>` : ''}
</div>
<footer>${words.foot[language]}</footer>
</body>
</html>
`;
}

/** The list that leads to a page. */
const parentOf = ({ group, path: place }: Page, pages: readonly Page[]): Page | undefined =>
  group === 'detail'
    ? pages.find((each) => each.path === (place.startsWith('rules/') ? 'rules/index.html' : 'templates.html'))
    : undefined;

type Link = (target: string, text: string, isHere?: boolean) => string;

const menu = (pages: readonly Page[], page: Page, language: Language, link: Link): string =>
  Object.entries<Localised>(groups)
    .map(([group, name]) => {
      const items = pages
        .filter((each) => each.group === group)
        .map(
          (each) =>
            `<li>${link(placeOf(each, language), each.title[language], each === page || each === parentOf(page, pages))}</li>`,
        );
      return `<b>${name[language]}</b><ul>${items.join('')}</ul>`;
    })
    .join('');
