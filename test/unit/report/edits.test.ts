/** Reading again after edits gives what reading from scratch gives, and reads no more than the edit touched. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  builtinTemplates,
  defaultSettings,
  lint,
  readReport,
  type LintedReport,
} from '../../../server/src/core/index.ts';
import { blocksOf } from '../../../server/src/core/markdown/document.ts';
import { operations } from '../../../server/src/core/markdown/remark.ts';
import { scaffold } from '../../../server/src/core/templates/render.ts';
import { countOf } from '../../support/generated.ts';
import { documents } from '../markdown/documents.ts';

const runs = countOf('CASUS_EDITS', { all: 400, few: 100 });
const settings = defaultSettings();

const folder = 'test/reports/set-1';
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .slice(0, 24)
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** What a writer does: types, pastes, joins and splits blocks, takes marks away. Places are shares of the text. */
interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const put = fc.oneof(
  fc.constantFrom(...['a', ' ', '\n', '\n\n', '', '', '', '\r\n', '#', '## Actoren\n', '- ', '> ', '    ', '```\n', '\n```\n', '<!--', '-->', '---\n', '\n---\n', '===\n', '|', '*', '**']),
  fc.constantFrom(...['[a]: /b\n', '[a]', '[^1]: x\n', '[^1]', '\uFEFF', '<div>', '<!-- casus-disable-file -->', 'Joris (34) belt 06-12345678. ', '\n\nWie is hier de hulpvrager?\n\n']),
  fc.constantFrom(...['Joris', 'Joris belde. ', 'mevrouw De Wit ', 'joris', 'Wit', '# Literatuur\n\n', 'Wit, J. (2011). Herstel. Coutinho.\n', '(De Wit, 2011)', 'Student: Joris Bakker\n', 'basisschool De Linde ', 'dhr.\n\n', ' jaar', 'TODO', '\n\nActoren\n\n']),
  fc.constantFrom(...['---\ncasus: starr\n---\n', '---\ncasus: korthagen\npseudoniemen: [Joris]\n---\n', '---\ntitle: Joris en de wijk\n---\n', 'De namen zijn gefingeerd. ', '# Titel\n', '> ']),
  documents,
); // prettier-ignore

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.001, 1)),
  cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  put,
});

function applied(text: string, { at, cut, put: added }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + cut);
}

/** All of a result that can be compared: everything but functions. */
function plain({ report, findings, problems, stage }: LintedReport) {
  const { prose, template, ...rest } = report;
  const sources = prose.runs.map((run) => prose.toSource(run));
  return {
    findings,
    problems,
    stage,
    ...rest,
    template: template.id,
    prose: prose.text,
    runs: prose.runs,
    citations: prose.citations,
    sources,
  };
}

describe('edits', () => {
  const texts = fc.oneof(
    documents,
    fc.constantFrom(...reports, ...builtinTemplates().map((template) => scaffold(template))),
  );

  it('give the blocks of the whole text, whatever was read before', () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let placed = blocksOf(text);
        for (const each of edits) {
          const next = applied(text, each);
          placed = blocksOf(next, { text, blocks: placed });
          text = next;
          const afresh = blocksOf(text);
          if (!isDeepStrictEqual(placed, afresh)) assert.deepEqual(placed, afresh, JSON.stringify(text));
        }
      }),
      { numRuns: runs * 4 },
    );
  }).timeout(0);

  it('give the findings of the whole text', () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        let text = start;
        let result = lint(text, settings);
        for (const each of edits) {
          text = applied(text, each);
          result = lint(text, settings, result.report);
          assert.deepEqual(plain(result), plain(lint(text, settings)), JSON.stringify(text));
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  }).timeout(0);

  it('give remark only what was touched', () => {
    const rows = '| Wie | Wat |\n|---|---|\n| Joris | belt |\n\n';
    const text = `# Titel\n\n${`Een alinea met \`code\` erin.\n\n${rows}`.repeat(200)}`;
    const before = readReport(text, settings);
    const middle = text.indexOf('alinea', text.length / 2);
    const edited = `${text.slice(0, middle)}kleine ${text.slice(middle)}`;
    const { parses, units } = operations;
    readReport(edited, settings, before);
    assert.ok(operations.parses - parses <= 4, `${String(operations.parses - parses)} stretches given to remark`);
    assert.ok(operations.units - units <= 200, `${String(operations.units - units)} units given to remark`);
  });

  it('need no remark at all in plain text', () => {
    const text =
      '# Titel\n\nEen alinea.\nMet een **vet** woord.\n\n- een\n- twee\n\n1. Vraag?\n\n   Antwoord.\n\n---\n\nSlot.\n';
    const { parses } = operations;
    readReport(text.repeat(20), settings);
    assert.equal(operations.parses - parses, 0);
  });
});
