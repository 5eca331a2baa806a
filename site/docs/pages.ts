/** All pages of the site. Their texts are the guides and the docs of the repository, read where they stand. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules, type Language, type Localised } from '../../server/src/core/index.ts';
import type { Page } from './model.ts';
import { samplesPart, type Sample } from './samples.ts';
import { templatePages } from './template-pages.ts';

/** A page of the docs: where it stands in the site, its name in the menu, and its language where it has only one. */
type Doc = readonly [source: string, path: string, group: Page['group'], title: Localised, only?: Language];

const docs: readonly Doc[] = [
  ['server/docs/rules/README.md', 'rules/index.html', 'look', { nl: 'Regels', en: 'Rules' }],
  ['server/docs/settings.md', 'settings.html', 'look', { nl: 'Instellingen', en: 'Settings' }, 'nl'],
  [
    'server/docs/templates.md',
    'own-template.html',
    'look',
    { nl: 'Eigen sjabloon', en: 'A template of your own' },
    'nl',
  ],
  [
    'server/docs/programming.md',
    'programming.html',
    'look',
    { nl: 'In je eigen programma', en: 'In your own program' },
    'en',
  ],
  ['server/docs/vscode.md', 'vscode.html', 'look', { nl: 'In VS Code', en: 'In VS Code' }, 'nl'],
  ['server/docs/command-line.md', 'command-line.html', 'look', { nl: 'Opdrachtregel', en: 'Command line' }, 'nl'],
  ['server/docs/editors.md', 'editors.html', 'look', { nl: 'Andere editors', en: 'Other editors' }, 'nl'],
  ['server/docs/pipelines.md', 'pipelines.html', 'look', { nl: 'Veel verslagen, CI', en: 'Many reports, CI' }, 'en'],
  ['PRIVACY.md', 'privacy.html', 'trust', { nl: 'Privacy', en: 'Privacy' }],
  ['SECURITY.md', 'security.html', 'trust', { nl: 'Veiligheid', en: 'Security' }],
  ['server/docs/benchmarks.md', 'benchmarks.html', 'trust', { nl: 'Metingen', en: 'Benchmarks' }, 'en'],
  ['server/docs/beside-others.md', 'beside-others.html', 'trust', { nl: 'Naast andere', en: 'Beside others' }, 'en'],
  ['README.md', 'readme.html', 'build', { nl: 'README', en: 'README in Dutch' }, 'nl'],
  ['README.en.md', 'readme-en.html', 'build', { nl: 'README in het Engels', en: 'README' }, 'en'],
  ['ARCHITECTURE.md', 'architecture.html', 'build', { nl: 'Architectuur', en: 'Architecture' }, 'en'],
  ['CONTRIBUTING.md', 'contributing.html', 'build', { nl: 'Bijdragen', en: 'Contributing' }, 'en'],
  ['server/docs/dependencies.md', 'dependencies.html', 'build', { nl: 'Bibliotheken', en: 'Libraries' }, 'en'],
  ['UPGRADING.md', 'upgrading.html', 'build', { nl: 'Bijwerken', en: 'Upgrading' }, 'en'],
  ['CODE_OF_CONDUCT.md', 'code-of-conduct.html', 'build', { nl: 'Omgang', en: 'Conduct' }],
  ['CHANGELOG.md', 'changelog.html', 'build', { nl: 'Wijzigingen', en: 'Changes' }, 'en'],
];

const guides: readonly (readonly [name: string, path: string, title: Localised])[] = [
  ['index', 'index.html', { nl: 'Casus', en: 'Casus' }],
  ['student', 'student.html', { nl: 'Voor studenten', en: 'For students' }],
  ['docent', 'lecturer.html', { nl: 'Voor docenten', en: 'For lecturers' }],
];

/** `samples`: of the output formats, by language. */
export function pagesOf(root: string, samples: Readonly<Record<Language, readonly Sample[]>>): readonly Page[] {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8').replace(/\r\n/g, '\n');
  const both = (text: string): Localised => ({ nl: text, en: text });
  const formats = read('server/docs/formats.md');
  const withSamples = (language: Language): string => `${formats}\n${samplesPart(samples, language)}\n`;
  return [
    ...guides.map(([name, place, title]): Page => {
      const [nl, en] = [`site/guides/nl/${name}.md`, `site/guides/en/${name}.md`];
      return { path: place, sources: [nl, en], title, group: 'begin', markdown: { nl: read(nl), en: read(en) } };
    }),
    ...templatePages(),
    {
      path: 'formats.html',
      sources: ['server/docs/formats.md', 'site/guides/nl/formats.md', 'site/guides/en/formats.md'],
      title: { nl: 'Uitvoer', en: 'Output formats' },
      group: 'look',
      markdown: { nl: withSamples('nl'), en: withSamples('en') },
    },
    ...docs.map(([source, place, group, title, only]): Page => ({
      path: place,
      sources: [source],
      title,
      group,
      markdown: both(read(source)),
      ...(only && { only }),
    })),
    ...allRules.map(({ id, title }): Page => {
      const source = `server/docs/rules/${id}.md`;
      return { path: `rules/${id}.html`, sources: [source], title, group: 'detail', markdown: both(read(source)) };
    }),
  ];
}
