/**
 * Finds settings in a report's front matter that can't be used: broken YAML, an unknown template, stage or language.
 */
import type { Localised } from '../../findings/finding.ts';
import { isStage, stages } from '../../findings/severity.ts';
import { textOfValue, type FrontMatter } from '../../markdown/front-matter.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const invalidConfig: Rule = {
  id: 'config/invalid',
  title: { nl: 'Instelling die Casus niet kent', en: 'Setting that Casus does not know' },
  why: {
    nl: 'Bovenaan je verslag mag een blokje met instellingen staan (sjabloon, stadium, titel). Een instelling die Casus niet kent, telt niet mee. Deze melding zegt welke dat is.',
    en: 'A report may start with a block of settings (template, stage, title). A setting that Casus does not know does not count. This finding says which one.',
  },
  concern: 'tool',
  scope: 'file',
  examples: [
    {
      name: 'a template that does not exist',
      text: '---\ncasus: bundelkasus\n---\n\n# De eetgroep\n',
      findings: ['bundelkasus'],
    },
    { name: 'a stage that does not exist', text: '---\nstage: af\n---\n\n# De eetgroep\n', findings: ['af'] },
    { name: 'a title that is a list', text: '---\ntitle: [a, b]\n---\n\n# De eetgroep\n', findings: ['[a, b]'] },
    {
      name: 'YAML that cannot be read',
      text: '---\ntitle: "De eetgroep\n---\n\n# De eetgroep\n',
      findings: ['title: "De eetgroep'],
    },
    {
      name: 'near-miss: all well, and keys of other tools',
      text: '---\ncasus: bundelcasus\nstage: schets\nauthor: N. N.\ntags: [x]\n---\n\n# De eetgroep\n',
      findings: [],
    },
  ],
  *check(context) {
    const front = context.report.frontMatter;
    if (!front) return;
    for (const { span } of front.errors) {
      yield {
        span,
        message: {
          nl: 'Dit blokje met instellingen kan ik nog niet lezen, dus het telt niet mee. Kijk naar de aanhalingstekens, haken en dubbele punten.',
          en: 'I can’t read this block of settings yet, so it does not count. Look at its quotation marks, brackets and colons.',
        },
      };
    }
    for (const [key, message] of invalidKeys(front, context)) {
      const span = front.spans[key];
      if (span) yield { span, message, data: { key } };
    }
  },
};

/** "schets, concept of inleveren". */
const choice = (values: readonly string[], or: string): string =>
  [...values.slice(0, -2), values.slice(-2).join(` ${or} `)].join(', ');

/** The keys whose values can't be used, each with its message. Keys of other tools are left alone. */
function* invalidKeys({ values }: FrontMatter, { settings }: RuleContext): Iterable<[string, Localised]> {
  const ids = settings.templates.map(({ id }) => id);
  if ('casus' in values && !ids.includes(textOfValue(values['casus']))) {
    yield [
      'casus',
      {
        nl: `Dit sjabloon ken ik niet. Kies: ${choice(ids, 'of')}.`,
        en: `I don’t know this template. Choose: ${choice(ids, 'or')}.`,
      },
    ];
  }
  if ('stage' in values && !isStage(values['stage'])) {
    yield [
      'stage',
      {
        nl: `Dit stadium ken ik niet. Kies: ${choice(stages, 'of')}.`,
        en: `I don’t know this stage. Choose: ${choice(stages, 'or')}.`,
      },
    ];
  }
  if ('lang' in values && !/^(?:nl|en)\b/.test(textOfValue(values['lang']))) {
    yield [
      'lang',
      { nl: 'Deze taal ken ik niet. Kies: nl of en.', en: 'I don’t know this language. Choose: nl or en.' },
    ];
  }
  for (const key of ['title', 'author']) {
    const value = values[key];
    const isAuthorList = key === 'author' && Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (key in values && value !== null && typeof value !== 'string' && typeof value !== 'number' && !isAuthorList) {
      yield [key, { nl: 'Hier hoort gewone tekst.', en: 'This should be plain text.' }];
    }
  }
}
