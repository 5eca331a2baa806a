/** A page for each built-in template, in both languages, and the list of them. */
import { builtinTemplates, inLanguage, scaffold, type Language, type Template } from '../../server/src/core/index.ts';
import type { Page } from './model.ts';

const words = {
  title: { nl: 'Sjablonen', en: 'Templates' },
  intro: {
    nl: 'Casus kent deze sjablonen. Elk sjabloon is er ook in het Engels, met dezelfde onderdelen. Een eigen sjabloon schrijf je [als een pagina met kopjes](../../../server/docs/templates.md).',
    en: 'Casus knows these templates. Each is there in Dutch too, with the same sections. You write a template of your own [as a page with headings](../../../server/docs/templates.md).',
  },
  head: { nl: '| sjabloon | voor |', en: '| template | for |' },
  origin: { nl: 'Herkomst', en: 'Origin' },
  sections: { nl: 'Onderdelen', en: 'Sections' },
  sectionHead: { nl: '| onderdeel | nodig |', en: '| section | required |' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'als je wilt', en: 'if you like' },
  blank: { nl: 'Een leeg verslag', en: 'An empty report' },
  begin: { nl: 'Zo begin je op de opdrachtregel:', en: 'How to begin on the command line:' },
} as const;

const sourceOf = (name: string): string => `site/guides/nl/${name}.md`;

export const templatePages = (): readonly Page[] => [
  {
    path: 'templates.html',
    sources: [sourceOf('templates'), 'site/guides/en/templates.md'],
    title: words.title,
    group: 'look',
    markdown: { nl: listPage('nl'), en: listPage('en') },
  },
  ...builtinTemplates().map((template): Page => {
    const [dutch, english] = [template, inLanguage(template, 'en')];
    return {
      path: `templates/${template.id}.html`,
      sources: [sourceOf(`template-${template.id}`)],
      title: { nl: dutch.name, en: english.name },
      group: 'detail',
      markdown: { nl: templatePage(dutch, 'nl'), en: templatePage(english, 'en') },
    };
  }),
];

function listPage(language: Language): string {
  const rows = builtinTemplates()
    .map((template) => inLanguage(template, language))
    .map(({ id, name, description }) => `| [${name}](../nl/template-${id}.md) | ${description} |`);
  return [
    `# ${words.title[language]}`,
    words.intro[language],
    [words.head[language], '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function templatePage(template: Template, language: Language): string {
  const { id, name, description, origin, sections } = template;
  const rows = sections.map(
    ({ heading, required, parent }) =>
      `| ${parent === undefined ? '' : '↳ '}${heading} | ${required ? words.yes[language] : words.no[language]} |`,
  );
  return [
    `# ${name}`,
    description,
    `${words.origin[language]}: ${origin}.`,
    `## ${words.sections[language]}`,
    [words.sectionHead[language], '|---|---|', ...rows].join('\n'),
    `## ${words.blank[language]}`,
    words.begin[language],
    `\`\`\`sh\ncasus new ${id} verslag.md${language === 'en' ? ' --language en' : ''}\n\`\`\``,
    `\`\`\`\`markdown\n${scaffold(template)}\`\`\`\``,
  ].join('\n\n');
}
