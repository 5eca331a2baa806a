/** The documentation page of a rule, as markdown: in the docs, and in an editor without a connection. */
import { hasFixes, severitiesOf, stages, type Example, type Rule } from './core/index.ts';

export const severityCells = (rule: Rule): string =>
  stages.map((stage) => severitiesOf(rule.concern)[stage]).join(' | ');

export function rulePage(rule: Rule): string {
  return [
    `# ${rule.title.nl}`,
    `\`${rule.id}\` · _${rule.title.en}_`,
    rule.why.nl,
    `_${rule.why.en}_`,
    `| ${stages.join(' | ')} |\n|${stages.map(() => '---|').join('')}\n| ${severityCells(rule)} |`,
    hasFixes(rule) ? 'Casus kan dit voor je oplossen. _Casus offers a fix._' : '',
    '## Uitzetten · _Switch off_',
    `In de instellingen: \`"casus.rules": { "${rule.id}": "off" }\`. Voor één regel van je verslag:\n\n\`\`\`markdown\n<!-- casus-disable-next-line ${rule.id} -- waarom -->\n\`\`\``,
    '## Voorbeelden · _Examples_',
    ...rule.examples.map(example),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function example({ name, text, page: template, hidden = [], authors = [], findings, fixed }: Example): string {
  const fence = text.includes('```') ? '````' : '```';
  const block = (content: string): string => `${fence}markdown\n${content.replace(/\n?$/, '\n')}${fence}`;
  const verdict =
    findings.length === 0
      ? 'Geen melding. _No finding._'
      : `Melding bij / _finding at_: ${findings.map((at) => (at === '' ? '(begin)' : `\`${at.replaceAll('\n', ' ').replaceAll('`', "'")}\``)).join(', ')}`;
  return [
    `### ${name}`,
    ...(template === undefined ? [] : ['Met dit sjabloon · _with this template_:', block(template)]),
    block(text),
    ...hidden.map((each) => `En onzichtbaar · _and unseen_ (${each.where}): ${each.text}`),
    ...authors.map((author) => `Geschreven door · _written by_: ${author}`),
    verdict,
    ...(fixed === undefined ? [] : ['Na de fix · _after the fix_:', block(fixed)]),
  ].join('\n\n');
}
