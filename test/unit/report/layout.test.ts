/** Single cases of reading sections, which whole reports don't isolate. */
import assert from 'node:assert/strict';
import { defaultSettings, readReport, type Report } from '../../../server/src/core/index.ts';

const read = (text: string, template?: string): Report =>
  readReport(text, { ...defaultSettings(), ...(template !== undefined && { template }) });

/** "actoren:filled context:empty", for the sections that are there. */
const present = ({ sections }: Report): string =>
  sections
    .filter(({ state }) => state !== 'missing')
    .map(({ id, state }) => `${id}:${state}`)
    .join(' ');

describe('the title', () => {
  it('may bear the name of a section that comes again below', () => {
    const report = read('# Reflectie\n\n## Situatie\n\nEen.\n\n## Taak\n\nTwee.\n\n## Reflectie\n\nDrie.\n');
    assert.equal(report.title?.text, 'Reflectie');
    assert.equal(present(report), 'situatie:filled taak:filled reflectie:filled');
  });

  it('may be the name of the template', () => {
    const report = read(
      '# Sociaal netwerk en veiligheid\n\n## Situatie en aanleiding\n\nEen.\n\n## Meldcode en afweging\n\nTwee.\n',
    );
    assert.equal(report.template.id, 'netwerk-en-veiligheid');
    assert.equal(present(report), 'situatie-en-aanleiding:filled meldcode-en-afweging:filled');
  });

  it('is not a section of depth 1 that has a text of its own', () => {
    assert.equal(
      present(read('# Actoren\n\nMoeder.\n\n# Perspectief\n\nStagiair.\n')),
      'actoren:filled perspectief:filled',
    );
  });
});

describe('a name without heading markup', () => {
  it('is a sentence in a report with markdown headings', () => {
    const report = read(
      '## Actoren\n\nMoeder.\n\n## Context\n\nContext: dat is het woord dat de docent gebruikt.\n\nActoren: dat ook.\n\n## Perspectief\n\nIk.\n',
    );
    assert.equal(report.sections.find(({ id }) => id === 'actoren')?.headings.length, 1);
    assert.equal(present(report), 'actoren:filled perspectief:filled context:filled');
  });

  it('is no heading in a table of contents', () => {
    const report = read('1. Actoren\n2. Perspectief\n3. Context\n\n## Actoren\n\nMoeder.\n\n## Perspectief\n\nIk.\n');
    assert.equal(present(report), 'actoren:filled perspectief:filled');
  });

  it('is a heading right after a sentence, without a space', () => {
    const report = read('Situatie\nHet was laat.Taak\nIk zat voor.Actie\nIk stopte.\n', 'starr');
    assert.equal(present(report), 'situatie:filled taak:filled actie:filled');
  });
});

describe('a section', () => {
  it('is filled by text under sub-headings and by its sub-sections', () => {
    const report = read(
      '---\ncasus: ethisch-stappenplan\n---\n\n## Fase 2: De analyse\n\n### Waarden en normen\n\nEerlijkheid.\n\n### Beroepscode\n\nArtikel 5.\n',
    );
    assert.equal(present(report), 'de-analyse:filled waarden-en-normen:filled beroepscode:filled');
  });

  it('is empty with only guidance, a comment or dots', () => {
    for (const body of [
      '_Beschrijf hier wie er betrokken zijn._',
      '<!-- nog doen -->',
      '…………',
      '[nog invullen]',
      '> Noem alle betrokkenen en hun rol.',
      'Wie zijn er betrokken?',
    ]) {
      const report = read(`## Actoren\n\n${body}\n\n## Perspectief\n\nIk.\n`);
      assert.match(present(report), /^actoren:(?:empty|placeholder) /, body);
    }
  });

  it('is filled by a fact behind the colon of its heading', () => {
    assert.equal(
      present(read('### Perspectief: stagiair\n\n### Actoren\n\nMoeder.\n')),
      'actoren:filled perspectief:filled',
    );
  });
});

describe('choosing the template', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['front matter wins', '---\ncasus: gibbs\n---\n\n## Actoren\n\nA.\n\n## Perspectief\n\nB.\n', 'gibbs'],
    [
      'a word in the title decides between close ones',
      '# Intervisieverslag\n\n## Casus\n\nA.\n\n## Conclusie\n\nB.\n',
      'intervisie',
    ],
    [
      'names in a table count',
      '| Waar maken we ons zorgen over? | Wat gaat er goed? |\n|---|---|\n| a | b |\n',
      'signs-of-safety',
    ],
    ['one heading that many templates have is too little to choose by', '## Reflectie\n\nA.\n', ''],
  ];
  for (const [name, text, template] of cases) it(name, () => assert.equal(read(text).template.id, template));
});
