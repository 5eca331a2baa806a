/** `casus explain`: prints why a rule exists, and its examples (the same examples are its tests). */
import {
  allRules,
  certaintyOf,
  defaultSettings,
  didYouMean,
  docsUrl,
  evidenceOf,
  hasFixes,
  lint,
  ruleById,
  severitiesOf,
  stages,
  type Example,
  type Language,
  type Rule,
} from '../../core/index.ts';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';
import { messagesIn } from '../messages.ts';

export async function explainCommand(id: string, { language = 'nl' }: LanguageOption, io: Io): Promise<number> {
  const rule = ruleById(id);
  if (!rule) throw unknownRule(id);
  await io.stdout.write(page(rule, language));
  return 0;
}

function unknownRule(id: string): CliError {
  const hint = didYouMean(
    id,
    allRules.map((rule) => rule.id),
  );
  return new CliError({
    nl: `de regel ${id} bestaat niet.${hint.nl} (casus rules toont ze.)`,
    en: `there is no rule ${id}.${hint.en} (casus rules lists them.)`,
  });
}

function page(rule: Rule, language: Language): string {
  const severities = severitiesOf(rule.concern);
  const byStage = stages.map((stage) => `${stage} ${messagesIn(language).severity[severities[stage]][0]}`);
  const label = labels[language];
  const parts = [
    `${rule.id}: ${rule.title[language]}`,
    rule.why[language],
    `${label.severity}: ${byStage.join(' · ')}\n${label.fixable}: ${hasFixes(rule) ? label.yes : label.no}\n${label.more}: ${docsUrl(rule.id)}`,
    ...(isAboutTool(rule)
      ? []
      : [
          `${label.off}:

    <!-- casus-disable-next-line ${rule.id} -- ${label.reason} -->`,
        ]),
    ...rule.examples.map((example) => exampleText(rule, example, language)),
  ];
  return parts.join('\n\n') + '\n';
}

/** Is the rule about directives, settings or templates? A comment can't switch such a rule off. */
const isAboutTool = ({ id }: Rule): boolean => /^(?:directive|config|template)\//.test(id);

function exampleText(rule: Rule, example: Example, language: Language): string {
  const { name, page: template, hidden = [], authors = [], findings, fixed } = example;
  const unseen = hidden.map((each) => `(${each.where}) ${each.text}\n`).join('');
  const writers = authors.map((author) => `(author) ${author}\n`).join('');
  const text = example.text + unseen + writers;
  const label = labels[language];
  const outcome = findings.length === 0 ? label.silent : `${label.finds} ${findings.map(quoted).join(', ')}`;
  const givenTemplate =
    template === undefined ? '' : `  ${label.template}:\n\n${indented(template)}\n\n  ${label.report}:\n\n`;
  const block = `${label.example}: ${name} (${outcome})\n\n${givenTemplate}${indented(text)}${whyFound(rule, example.text, language)}`;
  return fixed === undefined ? block : `${block}\n\n  ${label.fixed}:\n\n${indented(fixed)}`;
}

/** For privacy rules: the certainty and evidence of each finding in the example, as in an editor's hover. */
function whyFound(rule: Rule, text: string, language: Language): string {
  if (!rule.id.startsWith('privacy/')) return '';
  const { findings } = lint(text, { ...defaultSettings(), template: 'bundelcasus' });
  const reasons = findings
    .filter(({ ruleId }) => ruleId === rule.id)
    .flatMap((finding) => {
      const certainty = certaintyOf(finding.data)?.[language];
      const evidence = evidenceOf(finding).map((each) => each[language]);
      return certainty === undefined || evidence.length === 0 ? [] : [`    → ${certainty}: ${evidence.join('; ')}`];
    });
  return reasons.length === 0 ? '' : `\n\n${[...new Set(reasons)].join('\n')}`;
}

/** The first line of a finding's text, in quotes; "…" for a finding without text (something is missing there). */
const quoted = (found: string): string => (found === '' ? '…' : `‘${found.split('\n')[0]?.trim() ?? ''}’`);

const indented = (text: string): string =>
  text
    .trimEnd()
    .replace(/^/gm, '    ')
    .replace(/(?<![ \t])[ \t]+$/gm, '');

const labels = {
  nl: {
    severity: 'Ernst',
    fixable: 'Te repareren',
    more: 'Meer',
    yes: 'ja',
    no: 'nee',
    off: 'Op één plek uitzetten',
    reason: 'waarom',
    example: 'Voorbeeld',
    silent: 'geen melding',
    finds: 'gemeld:',
    fixed: 'gerepareerd',
    template: 'sjabloon',
    report: 'verslag',
  },
  en: {
    severity: 'Severity',
    fixable: 'Fixable',
    more: 'More',
    yes: 'yes',
    no: 'no',
    off: 'To switch it off in one place',
    reason: 'why',
    example: 'Example',
    silent: 'no finding',
    finds: 'reported:',
    fixed: 'fixed',
    template: 'template',
    report: 'report',
  },
} as const;
