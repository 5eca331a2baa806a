/** What the overview of a class says about a report: states, sentences, names and the places of details. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';
import { classTables } from '../../../server/src/cli/overview/class-table.ts';
import type { ReportSummary } from '../../../server/src/cli/overview/model.ts';
import { mostMissed } from '../../../server/src/cli/overview/most-missed.ts';
import { displayName, inAlphabet, splitName } from '../../../server/src/cli/overview/names.ts';
import { detailSentence, doneSentence, toDoSentences } from '../../../server/src/cli/overview/sentences.ts';
import { summarise } from '../../../server/src/cli/overview/summarise.ts';
import { overviewWords } from '../../../server/src/cli/overview/words.ts';

const dutch = overviewWords('nl');
const settings = { ...defaultSettings(), template: 'starr' };

/** The summaries of the reports in a text. */
function reportsIn(text: string, student?: string, showMatches = false): readonly ReportSummary[] {
  const result = {
    path: `in/${student ?? 'verslag'}.md`,
    ...(student !== undefined && { student }),
    source: { bom: '', text },
    lint: lint(text, settings),
    problems: [],
    failed: false,
  };
  return summarise(result, showMatches).filter((summary) => summary.kind === 'report');
}

function summaryOf(text: string, student?: string, showMatches = false): ReportSummary {
  const [summary] = reportsIn(text, student, showMatches);
  assert.ok(summary);
  return summary;
}

const starr = (parts: Readonly<Record<string, string>>): string =>
  '# De lift\n\n' +
  Object.entries({ Situatie: 'Hij wachtte.', Taak: 'Kiezen.', Actie: 'Ik bleef.', Resultaat: 'Rust.', ...parts })
    .map(([title, text]) => (text === '-' ? '' : `## ${title}\n\n${text}\n`))
    .join('\n');

describe('the summary of a report', () => {
  it('has a state for each section, and counts what is still to do', () => {
    const summary = summaryOf(starr({ Taak: '-', Actie: '', Resultaat: 'nog invullen', Reflectie: 'Ik leerde.' }));
    assert.deepEqual(
      summary.sections.filter(({ required }) => required).map(({ title, state }) => `${title} ${state}`),
      ['Situatie done', 'Taak missing', 'Actie open', 'Resultaat placeholder', 'Reflectie done'],
    );
    assert.equal(summary.toDo, 3);
    assert.deepEqual(toDoSentences(summary, dutch), [
      '‘Taak’ staat er nog niet.',
      'Onder ‘Actie’ staat nog niets van jou.',
      'Bij ‘Resultaat’ staat nog een invulplek.',
    ]);
  });

  it('asks nothing for an optional section that is not there, or for one that is suppressed', () => {
    const complete = summaryOf(starr({ Reflectie: 'Ik leerde.' }));
    assert.equal(complete.sections.find(({ required }) => !required)?.state, 'not-needed');
    assert.equal(doneSentence(complete, dutch), 'Alle onderdelen staan er.');
    const silent = summaryOf(
      `<!-- casus-disable structure/missing-section -->\n\n${starr({ Taak: '-', Reflectie: 'Ik.' })}`,
    );
    assert.equal(silent.sections.find(({ id }) => id === 'taak')?.state, 'not-needed');
    assert.equal(silent.toDo, 0);
  });

  it('counts each question of the template that is gone', () => {
    const text =
      '## Actoren\n\nMoeder.\n\n## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager? De moeder.\n2. Aan wie zou je welke vragen stellen?\n3. Welke personen zijn er in beeld en welke personen mis je? volgt nog\n4. In hoeverre zou je in deze situatie individueel en/of collectief benaderen? Beide.\n';
    const { questions, toDo, sections } = summaryOf(text);
    assert.deepEqual(
      questions.map(({ number, state }) => `${String(number)} ${state}`),
      ['1 done', '2 open', '3 placeholder', '4 done', '5 missing', '6 missing'],
    );
    const toDoSections = sections.filter(({ state }) => state === 'missing').length;
    assert.equal(toDo, 4 + toDoSections);
  });

  it('holds no text of a detail unless that is asked for, and says where each one is', () => {
    const text = starr({
      Situatie: 'Het was stil.\n\nToen belde Fenna Oudekerk, want Fenna Oudekerk wachtte.',
      Reflectie: 'Ja.',
    });
    const summary = summaryOf(text);
    assert.ok(!JSON.stringify(summary).includes('Oudekerk'));
    assert.deepEqual(
      summary.details.map(({ ruleId, count, section, paragraph }) => [ruleId, count, section, paragraph]),
      [['privacy/person-name', 2, 'Situatie', 2]],
    );
    assert.equal(detailSentence(summary, dutch), 'Casus ziet nog twee namen.');
    assert.equal(summaryOf(text, undefined, true).details[0]?.match, 'Fenna Oudekerk');
  });

  it('masks a name in the title with five blocks, however long it is', () => {
    const { title } = summaryOf(starr({ Reflectie: 'Ja.' }).replace('De lift', 'Fenna Oudekerk en de lift'));
    assert.equal(title, '█████ en de lift');
  });

  it('is one for each report in a file', () => {
    const text = `${starr({ Reflectie: 'Ja.' }).replace('# De lift', '# Reflectie 1')}\n${starr({ Taak: '-', Reflectie: 'Ja.' }).replace('# De lift', '# Reflectie 2')}`;
    const reports = reportsIn(text, 'Ada Brons');
    assert.deepEqual(
      reports.map((report) => `${displayName(report, '')} ${String(report.toDo)}`),
      ['Ada Brons · 1 0', 'Ada Brons · 2 1'],
    );
  });
});

describe('names in a class list', () => {
  it('are split before particles of a surname', () => {
    const split = (name: string): string => Object.values(splitName(name)).join('|');
    assert.deepEqual(
      ['Anne Fleur de Vries', 'Sanne van der Meer', 'Yasmina El Amrani', 'Çetin', 'Jan Peter Bos'].map(split),
      ['Anne Fleur|de Vries', 'Sanne|van der Meer', 'Yasmina|El Amrani', '|Çetin', 'Jan Peter|Bos'],
    );
  });

  it('sort by surname without its particles, with and without accents', () => {
    const students = ['Jo van Zanten', 'Bo de Ëst', 'Ab van Aalst', 'Ed Eerens', 'Çem Çakır', 'Di Costa'];
    const summaries = students.map((student) => summaryOf(starr({}), student));
    assert.deepEqual(
      inAlphabet(summaries).map(({ student }) => student),
      ['Ab van Aalst', 'Çem Çakır', 'Di Costa', 'Ed Eerens', 'Bo de Ëst', 'Jo van Zanten'],
    );
  });

  it('stay anonymous where a hand-in is', () => {
    const [report] = reportsIn(starr({}));
    assert.ok(report);
    assert.equal(
      displayName({ ...report, student: null, path: 'a/deelnemer 7.md' }, 'anoniem'),
      'anoniem (deelnemer 7)',
    );
    assert.equal(displayName({ ...report, student: null, group: 'Groep 2' }, 'anoniem'), 'Groep 2');
  });
});

describe('the table of a class', () => {
  it('has a table for each template, and says what most reports miss', () => {
    const gibbs = '---\ncasus: gibbs\n---\n\n# Gibbs\n\n## Beschrijving\n\nHij wachtte.\n';
    const reports = [gibbs, starr({ Taak: '-' }), starr({ Taak: '-', Reflectie: 'Ja.' })].flatMap((text) =>
      reportsIn(text),
    );
    const tables = classTables(reports);
    assert.deepEqual(
      tables.map(({ template, rows }) => `${template?.id ?? ''} ${String(rows.length)}`),
      ['starr 2', 'gibbs 1'],
    );
    const [first] = mostMissed(tables, 3);
    assert.equal(first?.column.kind === 'section' && first.column.title, 'Taak');
    assert.equal(first?.column.toDo, 2);
  });
});
