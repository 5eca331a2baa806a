/**
 * A template derived from an example report: what it takes and leaves out, and that deriving it again changes nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  builtinTemplates,
  defaultSettings,
  deriveTemplate,
  lintTemplate,
  readTemplate,
  scaffold,
  withOwnTemplates,
} from '../../../server/src/core/index.ts';

const names = { id: 'leerverslag', name: 'Leerverslag' };
const settings = defaultSettings();
const root = path.join(import.meta.dirname, '../../..');

const derive = (example: string): string => {
  const page = deriveTemplate(example, names, settings);
  assert.ok(page, 'nothing to derive');
  return page;
};

const linesOf = (page: string): readonly string[] => page.split('\n').filter((line) => /^(?:#|- )/.test(line));

describe('a template derived from an example', () => {
  it('has its headings and questions, and nothing of its story', () => {
    const page = derive(
      '# De avond met Fatima\n\n## Aanleiding:\n\nFatima belde.\n\n## Leerdoelen\n\n### Deze week\n\nLuisteren.\n\n## Vragen bij de week\n\n1. Wat viel **je** op?\n\n   De stilte.\n\n2. Benoem je vragen.\n\n   Geen.\n',
    );
    assert.deepEqual(linesOf(page), [
      '# Titel van je verslag',
      '## Aanleiding',
      '## Leerdoelen',
      '### Deze week',
      '## Vragen bij de week',
      '- Wat viel je op?',
      '- Benoem je vragen.',
    ]);
    assert.doesNotMatch(page, /Fatima|stilte|Luisteren/);
    assert.equal((page.match(/questions: list/g) ?? []).length, 1);
  });

  it('leaves out lists of answers, headings of the story, and the second of two headings with one name', () => {
    const page = derive(
      '# Titel\n\n## Actoren\n\nMoeder.\n\n## Casusbeschrijving\n\n### De eerste avond\n\nRegen.\n\n### De tweede avond\n\nZon.\n\n## Actoren\n\nZoon.\n\n## Oriënterende vragen\n\n1. Wie is de hulpvrager?\n\n## Antwoorden\n\n1. De moeder.\n',
    );
    assert.deepEqual(
      linesOf(page).filter((line) => line.startsWith('##')),
      ['## Actoren', '## Casusbeschrijving', '## Oriënterende vragen'],
    );
    assert.match(page, /freeHeadings: true/);
  });

  it('gives a story that has chapters only the heading of the template', () => {
    const story = 'Ik zag dat de moeder rustig bleef en ik besprak dat later met mijn begeleider. '.repeat(4);
    const page = derive(
      `# Titel\n\n## Actoren\n\nMoeder.\n\n## Perspectief\n\nStagiair.\n\n## De vrouw achter het gordijn\n\n${story}\n\n## Het vervolg\n\n${story}\n\n## Dilemma\n\nTwee kanten.\n\n## Leerdoelen\n\nDrie.\n`,
    );
    assert.deepEqual(
      linesOf(page).filter((line) => line.startsWith('##')),
      ['## Actoren', '## Perspectief', '## Casusbeschrijving', '## Dilemma', '## Leerdoelen'],
    );
  });

  it('takes a list in which every item asks something as questions, under any heading', () => {
    const page = derive(
      '# Titel\n\n## Kern\n\n- Wat zag je? Veel.\n- Wie was erbij? Niemand.\n\n## Lijst\n\n- een\n- twee?\n',
    );
    assert.deepEqual(linesOf(page).slice(1), ['## Kern', '- Wat zag je?', '- Wie was erbij?', '## Lijst']);
  });

  it('is nothing for a text without headings', () => {
    assert.equal(deriveTemplate('Een verhaal.\n', names, settings), undefined);
  });
});

const folders = ['examples', 'test/reports/set-1'];
const examples: readonly (readonly [name: string, text: string])[] = [
  ...builtinTemplates().map((template) => [template.id, scaffold(template)] as const),
  ...folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => [`${folder}/${file}`, readFileSync(path.join(root, folder, file), 'utf8')] as const),
  ),
];

describe('derive, scaffold and derive again', () => {
  for (const [name, text] of examples) {
    it(`changes nothing: ${name}`, () => {
      const page = deriveTemplate(text, names, settings);
      if (page === undefined) return;
      assert.deepEqual(
        lintTemplate({ path: 'eigen.md', text: page }, settings).findings.map(({ message }) => message),
        [],
      );
      // As in a workspace in which the page was put where templates belong.
      const templates = withOwnTemplates([{ path: 'eigen.md', text: page }]);
      const again = deriveTemplate(scaffold(readTemplate(page)), names, { ...settings, templates });
      assert.equal(again, page);
    });
  }
});
