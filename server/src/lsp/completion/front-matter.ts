/** In front matter: the keys Casus knows, and the values some of them take. */
import { say, stages, type Localised } from '../../core/index.ts';
import { back, type Offer, type Place, type Provider } from './offer.ts';

const keys: Readonly<Record<string, Localised>> = {
  casus: { nl: 'Het sjabloon van dit verslag', en: 'The template of this report' },
  stage: { nl: 'Hoe ver het verslag is', en: 'How far the report is' },
  title: { nl: 'De titel', en: 'The title' },
  author: { nl: 'Wie het schreef', en: 'Who wrote it' },
  lang: { nl: 'De taal van het verslag', en: 'The language of the report' },
};

export const frontMatter: Provider = (place) => {
  if (!inFrontMatter(place)) return [];
  const value = /^(\w+):(\s*)([^\s#]*)$/.exec(place.before);
  if (value) return values(place, value[1] ?? '', value[2] ?? '', value[3] ?? '');
  const word = /^\w*$/.exec(place.before);
  return word ? keyOffers(place, word[0]) : [];
};

/** Also while it is being written: without its end, or with something in it that is no YAML yet. */
export function inFrontMatter({ text, lineStart }: Place): boolean {
  const fences = [...text.slice(0, lineStart).matchAll(/^---[ \t]*$/gm)];
  return fences.length === 1 && /^\uFEFF?$/.test(text.slice(0, fences[0]?.index));
}

function keyOffers(place: Place, word: string): readonly Offer[] {
  const { report } = place;
  const { result, settings } = place.linted;
  const there = report.frontMatter?.values ?? {};
  // In somebody else's front matter only the key that makes it a report.
  const names = result ? Object.keys(keys) : ['casus'];
  return names
    .filter((name) => there[name] === undefined)
    .map((name) => ({
      kind: 'key',
      label: name,
      detail: say(keys[name] ?? { nl: '', en: '' }, settings.core.language),
      span: back(place, word.length),
      newText: `${name}: `,
    }));
}

function values(place: Place, key: string, space: string, word: string): readonly Offer[] {
  const offer = (label: string, detail?: string, documentation?: string): Offer => ({
    kind: 'value',
    label,
    detail,
    documentation,
    span: back(place, word.length),
    newText: space === '' ? ` ${label}` : label,
    filter: label,
  });
  switch (key) {
    case 'casus':
      return place.linted.settings.core.templates.map(({ id, name, description }) => offer(id, name, description));
    case 'stage':
      return stages.map((stage) => offer(stage));
    case 'lang':
      return [offer('nl', 'Nederlands'), offer('en', 'English')];
    default:
      return [];
  }
}
