/** A text that holds several reports: each is judged by itself. */
import assert from 'node:assert/strict';
import { applyEdits, defaultSettings, fixesFor, lint, readReport } from '../../../server/src/core/index.ts';

const settings = defaultSettings();

const starr = (title: string, without = ''): string =>
  `${title}\n\n${['Situatie', 'Taak', 'Actie', 'Resultaat', 'Reflectie']
    .filter((name) => name !== without)
    .map((name) => `## ${name}\n\nIk merkte dat ${name.toLowerCase()} mij raakte.\n`)
    .join('\n')}`;

const partsOf = (text: string): readonly string[] =>
  readReport(text, settings).parts.map(({ template }) => template.id);

describe('several reports in one text', () => {
  it('are found by numbered titles, in levels and in one level', () => {
    assert.deepEqual(partsOf(`${starr('# STARR 1: de lift')}\n${starr('# STARR 2: de trap')}`), ['starr', 'starr']);
    assert.deepEqual(partsOf(`# Portfolio\n\n${starr('## Reflectie 1')}\n${starr('## Reflectie 2')}`), [
      'starr',
      'starr',
    ]);
    assert.deepEqual(partsOf(`${starr('# Casus I')}\n${starr('# Casus II')}\n${starr('# Casus III')}`).length, 3);
  });

  it('are found by titles of one level, also when each follows another model', () => {
    const kolb =
      '# Het schema\n\n## Concreet ervaren\n\nEen smiley.\n\n## Waarnemen en overdenken\n\nIk keek.\n\n## Abstracte begripsvorming\n\nBelonen.\n\n## Actief experimenteren\n\nMorgen.\n';
    assert.deepEqual(partsOf(`${starr('# De lift')}\n${kolb}`), ['starr', 'kolb']);
  });

  it('are found by sections in a table, and by letters', () => {
    const table =
      '| Situatie | Taak | Actie | Resultaat |\n|---|---|---|---|\n| Er viel een man | Ik was eerste hulp | Ik belde de wacht | Hij stond op |\n';
    assert.deepEqual(partsOf(`# Inbreng A\n\n${table}\n${starr('# Inbreng B')}`), ['starr', 'starr']);
  });

  it('are not found in one report', () => {
    for (const text of [
      `${starr('# STARR')}\n# Beoordeling\n\n| Onderdeel | Oordeel |\n|---|---|\n| Situatie | de situatie is helder |\n| Taak | nog wat vaag |\n| Actie | goed en concreet beschreven |\n`,
      `${starr('# STARR')}\n# Scores\n\n| Onderdeel | 1 | 2 |\n|---|---|---|\n| Situatie | x | |\n| Taak | x | |\n| Actie | | x |\n`,
      starr('# STARR'),
      `${starr('# STARR')}\n## Situatie\n\nEr lag ook een jas.\n`,
      '# Deel 1\n\n## Actoren\n\nDe smid.\n\n## Perspectief\n\nIk.\n\n# Deel 2\n\n## Dilemma\n\nHet een of het ander.\n\n## Bronnen\n\nBakker (2012).\n',
      '# Fase 1: Handelen\n\nIk belde.\n\n# Fase 2: Terugblikken\n\nIk was boos.\n\n# Fase 3: Bewustwording\n\nIk wil rust.\n',
    ])
      assert.deepEqual(partsOf(text), []);
  });

  it('have missing and empty sections of their own, told by number, and no doubles', () => {
    const text = `${starr('# Reflectie 1', 'Taak')}\n${starr('# Reflectie 2', 'Actie')}`;
    const { findings } = lint(text, settings);
    const missing = findings
      .filter(({ ruleId }) => ruleId === 'structure/missing-section')
      .map(({ data }) => [data['report'], data['section']]);
    assert.deepEqual(missing, [
      [1, 'taak'],
      [2, 'actie'],
    ]);
    assert.equal(
      findings.some(({ ruleId }) => ruleId === 'structure/duplicate-section'),
      false,
    );
  });

  it('get a missing section in the report that misses it', () => {
    const text = `${starr('# Reflectie 1', 'Reflectie')}\n${starr('# Reflectie 2')}`;
    const result = lint(text, settings);
    const finding = result.findings.find(({ ruleId }) => ruleId === 'structure/missing-section');
    assert.ok(finding);
    const [fix] = fixesFor(result, finding);
    assert.ok(fix);
    const fixed = applyEdits(text, fix.edits);
    assert.ok(fixed.indexOf('## Reflectie\n') < fixed.indexOf('# Reflectie 2'));
  });

  it('have their sections and questions numbered, and details found once', () => {
    const text = `${starr('# Reflectie 1')}\nBel 06-12345678.\n\n${starr('# Reflectie 2')}`;
    const { report, findings } = lint(text, settings);
    assert.deepEqual([...new Set(report.sections.map(({ report: number }) => number))], [1, 2]);
    assert.equal(findings.filter(({ ruleId }) => ruleId === 'privacy/phone').length, 1);
  });
});
