/** A lint after an edit answers what a fresh lint answers, and reads no more than the edit touched. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  builtinTemplates,
  checkAhead,
  defaultSettings,
  lint,
  readReport,
  type LintedReport,
  type Report,
} from '../../../server/src/core/index.ts';
import { blocksOf, type PositionedBlock } from '../../../server/src/core/markdown/document.ts';
import { operations } from '../../../server/src/core/markdown/remark.ts';
import { scaffold } from '../../../server/src/core/templates/render.ts';
import { countOf } from '../../support/generated.ts';
import { documents } from '../markdown/documents.ts';

const runs = countOf({ all: 80, few: 20 }, 'CASUS_EDITS');
const settings = defaultSettings();

const folder = 'test/reports/set-1';
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .slice(0, 24)
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** One step of a writer or an editor. `earlier`: the texts before this one, the latest last. */
type Step = (text: string, earlier: readonly string[]) => string;

const insertedText = fc.oneof(
  fc.constantFrom(...['a', ' ', '\n', '\n\n', '', '', '', '\r\n', '#', '## Actoren\n', '- ', '> ', '    ', '```\n', '\n```\n', '<!--', '-->', '---\n', '\n---\n', '===\n', '|', '*', '**']),
  fc.constantFrom(...['[a]: /b\n', '[a]', '[^1]: x\n', '[^1]', '\uFEFF', '<div>', '<!-- casus-disable-file -->', 'Joris (34) belt 06-12345678. ', '\n\nWie is hier de hulpvrager?\n\n']),
  fc.constantFrom(...['Joris', 'Joris belde. ', 'mevrouw De Wit ', 'joris', 'Wit', '# Literatuur\n\n', 'Wit, J. (2011). Herstel. Coutinho.\n', '(De Wit, 2011)', 'Student: Joris Bakker\n', 'basisschool De Linde ', 'dhr.\n\n', ' jaar', 'TODO', '\n\nActoren\n\n']),
  fc.constantFrom(...['---\ncasus: starr\n---\n', '---\ncasus: korthagen\npseudoniemen: [Joris]\n---\n', '---\ntitle: Joris en de wijk\n---\n', 'De namen zijn gefingeerd. ', '# Titel\n', '> ']),
  documents,
); // prettier-ignore

const texts = fc.oneof(
  documents,
  fc.constantFrom(...reports, ...builtinTemplates().map((template) => scaffold(template))),
);

/** A position, as a share of the text. */
const position = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.001, 1));

/** Takes some characters away and puts a text there: typing, pasting, joining and splitting blocks. */
const splice: fc.Arbitrary<Step> = fc
  .tuple(position, fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)), insertedText)
  .map(([at, cut, added]) => (text) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + added + text.slice(start + cut);
  });

/** Types over a letter, so that no offset after it changes. */
const overwrite: fc.Arbitrary<Step> = fc.tuple(position, fc.constantFrom('x', 'U', '#')).map(([at, by]) => (text) => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + by + text.slice(start + 1);
});

/** A part of a text in whole lines: a number of them, or all lines up to the next heading. */
interface Part {
  readonly before: readonly string[];
  readonly part: readonly string[];
  readonly after: readonly string[];
}

const part = fc
  .tuple(position, fc.option(fc.integer({ min: 1, max: 6 })))
  .map(([at, count]) => (text: string): Part => {
    const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    const from = Math.floor(at * lines.length);
    const heading = lines.findIndex((line, index) => index > from && line.startsWith('#'));
    const to = count === null ? (heading < 0 ? lines.length : heading) : from + count;
    return { before: lines.slice(0, from), part: lines.slice(from, to), after: lines.slice(to) };
  });

/** Pastes a copy of a part right after that part. */
const double: fc.Arbitrary<Step> = part.map((partOf) => (text) => {
  const { before, part, after } = partOf(text);
  return [...before, ...part, ...part, ...after].join('');
});

/** Puts a part, or a copy of it, elsewhere. */
const move: fc.Arbitrary<Step> = fc.tuple(part, position, fc.boolean()).map(([partOf, at, copies]) => (text) => {
  const { before, part, after } = partOf(text);
  const rest = [...before, ...(copies ? part : []), ...after];
  const to = Math.floor(at * rest.length);
  return [...rest.slice(0, to), ...part, ...rest.slice(to)].join('');
});

/** Replaces the whole text by another one, or by the same text twice. */
const replace: fc.Arbitrary<Step> = fc.oneof(
  texts.map((other) => () => other),
  fc.constant<Step>((text) => (text.length < 20_000 ? text + text : text)),
);

const undo: fc.Arbitrary<Step> = fc.nat(3).map((count) => (text, earlier) => earlier.at(-1 - count) ?? text);

/** Edits at two positions in one step, as when a word is replaced everywhere. */
const twoEdits: fc.Arbitrary<Step> = fc
  .tuple(fc.oneof(splice, overwrite), fc.oneof(splice, overwrite, double, move))
  .map(
    ([one, other]) =>
      (text, earlier) =>
        other(one(text, earlier), earlier),
  );

const step = fc.oneof(
  { weight: 5, arbitrary: splice },
  { weight: 3, arbitrary: twoEdits },
  { weight: 1, arbitrary: double },
  { weight: 1, arbitrary: move },
  { weight: 1, arbitrary: replace },
  { weight: 1, arbitrary: undo },
);

/** How much of a text is read ahead of its lint, as of a long one; null for nothing. */
const readFirst = fc.option(fc.constantFrom(0.3, 0.7, 1));

function readAhead(text: string, share: number, previous: Report): Report {
  const begun = readReport(text.slice(0, Math.floor(text.length * share)), settings, previous);
  checkAhead(begun, settings);
  return begun;
}

/** The text before and after each step. */
function* versions(
  start: string,
  steps: readonly Step[],
): Iterable<{ readonly before: string; readonly after: string }> {
  const earlier: string[] = [];
  let before = start;
  for (const each of steps) {
    const after = each(before, earlier);
    earlier.push(before);
    yield { before, after };
    before = after;
  }
}

/** The parts of a result that can be compared: everything but functions. */
const comparable = ({ report, findings, problems, stage }: LintedReport) => ({
  findings,
  problems,
  stage,
  ...comparableReport(report),
  parts: report.parts.map(comparableReport),
});

function comparableReport({ prose, template, parts, ...rest }: Report) {
  const sources = prose.runs.map((run) => prose.toSource(run));
  return {
    ...rest,
    parts: parts.length,
    template: template.id,
    prose: prose.text,
    runs: prose.runs,
    citations: prose.citations,
    sources,
  };
}

/** Edits after which a lint once gave other findings than a fresh lint. */
const onceWrong: readonly (readonly [before: string, after: string])[] = [
  ['# T\n\n## Perspectief\n\n', '# U\n\n## Perspectief\n\n## Perspectief\n\n'],
  ['7\n# Titel\n\n', '夼\n# Titel\n\n# Titel\n\n'],
  [' o\n\n## Perspectief\n\n', '^a\n\n## Perspectief\n\n## Perspectief\n\n'],
  ['d.\n## Dilemma’s\n\n', '.\n\n## Dilemma’s\n\n## Dilemma’s\n\n'],
  ['.r\n## Veiligheid eerst\n\n', 'r.\n## Veiligheid eerst\n\n## Veiligheid eerst\n\n'],
  [
    '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\nStreng zijn of rekening houden m,t één leerling.\n',
    '## Actoren\n\n\nMoeer en zoon.\n\n## Dilemma’s\n\nder en zoon.\n## Dilemma’s\n\nStreng zijn of rekening houden m,t één leerling.\n',
  ],
  [
    '---\nname: Leerverslag\n---\n\n# Titel\n\n## Aanleiding\n\n<!--\nrequierd: true\n-->\n\nWaarom dit verslag?\n',
    '--讞\nname: Leerverslag\n---\n\n# Titel\n\n## Aanleiding\n\n<!--\nrequierd: true\n-->\n\nWaame: Leerverslag\n---\n\n# Titel\n\n## Aanleiding\n\n<!--\nrequierd: true\n-->\n\nWaarom dit verslag?\n',
  ],
  [
    '## Vragen\r\r- Wie is de hulpvrager? zie boven\r- Welke kennis heb je nodig? Kennis over schulden.\r\r\r## Dilemma’s\r\rTwee kanten.\r',
    '## Vragen\r\r- Wie is de hulpvrager? zie boven\r- Welke kennis *eb je nodig? Kennis over schulden.\r\r\r## Dilemma’s\r\rTwee kanten.\rden.\r\r\r## Dilemma’s\r\rTwee kanten.\r',
  ],
];

function assertSameBlocks(blocks: readonly PositionedBlock[], text: string, message: string): void {
  // Answers that are kept with a block depend on its offset, so no block may stand in the text twice.
  assert.equal(new Set(blocks.map(({ block }) => block)).size, blocks.length, message);
  const fresh = blocksOf(text);
  if (!isDeepStrictEqual(blocks, fresh)) assert.deepEqual(blocks, fresh, message);
}

describe('edits', () => {
  it('give the blocks that a fresh reading gives, each of them once', () => {
    fc.assert(
      fc.property(texts, fc.array(step, { minLength: 1, maxLength: 6 }), (start, steps) => {
        let blocks = blocksOf(start);
        for (const { before, after } of versions(start, steps)) {
          blocks = blocksOf(after, { text: before, blocks });
          assertSameBlocks(blocks, after, JSON.stringify([before, after]));
        }
      }),
      { numRuns: runs * 4 },
    );
  }).timeout(0);

  it('give the findings that a fresh lint gives', () => {
    fc.assert(
      fc.property(texts, fc.array(step, { minLength: 1, maxLength: 4 }), readFirst, (start, steps, share) => {
        let result = lint(start, settings);
        for (const { before, after } of versions(start, steps)) {
          const previous = share === null ? result.report : readAhead(after, share, result.report);
          result = lint(after, settings, { previous });
          assert.deepEqual(comparable(result), comparable(lint(after, settings)), JSON.stringify([before, after]));
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  }).timeout(0);

  it('give the findings that a fresh lint gives where a heading is copied and a letter before it is typed over', () => {
    for (const [before, after] of onceWrong) {
      const again = lint(after, settings, { previous: lint(before, settings).report });
      assert.deepEqual(comparable(again), comparable(lint(after, settings)), JSON.stringify([before, after]));
      assertSameBlocks(blocksOf(after, { text: before, blocks: blocksOf(before) }), after, JSON.stringify(after));
    }
  });

  it('give remark only the blocks that were touched', () => {
    const rows = '| Wie | Wat |\n|---|---|\n| Joris | belt |\n\n';
    const text = `# Titel\n\n${`Een alinea met \`code\` erin.\n\n${rows}`.repeat(200)}`;
    const before = readReport(text, settings);
    const middle = text.indexOf('alinea', text.length / 2);
    const edited = `${text.slice(0, middle)}kleine ${text.slice(middle)}`;
    const { parses, units } = operations;
    readReport(edited, settings, before);
    assert.ok(operations.parses - parses <= 4, `${String(operations.parses - parses)} texts given to remark`);
    assert.ok(operations.units - units <= 200, `${String(operations.units - units)} units given to remark`);
  });

  it('give remark no block that refers to nothing that the edit defines', () => {
    const text = `# Titel\n\n${'Iets [waars] en [wat meer](x) over *haar*.\n\n'.repeat(200)}Zie [bron] en nog iets.[^1]\n`;
    const before = readReport(text, settings);
    const { parses } = operations;
    readReport(`${text}\n[bron]: https://example.nl\n\n[^1]: Een noot.\n`, settings, before);
    assert.ok(operations.parses - parses <= 4, `${String(operations.parses - parses)} texts given to remark`);
  });

  it('need no remark in common markdown', () => {
    const text =
      '# Titel\n\nEen alinea.\nMet een **vet** woord.\n\n- een\n- twee\n\n1. Vraag?\n\n   Antwoord.\n\n---\n\nSlot.\n';
    const { parses } = operations;
    readReport(text.repeat(20), settings);
    assert.equal(operations.parses - parses, 0);
  });
});
