/**
 * `npm run barrings`: lists every name that is kept out of the findings in the test reports (not the held-out ones): in
 * which text, for what Casus takes its bearer, how far the barring goes, and the words around it. Ends with the counts.
 * The texts are invented; on real reports `casus explain --document` shows the same to the writer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { barringsOf, defaultSettings, readReport } from '../src/core/index.ts';
import { developmentFiles, readExamples, ruleFiles } from './names/data.ts';

const root = path.join(import.meta.dirname, '../..');
const print = (line: string): void => void process.stdout.write(`${line}\n`);
/** How many UTF-16 units of the text before and behind a name are shown. */
const AROUND = 45;

interface NamedText {
  readonly name: string;
  readonly text: string;
}

const reportsIn = (folder: string): NamedText[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('held-out') && path.basename(file) !== 'README.md')
    .sort()
    .map((file) => ({
      name: path.join(folder, file),
      text: readFileSync(path.join(root, folder, file), 'utf8'),
    }));

const texts: readonly NamedText[] = [
  ...['examples', 'test/reports', 'test/report-eval'].flatMap(reportsIn),
  ...[...developmentFiles(), ...ruleFiles()].flatMap((file) =>
    readExamples(file).map(({ id, text }) => ({ name: `${file}/${id}`, text })),
  ),
];

const counts = new Map<string, number>();
const settings = defaultSettings();
for (const { name, text } of texts) {
  const report = readReport(text, settings);
  const { prose } = report;
  for (const { start, end, reason, everywhere } of barringsOf(report, settings)) {
    const kind = `${reason}, ${everywhere ? 'everywhere' : 'here'}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const before = prose.text.slice(Math.max(0, start - AROUND), start);
    const behind = prose.text.slice(end, end + AROUND);
    print(`${name}\t${kind}\t${`${before}[${prose.text.slice(start, end)}]${behind}`.replace(/\s+/g, ' ')}`);
  }
}
print(`\n${String(texts.length)} texts`);
for (const [kind, count] of [...counts].sort()) print(`${kind.padEnd(22)}${String(count).padStart(6)}`);
