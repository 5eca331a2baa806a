/** Which template a report follows: by front matter, headings, title and settings, or none. */
import assert from 'node:assert/strict';
import { defaultSettings, fixesFor, applyEdits, lint, readReport } from '../../../server/src/core/index.ts';

const settings = defaultSettings();
const chosen = (text: string, template?: string): readonly [id: string, from: string] => {
  const report = readReport(text, { ...settings, ...(template !== undefined && { template }) });
  return [report.template.id, report.templateFrom];
};

describe('the template of a report', () => {
  for (const [title, id] of [
    ['# STARR: de lift', 'starr'],
    ['# Voorbeeld van een STARR-reflectie', 'starr'],
    ['# Kolb: de pony', 'kolb'],
    ['# Korthagen-reflectie over een les', 'korthagen'],
    ['# Gibbs reflection', 'gibbs'],
    ['**STARR over de lift**', 'starr'],
    ['Intervisieverslag 3 maart', 'intervisie'],
    ['---\ntitle: Moreel beraad over de sleutel\n---\n\n# De sleutel', 'dilemmareflectie'],
  ] as const)
    it(`is ${id} by the title “${title.split('\n').at(-1) ?? ''}”, with a story alone`, () => {
      assert.deepEqual(chosen(`${title}\n\nDe lift stond stil en ik stond ervoor.\n`), [id, 'title']);
    });

  it('is what the front matter says, whatever the title', () => {
    assert.deepEqual(chosen('---\ncasus: gibbs\n---\n\n# STARR\n\n## Situatie\n\nStil.\n'), ['gibbs', 'front-matter']);
  });

  it('is what many headings say, when the title names another model only in passing', () => {
    const text =
      '# Wat Gibbs mij leerde\n\n## Actoren\n\nDe smid.\n\n## Perspectief\n\nIk.\n\n## Oriënterende vragen\n\n1. Wie?\n\n## Dilemma\n\nHet een of het ander.\n';
    assert.equal(chosen(text)[0], 'bundelcasus');
  });

  it('follows from one heading that only one model has, and not from a story', () => {
    assert.equal(chosen('## Oriënterende vragen\n\n1. Wie is de hulpvrager?\n')[0], 'bundelcasus');
    assert.deepEqual(chosen('De casus van Tineke\n\nIn het najaar kwam ik daar.\n'), ['', 'none']);
  });

  it('is none for a story, unless the settings name one', () => {
    const story = 'De kinderen speelden op het plein toen de bal tegen de muur kwam.\n';
    assert.deepEqual(chosen(story), ['', 'none']);
    assert.deepEqual(chosen(story, 'starr'), ['starr', 'setting']);
  });

  it('is none for a portfolio with names that occur anywhere', () => {
    const text = [
      'Over mij',
      'Sprint 1',
      'Resultaat',
      'Tools',
      'Sprint 2',
      'Aanpak',
      'Leeruitkomsten',
      'Planning',
      'Bijlagen',
    ]
      .map((heading) => `## ${heading}\n\nWij bouwden een scherm en testten het.\n`)
      .join('\n');
    assert.deepEqual(chosen(`# Portfolio semester 4\n\n${text}`), ['', 'none']);
  });
});

describe('structure/no-template', () => {
  const story = '# De fietsenstalling\n\nOp dinsdag stond er een man bij de stalling.\n';

  it('is the one structure finding, and offers the likely templates', () => {
    const result = lint(story, settings);
    const structure = result.findings.filter(({ ruleId }) => ruleId.startsWith('structure/'));
    assert.deepEqual(
      structure.map(({ ruleId }) => ruleId),
      ['structure/no-template'],
    );
    const [finding] = structure;
    const titles = finding ? fixesFor(result, finding).map(({ title }) => title.nl) : [];
    assert.equal(titles.length, 6);
    assert.match(titles[0] ?? '', /^Dit is een Bundelcasus$/);
  });

  it('puts the template in the front matter, with all sections when asked', () => {
    const result = lint(`---\nauthor: Noa\n---\n\n${story}`, settings);
    const finding = result.findings.find(({ ruleId }) => ruleId === 'structure/no-template');
    assert.ok(finding);
    const [, insertAll] = fixesFor(result, finding);
    assert.ok(insertAll);
    const fixed = applyEdits(result.text, insertAll.edits);
    assert.match(fixed, /^---\ncasus: bundelcasus\nauthor: Noa\n---\n/);
    for (const heading of ['Actoren', 'Perspectief', 'Context', 'Oriënterende vragen'])
      assert.match(fixed, new RegExp(`## ${heading}`));
    assert.equal(
      lint(fixed, settings).findings.filter(({ ruleId }) => ruleId === 'structure/missing-section').length,
      0,
    );
  });
});
