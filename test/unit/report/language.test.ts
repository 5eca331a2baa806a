/** The language of a report, and what it is judged by: the page of its template in that language. */
import assert from 'node:assert/strict';
import {
  applyEdits,
  builtinTemplates,
  defaultSettings,
  fixesFor,
  inLanguage,
  lint,
  readReport,
  scaffold,
  withOwnTemplates,
  type LintedReport,
  type Report,
} from '../../../server/src/core/index.ts';

const read = (text: string): Report => readReport(text, defaultSettings());
const linted = (text: string, stage: 'concept' | 'inleveren' = 'inleveren'): LintedReport =>
  lint(text, { ...defaultSettings(), stage, stageForced: true });

const english = 'I saw that the mother stayed calm and I talked about it with my supervisor in the team.';
const dutch = 'Ik zag dat de moeder rustig bleef en ik besprak dat met mijn begeleider in het team.';
const gibbs = (headings: readonly string[], text: string): string =>
  `# My reflection\n\n${headings.map((heading) => `## ${heading}\n\n${text}\n`).join('\n')}`;
const dutchHeadings = ['Beschrijving', 'Gevoelens', 'Evaluatie', 'Analyse', 'Conclusie', 'Actieplan'];
const englishHeadings = ['Description', 'Feelings', 'Evaluation', 'Analysis', 'Conclusion', 'Action plan'];

describe('the language of a report', () => {
  for (const [what, text, lang] of [
    ['English headings and an English text', gibbs(englishHeadings, english), 'en'],
    ['English headings and no text yet', gibbs(englishHeadings, ''), 'en'],
    ['English headings and a Dutch text', gibbs(englishHeadings, dutch), 'nl'],
    ['Dutch headings and an English text', gibbs(dutchHeadings, english), 'nl'],
    ['Dutch headings and a Dutch text', gibbs(dutchHeadings, dutch), 'nl'],
    ['half of the headings English', gibbs([...englishHeadings.slice(0, 3), ...dutchHeadings.slice(3)], english), 'en'],
    ['no heading of a template, in English', `# The lift\n\n${english}\n`, 'en'],
    ['no heading of a template, in Dutch', `# De lift\n\n${dutch}\n`, 'nl'],
    ['nothing at all', '', 'nl'],
    ['`lang: en`, whatever the rest is', `---\nlang: en\n---\n\n${gibbs(dutchHeadings, dutch)}`, 'en'],
    ['`lang: en-GB`', `---\nlang: en-GB\n---\n\n${gibbs(dutchHeadings, dutch)}`, 'en'],
    ['`lang: nl`, whatever the rest is', `---\nlang: nl\n---\n\n${gibbs(englishHeadings, english)}`, 'nl'],
    ['`lang: fr`, which is no language of Casus', `---\nlang: fr\n---\n\n${gibbs(englishHeadings, english)}`, 'en'],
  ] as const) {
    it(`is ${lang} with ${what}`, () => {
      assert.equal(read(text).lang, lang);
    });
  }

  it('stays the same in an edit', () => {
    const before = read(gibbs(englishHeadings, english));
    const text = gibbs(englishHeadings, dutch);
    assert.equal(readReport(text, defaultSettings(), before).lang, 'nl');
  });

  it('is the language of a lecturer’s own template', () => {
    const page = { path: 'log.md', text: '---\nid: log\nlang: en\n---\n\n# Title\n\n## Wins\n\n## Losses\n' };
    const settings = { ...defaultSettings(), templates: withOwnTemplates([page]) };
    const report = readReport('---\ncasus: log\n---\n\n# Week 1\n\n## Wins\n\nEen.\n', settings);
    assert.equal(report.lang, 'en');
    assert.match(scaffold(report.template), /^lang: en$/m);
  });

  it('chooses the page that a lecturer’s template extends', () => {
    const page = { path: 'mine.md', text: '---\nid: mine\nlang: en\nextends: gibbs\n---\n\n## Summary\n' };
    const [own] = withOwnTemplates([page]).filter(({ id }) => id === 'mine');
    assert.deepEqual(
      own?.sections.map(({ heading }) => heading),
      ['Summary', ...englishHeadings],
    );
  });
});

describe('a report in English', () => {
  for (const template of builtinTemplates().map((each) => inLanguage(each, 'en'))) {
    const headings = template.sections.map(({ heading, depth }) => `${'#'.repeat(depth)} ${heading}`);

    it(`is recognised by its headings alone: ${template.id}`, () => {
      const report = read(`# A quiet Monday\n\n${headings.map((heading) => `${heading}\n\n${english}\n`).join('\n')}`);
      assert.equal(report.template, template);
      assert.deepEqual(
        report.sections.filter(({ headings: found }) => found.length === 0).map(({ id }) => id),
        [],
      );
    });

    it(`has the sections of the Dutch one, with the same ids and demands: ${template.id}`, () => {
      const demands = (id: string, lang: 'nl' | 'en'): unknown =>
        read(`---\ncasus: ${id}\nlang: ${lang}\n---\n`).sections.map(({ expected }) => ({
          ...expected,
          ...{
            heading: '',
            title: '',
            synonyms: [],
            guidance: '',
            questions: expected.questions.length,
            choices: expected.choices?.length,
          },
        }));
      assert.deepEqual(demands(template.id, 'en'), demands(template.id, 'nl'));
    });
  }

  it('misses a section by its English name, which a fix inserts in English', () => {
    const text = gibbs(englishHeadings.slice(1), english);
    const result = linted(text);
    const [missing] = result.findings.filter(({ ruleId }) => ruleId === 'structure/missing-section');
    assert.ok(missing);
    assert.equal(missing.data['section'], 'beschrijving');
    const [fix] = fixesFor(result, missing);
    assert.match(fix?.edits[0]?.newText ?? '', /## Description\n\n<!-- Tell what happened/);
  });

  const otherNames = (text: string): readonly string[] =>
    linted(text)
      .findings.filter(({ ruleId }) => ruleId === 'structure/heading-synonym')
      .map(({ span }) => text.slice(span.start, span.end));

  it('has no other name for an English heading once it says that it is English, and one for a Dutch heading', () => {
    const said = '---\nlang: en\n---\n\n';
    assert.deepEqual(otherNames(said + gibbs(englishHeadings, english)), []);
    assert.deepEqual(otherNames(said + gibbs([...englishHeadings.slice(0, 5), 'Actieplan'], english)), ['Actieplan']);
  });

  it('is held against the Dutch names until it says that it is English, which a fix does', () => {
    const text = gibbs(englishHeadings, english);
    assert.deepEqual(otherNames(text), englishHeadings);
    const result = linted(text);
    const finding = result.findings.find(({ ruleId }) => ruleId === 'structure/heading-synonym');
    const [fix] = finding ? fixesFor(result, finding) : [];
    assert.deepEqual(otherNames(applyEdits(text, fix?.edits ?? [])), []);
  });

  const questions =
    inLanguage(builtinTemplates()[0] ?? assert.fail(), 'en').sections.find(({ id }) => id === 'orienterende-vragen')
      ?.questions ?? assert.fail();
  const casus = (list: readonly string[]): string =>
    `---\ncasus: bundelcasus\nlang: en\n---\n\n# The lift\n\n## Orienting questions\n\n${list.map((each, index) => `${String(index + 1)}. ${each}\n`).join('\n')}`;

  it('has open questions where nothing is answered', () => {
    const open = linted(casus(questions)).findings.filter(({ ruleId }) => ruleId === 'questions/unanswered');
    assert.equal(open.length, questions.length);
  });

  it('gets a question back in English', () => {
    const answered = questions.map((question) => `${question}\n\n   ${english}`);
    const result = linted(casus(answered.slice(0, -1)));
    const [missing] = result.findings.filter(({ ruleId }) => ruleId === 'questions/missing');
    assert.ok(missing);
    assert.deepEqual(missing.data['questions'], ['5']);
    assert.match(fixesFor(result, missing)[0]?.edits[0]?.newText ?? '', /6\. Which knowledge do you think/);
  });

  it('knows its questions in Dutch too', () => {
    const dutchQuestions =
      builtinTemplates()[0]?.sections.find(({ id }) => id === 'orienterende-vragen')?.questions ?? [];
    const found = read(casus(dutchQuestions)).questions.map(({ expected }) => expected);
    assert.deepEqual(found, [0, 1, 2, 3, 4, 5]);
  });
});
