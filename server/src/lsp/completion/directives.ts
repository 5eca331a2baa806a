/** Completion in an HTML comment: the directives (`casus-disable-next-line` …), and the rules that they can name. */
import { allRules, say, type DirectiveKind, type Localised } from '../../core/index.ts';
import { spanBefore, type Offer, type Cursor, type Provider } from './offer.ts';

const kinds: Readonly<Record<DirectiveKind, Localised>> = {
  'disable-next-line': { nl: 'Meld op de volgende regel niet …', en: 'Do not report on the next line …' },
  'ignore-next': { nl: 'Meld hierna één keer niet …', en: 'Once after this, do not report …' },
  'disable-line': { nl: 'Meld op deze regel niet …', en: 'Do not report on this line …' },
  'disable-file': { nl: 'Meld in dit bestand niet …', en: 'Do not report in this file …' },
  disable: { nl: 'Meld vanaf hier niet …', en: 'From here on, do not report …' },
  enable: { nl: 'Meld vanaf hier weer …', en: 'From here on, report again …' },
};

export const directives: Provider = (cursor) => {
  const comment = cursor.before.slice(cursor.before.lastIndexOf('<!--'));
  const inside = /^<!--[ \t]*(?:(casus-[a-z-]+):?[ \t]+(?![ \t-])([^>]*)|([\w-]*))$/.exec(comment);
  if (!inside) return [];
  const [, directive, list = ''] = inside;
  if (directive === undefined) return directiveOffers(cursor, inside[3] ?? '');
  // After `--` the writer gives a reason.
  return /(?:^|\s)--(?:\s|$)/.test(list) ? [] : ruleOffers(cursor, list);
};

function directiveOffers(cursor: Cursor, word: string): readonly Offer[] {
  const close = cursor.after.includes('-->') ? '' : ' -->';
  return Object.entries(kinds).map(([kind, detail]) => ({
    kind: 'key',
    label: `casus-${kind}`,
    detail: say(detail, cursor.linted.settings.core.language),
    span: spanBefore(cursor, word.length),
    newText: `casus-${written(kind)} `,
    snippet: `casus-${written(kind)} $1${close}`,
  }));
}

const written = (kind: string): string => (kind === 'ignore-next' ? 'ignore-next:' : kind);

/** Rules with findings in this report come first. */
function ruleOffers(cursor: Cursor, list: string): readonly Offer[] {
  const { settings, result } = cursor.linted;
  const word = /(?<![^\s,])[^\s,]*$/.exec(list)?.[0] ?? '';
  const named = new Set(list.slice(0, list.length - word.length).split(/[\s,]+/));
  const rulesWithFindings = new Set(result?.findings.map(({ ruleId }) => ruleId));
  const offers = allRules
    .filter(({ id }) => !named.has(id))
    .map((rule) => ({
      kind: 'value' as const,
      label: rule.id,
      detail: say(rule.title, settings.core.language),
      documentation: say(rule.why, settings.core.language),
      span: spanBefore(cursor, word.length),
      newText: rule.id,
    }));
  return [
    ...offers.filter(({ label }) => rulesWithFindings.has(label)),
    ...offers.filter(({ label }) => !rulesWithFindings.has(label)),
  ];
}
