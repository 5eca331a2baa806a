/**
 * Finds settings in a report's front matter that can't be used: broken YAML, an unknown template, stage or language.
 */
import type { Localised } from '../../findings/finding.ts';
import { isStage, stages } from '../../findings/severity.ts';
import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const invalidConfig: Rule = {
  id: 'config/invalid',
  title: { nl: 'Instelling die niet klopt', en: 'Invalid setting' },
  why: {
    nl: 'Bovenaan je verslag mag een blokje met instellingen staan (sjabloon, stand, titel). Staat daar iets wat niet klopt, dan wordt dat overgeslagen; deze melding zegt wat.',
    en: 'A report may start with a block of settings (template, stage, title). What is not valid there is ignored, and this finding says so.',
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
          nl: 'Het blokje met instellingen is niet te lezen (de YAML klopt niet); het wordt overgeslagen.',
          en: 'The front matter is not valid YAML and is ignored.',
        },
      };
    }
    for (const [key, message] of invalidKeys(front, context)) {
      const span = front.spans[key];
      if (span) yield { span, message, data: { key } };
    }
  },
};

/** The keys whose values can't be used, each with its message. Keys of other tools are left alone. */
function* invalidKeys({ values }: FrontMatter, { settings }: RuleContext): Iterable<[string, Localised]> {
  const ids = settings.templates.map(({ id }) => id);
  if ('casus' in values && !ids.includes(String(values['casus']))) {
    yield [
      'casus',
      {
        nl: `Dit sjabloon bestaat niet. Kies uit: ${ids.join(', ')}.`,
        en: `No such template. One of: ${ids.join(', ')}.`,
      },
    ];
  }
  if ('stage' in values && !isStage(values['stage'])) {
    yield [
      'stage',
      {
        nl: `Deze stand bestaat niet. Kies uit: ${stages.join(', ')}.`,
        en: `No such stage. One of: ${stages.join(', ')}.`,
      },
    ];
  }
  if ('lang' in values && !/^(?:nl|en)\b/.test(String(values['lang']))) {
    yield ['lang', { nl: 'Deze taal kent Casus niet: nl of en.', en: 'Unknown language: nl or en.' }];
  }
  for (const key of ['title', 'author']) {
    const value = values[key];
    const isAuthorList = key === 'author' && Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (key in values && value !== null && typeof value !== 'string' && typeof value !== 'number' && !isAuthorList) {
      yield [key, { nl: 'Hier hoort gewone tekst.', en: 'This should be plain text.' }];
    }
  }
}
