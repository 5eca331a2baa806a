/** Sections that stand in a report twice, by the same name or another; and sections in parts. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';

/** The headings that are found, in a report that follows the template. */
function doubles(template: string, text: string): readonly string[] {
  const source = `---\ncasus: ${template}\n---\n\n${text}`;
  return lint(source, defaultSettings())
    .findings.filter(({ ruleId }) => ruleId === 'structure/duplicate-section')
    .map(({ span }) => source.slice(span.start, span.end));
}

const sections = (...names: readonly string[]): string => names.map((name) => `${name}\n\nEen tekst.\n`).join('\n');

const cases: readonly (readonly [what: string, template: string, text: string, ...found: readonly string[]])[] = [
  ['another name, behind another section', 'starr', sections('## Rol', '## Actie', '## Taak'), 'Taak'],
  ['two other names, apart', 'starr', sections('## Aanpak', '## Taak', '## Activiteiten'), 'Activiteiten'],
  [
    'beside the name of its own',
    'bundelcasus',
    sections('## Actoren', '## Belanghebbenden', '## Context'),
    'Belanghebbenden',
  ],
  ['the name in English', 'gibbs', sections('## Analysis', '## Conclusie', '## Analyse'), 'Analyse'],
  ['a name with more behind it', 'bundelcasus', sections('## Visie', '## Context', '## Visie (nieuw)'), 'Visie'],
  [
    'a name of two parts twice',
    'krachtwerk',
    sections('## Doelen stellen en actieplan', '## Evalueren', '## Doelen stellen en actieplan'),
    'Doelen stellen en actieplan',
  ],
  [
    'near-miss: parts under names of their own',
    'bundelcasus',
    sections('## Aanleiding', '## Achtergrond', '## Actoren'),
  ],
  ['near-miss: a part under a deeper heading', 'bundelcasus', sections('## Context', '### Achtergrond', '## Actoren')],
  ['near-miss: the two parts of a name', 'netwerk-en-veiligheid', sections('## Plan', '## Eigen rol', '## Afspraken')],
  ['near-miss: thoughts and feelings', 'gibbs', sections('## Gevoelens', '## Gedachten', '## Analyse')],
  [
    'near-miss: a second list of questions',
    'bundelcasus',
    sections('## Oriënterende vragen', '## Context', '## Vragen van de docent'),
  ],
  ['near-miss: two names in one', 'bundelcasus', sections('## Perspectief en context', '## Actoren', '## Achtergrond')],
  [
    'near-miss: scores',
    'starr',
    `${sections('## Situatie', '## Taak')}\n| Onderdeel | 1 | 2 |\n|---|---|---|\n| Situatie | x | |\n| Taak | | x |\n`,
  ],
];

describe('a section that stands twice', () => {
  for (const [what, template, text, ...found] of cases)
    it(what, () => {
      assert.deepEqual(doubles(template, text), found);
    });
});
