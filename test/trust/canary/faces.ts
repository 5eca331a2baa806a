/** The faces of the command line: all that a run prints and writes, but for the report itself and the key to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { casus, folderWith, type Outcome } from '../../cli/helpers.ts';
import { gridFiles, type Sheet } from './grid.ts';

/** One face, and how to make it say all it has to say about the grid. */
export interface Face {
  readonly name: string;
  readonly outputs: (chosen: readonly Sheet[]) => Promise<readonly string[]>;
}

/** A working folder with the chosen reports. */
export const folderOf = (chosen: readonly Sheet[]): Promise<string> =>
  folderWith(
    Object.fromEntries(
      Object.entries(gridFiles).filter(
        ([name]) => !name.endsWith('.md') || chosen.some((sheet) => sheet.name === name),
      ),
    ),
  );

const said = ({ out, err }: Outcome): string => `${out}\n${err}`;

/** The text of a file; of a zip (Word, Excel) that of each entry. */
export function textIn(bytes: Uint8Array): string {
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') !== 'PK') return Buffer.from(bytes).toString();
  return Object.entries(unzipSync(bytes))
    .map(([name, entry]) => `${name}\n${Buffer.from(entry).toString()}`)
    .join('\n');
}

/** The names and texts of all files in a folder, at any depth. */
export const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${textIn(readFileSync(join(entry.parentPath, entry.name)))}`);

/** `casus lint` with these arguments, in a folder of its own. */
const lint = (...args: readonly string[]): Face => ({
  name: ['lint', ...args].join(' '),
  outputs: async (chosen) => {
    const outcome = await casus({ cwd: await folderOf(chosen) }, 'lint', ...args);
    return [said(outcome), textIn(outcome.bytes)];
  },
});

/** A command about one report, for each of them. `args`: in place of FILE comes its name. */
const eachReport = (name: string, ...args: readonly string[]): Face => ({
  name,
  outputs: async (chosen) => {
    const [cwd, data] = [await folderOf(chosen), await folderWith()];
    const all: string[] = [];
    for (const sheet of chosen) {
      const argv = args.map((arg) => (arg === 'FILE' ? sheet.name : arg));
      all.push(said(await casus({ cwd, env: { XDG_DATA_HOME: data, APPDATA: data } }, ...argv)));
    }
    return all;
  },
});

/** What `casus lint` writes in a file or folder `kept` beside the reports, and what it says. */
const writes = (name: string, kept: string, ...args: readonly string[]): Face => ({
  name,
  outputs: async (chosen) => {
    const [cwd, elsewhere] = [await folderOf(chosen), await folderWith()];
    const target = join(elsewhere, kept);
    const outcome = await casus({ cwd }, 'lint', ...args.map((arg) => (arg === 'KEPT' ? target : arg)));
    const texts = textsIn(elsewhere);
    if (texts.length === 0) throw new Error(`${name} wrote nothing: ${outcome.err}`);
    return [said(outcome), ...texts];
  },
});

const merged: Face = {
  name: 'merge',
  outputs: async (chosen) => {
    const cwd = await folderOf(chosen);
    for (const shard of ['1', '2'])
      await casus({ cwd }, 'lint', '--shard', `${shard}/2`, '--format', 'json', '--output-file', `${shard}.json`);
    const parts = ['1.json', '2.json'].map((name) => textIn(readFileSync(join(cwd, name))));
    return [...parts, said(await casus({ cwd }, 'merge', '1.json', '2.json', '--format', 'text'))];
  },
};

/** Front matter that can't be read, so that its lines are what an error is about. */
const brokenReports: Face = {
  name: 'errors: front matter',
  outputs: async (chosen) => {
    const files = chosen.map(({ name, text, cells }): [string, string] => {
      const lines = cells.map(({ kind, marker }) => `\tveld: [${kind.sentenceOf(marker)}`);
      return [name, text.replace('casus: bundelcasus', `casus: [bundelcasus\n${lines.join('\n')}`)];
    });
    const cwd = await folderWith({ ...gridFiles, ...Object.fromEntries(files) });
    return [
      said(await casus({ cwd }, 'lint', ...files.map(([name]) => name))),
      said(await casus({ cwd }, 'lint', '--format', 'json', ...files.map(([name]) => name))),
    ];
  },
};

/** The reports given where something else belongs: settings, a key, a baseline, a shard, a worksheet. */
const mistaken: Face = {
  name: 'errors: a report in the place of another file',
  outputs: async (chosen) => {
    const cwd = await folderOf(chosen);
    const all: string[] = [];
    for (const { name } of chosen)
      for (const argv of [
        ['lint', name, '--config', name],
        ['lint', name, '--baseline', name],
        ['lint', name, '--cache', '--cache-file', name],
        ['lint', name, '--template', name],
        ['merge', name],
        ['pseudonymise', name, '--undo', '--key', name],
      ]) {
        const outcome = await casus({ cwd }, ...argv);
        all.push(said(outcome));
      }
    return all;
  },
};

export const commandLine: readonly Face[] = [
  ...['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'html', 'csv', 'xlsx'].map((format) =>
    lint('--format', format),
  ),
  lint('--why', '--verbose', '--stage', 'inleveren'),
  lint('--summary'),
  lint('--language', 'en'),
  lint('--fix', '--dry-run'),
  lint('--fix', '--dry-run', '--format', 'json'),
  lint('--fix'),
  writes('--output-file', 'uit.txt', '--output-file', 'KEPT'),
  writes('--cache-file', 'cache', '--cache', '--cache-file', 'KEPT'),
  writes('--baseline', 'bekend.json', '--baseline', 'KEPT', '--update-baseline'),
  ...['html', 'md', 'docx'].map((form) =>
    writes(`--feedback (${form})`, 'feedback', '--feedback', 'KEPT', '--feedback-format', form),
  ),
  merged,
  eachReport('explain --document', 'explain', '--document', 'FILE'),
  eachReport('config show', 'config', 'show', 'FILE'),
  eachReport('pseudonymise --dry-run', 'pseudonymise', 'FILE', '--dry-run'),
  eachReport('pseudonymise', 'pseudonymise', 'FILE'),
  eachReport('export, refused', 'export', 'FILE', '-o', 'uit.docx'),
  brokenReports,
  mistaken,
];
