/** In a comment: the directives, and the rules they can name. */
import { allRules, say, type DirectiveKind, type Localised } from '../../core/index.ts';
import { back, type Offer, type Place, type Provider } from './offer.ts';

const kinds: Readonly<Record<DirectiveKind, Localised>> = {
  'disable-next-line': { nl: 'Meld op de volgende regel niet …', en: 'Do not report on the next line …' },
  'disable-line': { nl: 'Meld op deze regel niet …', en: 'Do not report on this line …' },
  'disable-file': { nl: 'Meld in dit bestand niet …', en: 'Do not report in this file …' },
  disable: { nl: 'Meld vanaf hier niet …', en: 'From here on, do not report …' },
  enable: { nl: 'Meld vanaf hier weer …', en: 'From here on, report again …' },
};

export const directives: Provider = (place) => {
  const inside = /<!--[ \t]*(?:(casus-[a-z-]+)[ \t]+(?!-)([^>]*))?([\w-]*)$/.exec(place.before);
  if (!inside) return [];
  const [, directive, list = ''] = inside;
  if (directive === undefined) return names(place, inside[3] ?? '');
  // Behind `--` the writer gives a reason.
  return /(?:^|\s)--(?:\s|$)/.test(list) ? [] : rules(place, list);
};

function names(place: Place, word: string): readonly Offer[] {
  const close = place.after.includes('-->') ? '' : ' -->';
  return Object.entries(kinds).map(([kind, detail]) => ({
    kind: 'key',
    label: `casus-${kind}`,
    detail: say(detail, place.linted.settings.core.language),
    span: back(place, word.length),
    newText: `casus-${kind} `,
    snippet: `casus-${kind} $1${close}`,
  }));
}

/** Rules that have something to say about this report come first. */
function rules(place: Place, list: string): readonly Offer[] {
  const { settings, result } = place.linted;
  const word = /[^\s,]*$/.exec(list)?.[0] ?? '';
  const named = new Set(list.slice(0, list.length - word.length).split(/[\s,]+/));
  const busy = new Set(result?.findings.map(({ ruleId }) => ruleId));
  const offers = allRules
    .filter(({ id }) => !named.has(id))
    .map((rule) => ({
      kind: 'value' as const,
      label: rule.id,
      detail: say(rule.title, settings.core.language),
      documentation: say(rule.why, settings.core.language),
      span: back(place, word.length),
      newText: rule.id,
    }));
  return [...offers.filter(({ label }) => busy.has(label)), ...offers.filter(({ label }) => !busy.has(label))];
}
