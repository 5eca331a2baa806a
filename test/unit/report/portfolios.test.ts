/** A portfolio that follows no model has ordinary words in common with several, and misses nothing. */
import assert from 'node:assert/strict';
import { defaultSettings, lint, readReport } from '../../../server/src/core/index.ts';

const settings = defaultSettings();

const chapter = (title: string, names: readonly string[], depth = 2): string =>
  `${'#'.repeat(depth)} ${title}\n\n${names.map((name) => `${'#'.repeat(depth + 1)} ${name}\n\nDaar werkte ik een week aan, en het lukte.\n`).join('\n')}`;

const starr = ['Situatie', 'Taak', 'Actie', 'Resultaat', 'Reflectie'];

const structureIn = (text: string): readonly string[] =>
  lint(text, settings)
    .findings.map(({ ruleId }) => ruleId)
    .filter((ruleId) => ruleId.startsWith('structure/'));

const templatesIn = (text: string): readonly string[] => {
  const report = readReport(text, settings);
  return (report.parts.length > 0 ? report.parts : [report]).map(({ template }) => template.id);
};

describe('a portfolio', () => {
  const without: Readonly<Record<string, string>> = {
    'chapters with a few words of a model each': [
      '# Portfolio blok 2',
      chapter('Thema 1 Netwerken', ['Context', 'Aanpak', 'Bewijs', 'Reflectie']),
      chapter('Thema 2 Testen', ['Context', 'Analyse', 'Resultaat', 'Reflectie']),
      chapter('Thema 3 Samenwerken', ['Opdracht', 'Actie', 'Reflectie']),
    ].join('\n\n'),
    'weeks with the same two labels': `# Weeklog\n\n${[1, 2, 3, 4].map((week) => `## Week ${String(week)}\n\n**Taken:** meten en tekenen.\n\n**Resultaat:** een tekening op schaal.\n`).join('\n')}`,
    'a table with a row for each competence':
      '# Competenties\n\n| Competentie | Situatie | Taak | Actie | Resultaat |\n|---|---|---|---|---|\n| Adviseren | De winkel was leeg | Een plan | Ik belde klanten | Twaalf bezoekers |\n| Beheren | De server stond uit | Herstel | Ik zocht de fout | Een uur later aan |\n\n# Stageweken\n\nEerst keek ik mee.\n',
    'ordinary words between chapters of its own':
      '# Stageverslag\n\n## Bedrijf\n\nEen garage.\n\n## Opdracht\n\nEen rooster maken.\n\n## Eisen\n\nHet rooster past op een A4.\n\n## Aanpak\n\nIk sprak de monteurs.\n\n## Ontwerpkeuzes\n\nKleur zegt wie er werkt.\n\n## Resultaat\n\nHet hangt aan de muur.\n\n## Vervolg\n\nDe baas drukt het af.\n',
    'words of a model scattered over chapters': [
      '# Onderzoek verkeer',
      chapter('Begrip van de opdracht', ['Plan', 'Planning', 'Belanghebbende partijen']),
      chapter('Begrip van de cijfers', ['Meetpunten', 'Analyse', 'Ruis']),
      chapter('Modelleren', ['Keuzes', 'Software']),
      '## Evaluatie\n\nHet model zat er twee procent naast.\n\n## Conclusie\n\nDe gemeente kan verder.\n\n## Leeruitkomsten\n\nAlle vijf zijn aangetoond.\n',
    ].join('\n\n'),
  };
  for (const [name, text] of Object.entries(without))
    it(`asks once which template it follows, and misses nothing: ${name}`, () => {
      assert.deepEqual(structureIn(text), ['structure/no-template']);
    });

  it('may hold reports, which are judged without the chapters around them', () => {
    const text = [
      '# Portfolio propedeuse',
      chapter('Project kas', ['Opdracht', 'Resultaat', 'Leerpunten']),
      chapter('Reflectie 1 (STARR): de pomp', starr),
      chapter(
        'Reflectie 2 (STARR): de klant',
        starr.filter((name) => name !== 'Taak'),
      ),
      chapter('Project kassa', ['Opdracht', 'Resultaat', 'Leerpunten']),
    ].join('\n\n');
    assert.deepEqual(templatesIn(text), ['starr', 'starr']);
    const missing = lint(text, settings).findings.filter(({ ruleId }) => ruleId.startsWith('structure/'));
    assert.deepEqual(
      missing.map(({ ruleId, data }) => [ruleId, data['report'], data['section']]),
      [['structure/missing-section', 2, 'taak']],
    );
  });

  it('may hold one report', () => {
    const text = [
      '# Portfolio jaar 1',
      chapter('Project brug', ['Opdracht', 'Resultaat']),
      chapter('Project sluis', ['Opdracht', 'Resultaat']),
      chapter('Reflectieverslag over de brug', starr),
    ].join('\n\n');
    assert.deepEqual(templatesIn(text), ['starr']);
    assert.deepEqual(structureIn(text), []);
  });

  it('of unfinished reports is one of reports all the same', () => {
    const text = [chapter('De lift', starr), chapter('De trap', starr), chapter('De deur', ['Situatie', 'Actie'])].join(
      '\n\n',
    );
    assert.deepEqual(templatesIn(`# Bundel\n\n${text}`), ['starr', 'starr', 'starr']);
  });
});
