/** What a SARIF log says of Casus itself: each rule, and what its notifications are about. */
import { allRules, docsUrl, severitiesOf, type Language, type Localised, type Rule } from '../../core/index.ts';
import { version } from '../version.ts';

export const notificationIds = ['problem', 'skipped'] as const;

const notifications: Readonly<Record<(typeof notificationIds)[number], Localised>> = {
  problem: { nl: 'Een bestand dat niet (helemaal) te lezen was', en: 'A file that could not be read (in full)' },
  skipped: { nl: 'Een bestand dat geen verslag is', en: 'A file that is no report' },
};

/** The text of a `toolComponent`, a rule a line. */
export const toolComponent = (language: Language): string =>
  `{"name":"casus","version":${JSON.stringify(version)},"semanticVersion":${JSON.stringify(version)},` +
  `"informationUri":"https://github.com/casus-nl/casus","rules":[\n` +
  allRules.map((rule) => JSON.stringify(descriptor(rule, language))).join(',\n') +
  `\n],"notifications":${JSON.stringify(notificationIds.map((id) => ({ id, shortDescription: { text: notifications[id][language] } })))}}`;

const indexes = new Map(allRules.map(({ id }, index) => [id, index]));

export const ruleIndexOf = (ruleId: string): number | undefined => indexes.get(ruleId);

function descriptor({ id, title, why, concern }: Rule, language: Language): object {
  const level = severitiesOf(concern).concept;
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: {
      text: `${why[language]}\n\n${docsUrl(id)}`,
      markdown: `${why[language]}\n\n[${id}](${docsUrl(id)})`,
    },
    helpUri: docsUrl(id),
    defaultConfiguration: { level: level === 'error' || level === 'warning' ? level : 'note' },
    properties: { tags: [id.split('/')[0] ?? ''] },
  };
}
