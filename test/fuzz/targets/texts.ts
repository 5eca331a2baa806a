/** Reports in markdown: reading, linting, editing, comments, front matter, replacing names. */
import { isDeepStrictEqual } from 'node:util';
import {
  applyEdits,
  defaultSettings,
  fixesFor,
  lint,
  nestsTooDeep,
  pseudonymise,
  readKey,
  readReport,
  tooFullBlocks,
  undo,
  writeKey,
  type LintResult,
  type Report,
  type Span,
} from '../../../server/src/core/index.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/document.ts';
import { remarkTree } from '../../unit/markdown/remark-tree.ts';
import { demand, type Target } from '../target.ts';
import { directiveTexts, frontMatters, markdownTexts, reportTexts } from './seeds.ts';
import { directiveWords, frontMatterWords, markdownWords, reportWords } from './words.ts';

const settings = { ...defaultSettings(), stage: 'inleveren' } as const;

const isWithin = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;

/** Fixes take ten times as long as findings, so they are made for one text of so many. */
const FIXED = 6;

/** No rule fails, each finding stands in the text, and each of its fixes can be applied. */
export function demandSound(result: LintResult): void {
  const { text, findings, problems } = result;
  demand(problems.length === 0, `a rule failed: ${problems.join()}`);
  for (const finding of findings) {
    demand(isWithin(finding.span, text), `${finding.ruleId}: a finding outside the text`);
    if (text.length % FIXED !== 0) continue;
    for (const fix of fixesFor(result, finding)) {
      demand(
        fix.edits.every(({ span }) => isWithin(span, text)),
        `${finding.ruleId}: an edit outside the text`,
      );
      applyEdits(text, fix.edits);
    }
  }
}

/** Passages of the report that a reader sees stand in the text. */
function demandReadable(report: Report): void {
  for (const run of report.prose.runs)
    demand(isWithin(report.prose.toSource(run), report.text), 'a run of prose outside the text');
  for (const { span } of report.headings) demand(isWithin(span, report.text), 'a heading outside the text');
  const { frontMatter } = report;
  if (!frontMatter) return;
  for (const span of [frontMatter.span, ...Object.values(frontMatter.spans), ...frontMatter.errors.map(({ span }) => span)])
    demand(isWithin(span, report.text), 'front matter outside the text'); // prettier-ignore
}

/** What two lints of one text must agree about. */
const told = ({ findings, problems, report }: ReturnType<typeof lint>): unknown => ({
  findings,
  problems,
  sections: report.sections,
  questions: report.questions,
  prose: report.prose.text,
});

const lintSoundly = (text: string): void => {
  const result = lint(text, settings);
  demandReadable(result.report);
  demandSound(result);
};

export const parse: Target = {
  name: 'parse',
  seeds: markdownTexts,
  words: markdownWords,
  run(input) {
    // With two byte order marks remark drops both, and we one.
    const text = input.replace(/^\uFEFF+/, '\uFEFF');
    const report = readReport(text, settings);
    // Of what has more markup than our bounds a part is text on purpose.
    const isBounded = nestsTooDeep(report) || tooFullBlocks(report).length > 0;
    demand(isBounded || isDeepStrictEqual(parseMarkdown(text), remarkTree(text)), 'another tree than that of remark');
  },
};

export const lintText: Target = {
  name: 'lint',
  seeds: reportTexts,
  words: [...reportWords, ...markdownWords],
  run: lintSoundly,
};

export const directives: Target = {
  name: 'directives',
  seeds: directiveTexts,
  words: directiveWords,
  run: lintSoundly,
};

export const frontMatter: Target = {
  name: 'front-matter',
  seeds: frontMatters,
  words: frontMatterWords,
  run(input) {
    const report = readReport(`---\n${input}\n---\n\n## Actoren\n`, settings);
    demandReadable(report);
    lintSoundly(`---\n${input}\n---\n\n## Actoren\n`);
  },
};

/** The texts of an input, one after the other as somebody edits them: between lines with only `§`. */
export const edits: Target = {
  name: 'edits',
  seeds: reportTexts.map(
    (text) => `${text.slice(0, 700)}\n§\n${text.slice(0, 300)}Joris belt.\n${text.slice(300, 700)}`,
  ),
  words: ['\n§\n', ...reportWords, ...markdownWords],
  run(input) {
    let previous: Report | undefined;
    for (const text of input.split('\n§\n').slice(0, 5)) {
      const result = lint(text, settings, previous ? { previous } : {});
      demand(isDeepStrictEqual(told(result), told(lint(text, settings))), 'other findings than those of a fresh lint');
      previous = result.report;
    }
  },
};

/** A report without its names, and the names put back: the same text, also with a key that was written and read. */
export const names: Target = {
  name: 'names',
  seeds: reportTexts,
  words: [...reportWords, ...frontMatterWords],
  run(text) {
    const { text: replaced, key } = pseudonymise(text, settings);
    const read = readKey(writeKey(key));
    demand(read !== undefined, 'a key that can’t be read');
    demand(undo(replaced, read).text === text, 'the names put back give another text');
  },
};

/** Somebody's own key, on some report. */
export const keys: Target = {
  name: 'keys',
  seeds: [writeKey(pseudonymise(reportTexts[0] ?? '', settings).key), '{"casus-sleutel":1,"passes":[[]]}'],
  words: [
    '{"id":"person-name","start":0,"original":"a","replacement":"b"}',
    '"start":',
    '"passes":',
    '[]',
    '[[]]',
    'null',
    '-1',
    '{}',
  ],
  run(input) {
    const key = readKey(input);
    if (key) undo(reportTexts[0] ?? '', key);
  },
};
