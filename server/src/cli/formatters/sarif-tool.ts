/** What a SARIF log says of Casus itself: each rule, and what its notifications are about. */
import { allRules, docsUrl, severitiesOf, type Language, type Localised, type Rule } from '../../core/index.ts';
import { version } from '../version.ts';

export const notificationIds = ['problem', 'skipped'] as const;

interface Texts {
  readonly title: Localised;
  readonly why: Localised;
}

const notifications: Readonly<Record<(typeof notificationIds)[number], Texts>> = {
  problem: {
    title: { nl: 'Een bestand dat niet (helemaal) te lezen was', en: 'A file that could not be read (in full)' },
    why: {
      nl: 'Wat niet gelezen is, is niet nagekeken. Vraag om een bestand dat wel te lezen is.',
      en: 'What was not read was not checked. Ask for a file that can be read.',
    },
  },
  skipped: {
    title: { nl: 'Een bestand dat geen verslag is', en: 'A file that is no report' },
    why: {
      nl: 'Het is niet nagekeken, en staat hier zodat je weet dat het er was.',
      en: 'It was not checked, and stands here so that you know that it was there.',
    },
  },
};

const pageUrl = 'https://github.com/casus-nl/casus/blob/main/server/docs/formats.md';

/** The text of a `toolComponent`, a rule a line. */
export const toolComponent = (language: Language): string =>
  `{"name":"casus","version":${JSON.stringify(version)},"semanticVersion":${JSON.stringify(version)},` +
  `"informationUri":"https://github.com/casus-nl/casus","rules":[\n` +
  allRules.map((rule) => JSON.stringify(descriptor(rule, language))).join(',\n') +
  `\n],"notifications":${JSON.stringify(notificationIds.map((id) => ({ id, ...described(notifications[id], pageUrl, language) })))}}`;

const indexes = new Map(allRules.map(({ id }, index) => [id, index]));

export const ruleIndexOf = (ruleId: string): number | undefined => indexes.get(ruleId);

const described = ({ title, why }: Texts, url: string, language: Language): object => ({
  shortDescription: { text: title[language] },
  fullDescription: { text: why[language] },
  help: { text: `${why[language]}\n\n${url}`, markdown: `${why[language]}\n\n[${title[language]}](${url})` },
  helpUri: url,
});

function descriptor({ id, title, why, concern }: Rule, language: Language): object {
  const level = severitiesOf(concern).concept;
  return {
    id,
    ...described({ title, why }, docsUrl(id), language),
    defaultConfiguration: { level: level === 'error' || level === 'warning' ? level : 'note' },
    properties: { tags: [id.split('/')[0] ?? ''] },
  };
}
