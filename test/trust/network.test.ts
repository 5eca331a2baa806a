/**
 * Nothing leaves the machine: what is built names no module and no function that reaches a network, but for the exceptions
 * written here. What this can't see is a name that is put together at run time: for that there is `guarded.test.ts`.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleTo, filesToBuild } from '../support/bundle.ts';

/** Modules of Node without a way out: no sockets, names of hosts, other programs or debuggers. */
const harmless = new Set(
  'buffer crypto events fs fs/promises module os path process readline stream stream/consumers url util v8 vm worker_threads zlib'.split(
    ' ',
  ),
);

/** Calls and objects that reach a network or load code by name, as they stand in a built file. */
const reaching: Readonly<Record<string, RegExp>> = {
  fetch:
    /(?<![\w$.])fetch(?=\s*[(,;)}=?.])(?!\s*\([^()]*\)\s*\{)|\b(?:globalThis|window|self|global)\.fetch\b|\[["']fetch["']\]/g,
  XMLHttpRequest: /(?<![\w$])XMLHttpRequest\b/g,
  sockets: /(?<![\w$])(?:WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/g,
  'a web worker': /(?<![\w$.])new Worker\(/g,
  importScripts: /(?<![\w$])importScripts\b/g,
  'import()': /(?<![\w$.])import\(/g,
  'module by name': /getBuiltinModule\((?!"(?:fs|module|stream|url)"\))|process\.binding\b/g,
  'code from text': /(?<![\w$.])(?:new )?Function\(|(?<![\w$.])eval\(/g,
};

/** What is left, with the reason. The test fails when one is missing here, and when one has gone. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'extension.cjs': {
    'node:child_process': 'starts the command line in the extension, for the overview of a class',
    child_process: 'the language client starts the server in the extension',
  },
  // pdf.js and core-js are made for browsers as well; in Node these lines are never reached. `fetch` is taken out.
  'readers-main.cjs': {
    'a web worker': 'pdf.js, in a browser only: Node has no `Worker` of that kind',
    'import()': 'pdf.js: decoders of pictures and its own worker, by a path that Casus never gives',
    'module by name': 'core-js in pdf.js: asks Node for worker_threads',
    'code from text': 'core-js and pdf.js: looks for the global object; pdf.js, where `isEvalSupported` is off',
  },
  'page/main.js': { 'a web worker': 'starts the core in the page without VS Code, from a blob that the page makes' },
  'web/extension.cjs': { 'a web worker': 'starts the server in a browser, from a file of the extension' },
  'web/start.js': { importScripts: 'reads the files of the server, whose addresses come from the extension' },
};

/** The modules of Node that a built file asks for, but for the harmless ones. */
function modulesIn(code: string): readonly string[] {
  const asked = [...code.matchAll(/(?<![\w$])(?:require|getBuiltinModule)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
    ([, name = '']) => name,
  );
  const isNodes = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
  return [...new Set(asked)].filter((name) => isNodes(name) && !harmless.has(name.replace(/^node:/, '')));
}

const reachesIn = (code: string): readonly string[] => [
  ...modulesIn(code),
  ...Object.keys(reaching).filter((name) => code.search(reaching[name] ?? /$^/) >= 0),
];

describe('what is built', function () {
  this.timeout(60_000);
  let folder = '';
  const files = new Map<string, string>();

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'casus-network-'));
    await bundleTo(folder, 'web', 'extension', 'server', 'casus');
    // The parts of the page stand nowhere by themselves.
    await Promise.all((await filesToBuild(folder, 'page')).map((options) => build(options)));
    for (const name of await readdir(folder, { recursive: true }))
      if (/\.c?js$/.test(name)) files.set(name.replaceAll('\\', '/'), await readFile(path.join(folder, name), 'utf8'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('names nothing that reaches a network, but for the written exceptions', () => {
    assert.ok(files.size >= 8, 'every program is there');
    const found = [...files].map(([name, code]): [string, readonly string[]] => [name, [...reachesIn(code)].sort()]);
    const expected = [...files.keys()].map((name): [string, readonly string[]] => [
      name,
      Object.keys(exceptions[name] ?? {}).sort(),
    ]);
    assert.deepEqual(found, expected);
    assert.deepEqual(
      Object.keys(exceptions).filter((name) => !files.has(name)),
      [],
    );
  });

  it('would be seen to name it', () => {
    for (const [code, name] of [
      ['require("https").get(x)', 'https'],
      ["require('node:dgram')", 'node:dgram'],
      ['async()=>await fetch(a)', 'fetch'],
      ['globalThis.fetch(a)', 'fetch'],
      ['new XMLHttpRequest', 'XMLHttpRequest'],
      ['navigator.sendBeacon(a)', 'sockets'],
      ['new Worker(a)', 'a web worker'],
      ['importScripts(a)', 'importScripts'],
      ['await import(a)', 'import()'],
      ['process.getBuiltinModule(a)', 'module by name'],
      ['new Function(a)', 'code from text'],
    ] as const)
      assert.deepEqual(reachesIn(code), [name], code);
    for (const code of ['fetch(t,e){return this.get(t)}', '{fetchPriority:null}', 'xref.fetch(t)', 'require("fs")'])
      assert.deepEqual(reachesIn(code), [], code);
  });

  it('imports such a module from two places only: the language client, and our overview of a class', async () => {
    const found: string[] = [];
    for (const options of (await filesToBuild()).filter(({ outfile = '' }) =>
      /(?:-main|extension)\.cjs$/.test(outfile),
    )) {
      const { metafile } = await build({ ...options, write: false, minify: false, metafile: true });
      for (const [file, { imports }] of Object.entries(metafile.inputs))
        for (const { path: name, external } of imports)
          if (external && modulesIn(`require("${name}")`).length > 0) found.push(`${name} in ${file}`);
    }
    assert.deepEqual([...new Set(found)].sort(), [
      'child_process in node_modules/vscode-languageclient/lib/node/main.js',
      'child_process in node_modules/vscode-languageclient/lib/node/processes.js',
      'node:child_process in client/src/overview/program.node.ts',
    ]);
  });

  it('asks a browser to read nothing but the files of the extension', () => {
    const [client = '', start = ''] = ['web/extension.cjs', 'web/start.js'].map((name) => files.get(name) ?? '');
    assert.equal(client.match(/new Worker\(/g)?.length, 1);
    assert.equal(start.match(/importScripts\(/g)?.length, 1);
    assert.doesNotMatch(start, /https?:/);
  });
});
