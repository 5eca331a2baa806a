/** Completion in front matter: the keys that Casus reads, and their values. */
import { inLanguage, say, stages, type Localised } from '../../core/index.ts';
import { ownFirst } from '../own-templates.ts';
import { spanBefore, type Offer, type Cursor, type Provider } from './offer.ts';

const keys: Readonly<Record<string, Localised>> = {
  casus: { nl: 'Het sjabloon van dit verslag', en: 'The template of this report' },
  stage: { nl: 'Het stadium: hoe ver het verslag is', en: 'The stage: how far the report is' },
  title: { nl: 'De titel', en: 'The title' },
  author: { nl: 'Wie het schreef', en: 'Who wrote it' },
  pseudoniemen: { nl: 'Namen die verzonnen zijn: [Sanne, Daan]', en: 'Names that are invented: [Sanne, Daan]' },
  bekenden: {
    nl: 'Wie geen cliënt is: een collega, docent of schrijver',
    en: 'Who is no client: a colleague, teacher or writer',
  },
  lang: { nl: 'De taal van het verslag', en: 'The language of the report' },
};

export const frontMatter: Provider = (cursor) => {
  if (!inFrontMatter(cursor)) return [];
  const value = /^(\w+):(\s*)([^\s#]*)$/.exec(cursor.before);
  if (value) return valueOffers(cursor, value[1] ?? '', value[2] ?? '', value[3] ?? '');
  const word = /^\w*$/.exec(cursor.before);
  return word ? keyOffers(cursor, word[0]) : [];
};

/** Is the cursor in front matter? Also in unfinished front matter: without its end, or with invalid YAML. */
export function inFrontMatter({ text, lineStart }: Cursor): boolean {
  const fences = [...text.slice(0, lineStart).matchAll(/^---[ \t]*$/gm)];
  return fences.length === 1 && /^\uFEFF?$/.test(text.slice(0, fences[0]?.index));
}

function keyOffers(cursor: Cursor, word: string): readonly Offer[] {
  const { report } = cursor;
  const { result, settings } = cursor.linted;
  const present = report.frontMatter?.values ?? {};
  // Front matter of markdown that is no report: offer only the key that makes it one.
  const names = result ? Object.keys(keys) : ['casus'];
  return names
    .filter((name) => present[name] === undefined)
    .map((name) => ({
      kind: 'key',
      label: name,
      detail: say(keys[name] ?? { nl: '', en: '' }, settings.core.language),
      span: spanBefore(cursor, word.length),
      newText: `${name}: `,
    }));
}

/** `space`: the white space between the colon and the typed `word`. */
function valueOffers(cursor: Cursor, key: string, space: string, word: string): readonly Offer[] {
  const offer = (label: string, detail?: string, documentation?: string): Offer => ({
    kind: 'value',
    label,
    detail,
    documentation,
    span: spanBefore(cursor, word.length),
    newText: space === '' ? ` ${label}` : label,
    filter: label,
  });
  const { templates, language } = cursor.linted.settings.core;
  switch (key) {
    case 'casus':
      return ownFirst(templates)
        .map((template) => inLanguage(template, language))
        .map(({ id, name, description }) => offer(id, name, description));
    case 'stage':
      return stages.map((stage) => offer(stage));
    case 'lang':
      return [offer('nl', 'Nederlands'), offer('en', 'English')];
    default:
      return [];
  }
}
