/** `casus explain`: why a rule is there, with the examples that are also its tests. */
import {
  allRules,
  certaintyOf,
  defaultSettings,
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
import { CliError, didYouMean } from '../errors.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';
import { messagesIn } from '../messages.ts';

export async function explainCommand(id: string, { language = 'nl' }: LanguageOption, io: Io): Promise<number> {
  const rule = ruleById(id);
  if (!rule) throw await unknown(id);
  await io.stdout.write(page(rule, language));
  return 0;
}

async function unknown(id: string): Promise<CliError> {
  const hint = await didYouMean(
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
  const said = labels[language];
  const parts = [
    `${rule.id}: ${rule.title[language]}`,
    rule.why[language],
    `${said.severity}: ${byStage.join(' · ')}\n${said.fixable}: ${hasFixes(rule) ? said.yes : said.no}\n${said.more}: ${docsUrl(rule.id)}`,
    ...(isAboutTool(rule)
      ? []
      : [
          `${said.off}:

    <!-- casus-disable-next-line ${rule.id} -- ${said.reason} -->`,
        ]),
    ...rule.examples.map((example) => exampleText(rule, example, language)),
  ];
  return parts.join('\n\n') + '\n';
}

/** What the tool says about itself can't be switched off by a comment. */
const isAboutTool = ({ id }: Rule): boolean => /^(?:directive|config|template)\//.test(id);

function exampleText(rule: Rule, example: Example, language: Language): string {
  const { name, text, page: template, findings, fixed } = example;
  const said = labels[language];
  const outcome = findings.length === 0 ? said.silent : `${said.finds} ${findings.map(quoted).join(', ')}`;
  const given = template === undefined ? '' : `  ${said.template}:\n\n${indented(template)}\n\n  ${said.report}:\n\n`;
  const block = `${said.example}: ${name} (${outcome})\n\n${given}${indented(text)}${whyFound(rule, text, language)}`;
  return fixed === undefined ? block : `${block}\n\n  ${said.fixed}:\n\n${indented(fixed)}`;
}

/** For a detail: how sure Casus is of each finding in the example and what it goes by, as an editor's hover says it. */
function whyFound(rule: Rule, text: string, language: Language): string {
  if (!rule.id.startsWith('privacy/')) return '';
  const { findings } = lint(text, { ...defaultSettings(), template: 'bundelcasus' });
  const reasons = findings
    .filter(({ ruleId }) => ruleId === rule.id)
    .flatMap((finding) => {
      const sure = certaintyOf(finding.data)?.[language];
      const because = evidenceOf(finding).map((each) => each[language]);
      return sure === undefined || because.length === 0 ? [] : [`    → ${sure}: ${because.join('; ')}`];
    });
  return reasons.length === 0 ? '' : `\n\n${[...new Set(reasons)].join('\n')}`;
}

/** The first line of what is found; an empty range stands for a place where something is missing. */
const quoted = (found: string): string => (found === '' ? '…' : `‘${found.split('\n')[0]?.trim() ?? ''}’`);

const indented = (text: string): string =>
  text
    .trimEnd()
    .replace(/^/gm, '    ')
    .replace(/[ \t]+$/gm, '');

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
