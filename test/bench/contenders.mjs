/** The tools that `run.mjs` measures, and the versions of Node on which it measures ours. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const bench = import.meta.dirname;
const root = resolve(bench, '../..');
const bin = (name) => join(bench, 'node_modules/.bin', name);
const casus = join(root, 'dist/casus.cjs');

/** Node by its major version: its own binaries, installed from npm. Only those that run here. */
export const nodes = ['20', '22', '24']
  .map((major) => ({ major, command: join(bench, `node_modules/node-${major}/bin/node`) }))
  .filter(({ command }) => process.platform === 'linux' && process.arch === 'x64' && existsSync(command));

/** The Node on which the other tools run: the oldest that we support. */
export const node = nodes[0]?.command ?? process.execPath;

/**
 * `most`: the largest number of files that a tool gets; slow tools don't get thousands. `proof`: a pattern that the output matches
 * when the tool read all files. `quick`: also in a quick run.
 */
export function contenders(folder, count, scratch, isQuick) {
  const all = new RegExp(`\\b${count} files?\\b`);
  const glob = `${folder}/**/*.md`;
  const preset = join(bench, 'node_modules/remark-preset-lint-recommended/index.js');
  const floor = (what) => [join(bench, 'floors.mjs'), what, folder];
  const tools = [
    { name: 'reading only', command: node, args: floor('read'), proof: /^read: \d{4}/ },
    {
      name: 'remark-parse alone',
      command: node,
      args: floor('remark'),
      most: 1000,
      proof: /^remark: \d\d/,
      quick: true,
    },
    { name: 'rumdl', command: bin('rumdl'), args: ['check', '--no-cache', folder], proof: all, quick: true },
    {
      name: 'markdownlint-cli2',
      command: node,
      args: [bin('markdownlint-cli2'), glob],
      most: 1000,
      proof: new RegExp(`Linting: ${count} file`),
      quick: true,
    },
    { name: 'redact-pii', command: node, args: floor('redact'), most: 1000, proof: /^redact: \d{4}/, quick: true },
    {
      name: 'remark-cli',
      command: node,
      args: [bin('remark'), '--use', preset, '--no-stdout', folder],
      most: 1000,
      proof: new RegExp(`(?:[^]*?\\.md[^]*?(?:no issues found|warning)){${Math.min(count, 50)}}`),
    },
    {
      name: 'cspell nl',
      command: node,
      args: [bin('cspell'), '--config', cspellSettings(scratch), '--no-progress', '--no-cache', glob],
      most: 1000,
      proof: new RegExp(`Files checked: ${count},`),
    },
    // textlint prints nothing about files without findings, so one of the reports has a TODO.
    {
      name: 'textlint',
      command: node,
      args: [bin('textlint'), '--rule', 'no-todo', glob],
      cwd: bench,
      most: 1000,
      proof: /Found TODO/,
    },
  ];
  const chosen = tools.filter(({ most = Infinity, quick = false }) => count <= most && (quick || !isQuick));
  return [...ours(folder, count), ...chosen].map((each) => ({ cwd: scratch, ...each }));
}

/** Casus on each Node, beside what that Node takes to do nothing. */
function ours(folder, count) {
  const versions = nodes.length > 0 ? nodes : [{ major: process.versions.node, command: node }];
  return versions.flatMap(({ major, command }, index) => [
    { name: `node -e 0, Node ${major}`, command, args: ['-e', '0'], proof: /^$/ },
    {
      name: index === 0 ? 'casus' : `casus, Node ${major}`,
      command,
      args: [
        casus,
        'lint',
        count === 1 ? join(folder, 'verslag.md') : folder,
        ...(count === 1 ? [] : ['--fail-on', 'never']),
      ],
      proof: new RegExp(`\\b${count} (?:bestand|verslag)`),
    },
  ]);
}

function cspellSettings(scratch) {
  const path = join(scratch, 'cspell.json');
  const dictionary = join(bench, 'node_modules/@cspell/dict-nl-nl/cspell-ext.json');
  writeFileSync(path, JSON.stringify({ version: '0.2', language: 'nl', import: [dictionary] }));
  return path;
}

/** Language servers. `most`: the longest text that they get, in UTF-16 units. */
export const servers = (scratch) => [
  { name: 'casus', command: node, args: [join(root, 'dist/server.cjs'), '--stdio'], cwd: scratch, most: Infinity },
  { name: 'rumdl server', command: bin('rumdl'), args: ['server'], cwd: scratch, most: Infinity },
  {
    name: 'unified-language-server',
    command: node,
    args: [join(bench, 'unified-server.mjs'), '--stdio'],
    cwd: bench,
    most: 200_000,
  },
];
