/**
 * `npm run findings -- FILE [FOLDER ...]`: all that is found in every text of the tests, and in markdown below more folders,
 * as digests in a file. When the file is there already, its digests are compared with those of now instead: so a change
 * that must change no finding is shown to change none. The texts are never shown, as some of them judge.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, lint, reportsOf, stages, type Settings } from '../src/core/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const inTests = ['examples', 'test/reports', 'test/report-eval', 'test/privacy', 'test/faults', 'test/hand-ins'];

interface Text {
  /** The path of its file, for a line of a file with the number of the line. */
  readonly id: string;
  readonly text: string;
}

function textsIn(folder: string): readonly Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const id = path.relative(root, file).replaceAll('\\', '/');
      if (/\.(?:md|txt)$/.test(name)) return [{ id, text: readFileSync(file, 'utf8') }];
      return name.endsWith('.jsonl') ? linesOf(id, readFileSync(file, 'utf8')) : [];
    });
}

const linesOf = (id: string, lines: string): readonly Text[] =>
  lines.split('\n').flatMap((line, index) => {
    const { text } = (line === '' ? {} : JSON.parse(line)) as { readonly text?: unknown };
    return typeof text === 'string' ? [{ id: `${id}:${String(index + 1)}`, text }] : [];
  });

/** Of all that is said of a text at a stage: findings with their places, sections, questions and the template. */
function said(text: string, settings: Settings): { readonly digest: string; readonly findings: number } {
  const { report, findings, problems } = lint(text, settings);
  const reports = reportsOf(report).map(({ template, sections, questions, span }) => ({
    template: template.id,
    sections: sections.map(({ id, state, words, headings, content }) => [id, state, words, headings, content]),
    questions,
    span,
  }));
  const all = JSON.stringify([findings, problems, reports]);
  return { digest: createHash('sha256').update(all).digest('hex').slice(0, 16), findings: findings.length };
}

const [target, ...more] = process.argv.slice(2);
if (target === undefined) throw new Error('Say in which file the digests belong.');
const texts = [
  ...inTests.map((folder) => path.join(root, folder)),
  ...more.map((folder) => path.resolve(folder)),
].flatMap(textsIn);
let findings = 0;
const lines = texts.flatMap(({ id, text }) =>
  stages.map((stage) => {
    const outcome = said(text, { ...defaultSettings(), stage, stageForced: true });
    findings += outcome.findings;
    return `${id} ${stage} ${outcome.digest}`;
  }),
);
console.log(`${String(texts.length)} texts, ${String(findings)} findings at ${String(stages.length)} stages`);
if (existsSync(target)) {
  const before = new Set(readFileSync(target, 'utf8').split('\n'));
  const other = lines.filter((line) => !before.has(line));
  for (const line of other) console.log(`other than before: ${line}`);
  console.log(other.length === 0 ? 'all the same' : `${String(other.length)} differ`);
  process.exitCode = other.length === 0 ? 0 : 1;
} else {
  writeFileSync(target, lines.join('\n'));
}
