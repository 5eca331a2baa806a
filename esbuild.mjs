/** Builds the extension, the language server and the command line program into dist/. `--watch` keeps rebuilding. */
import { build, context } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const define = {
  CASUS_VERSION: JSON.stringify(JSON.parse(await readFile('package.json', 'utf8')).version),
  // Some libraries ask for their own location; in a CommonJS bundle that is the bundle.
  'import.meta.url': '__filename',
  CASUS_READERS: JSON.stringify('readers.cjs'),
  CASUS_PROGRAM: JSON.stringify('casus.cjs'),
  CASUS_SERVER: JSON.stringify('server.cjs'),
};

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  define,
};

/** Escapes non-ASCII characters, also in patterns, where esbuild keeps them: `start.ts` reads bundles as ASCII. */
const ascii = {
  name: 'ascii',
  setup: ({ initialOptions: { outfile, write = true }, onEnd }) => {
    onEnd(async ({ errors }) => {
      if (errors.length > 0 || !write) return;
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      await writeFile(outfile, (await readFile(outfile, 'utf8')).replace(/[^\0-\x7f]/g, escaped));
    });
  },
};

/** Word lists and weights, half a megabyte packed: files of their own, which all programs in a folder share. */
const data = {
  data: 'server/src/core/lexicon/data.generated.ts',
  weights: 'server/src/core/detection/names/scoring/weights.generated.ts',
};
const isData = /\/(data|weights)\.generated\.ts$/;

/** Turns a bundle of nothing but data into JSON, which is read faster than code and in a browser too. */
const asJson = {
  name: 'as-json',
  setup: ({ initialOptions: { outfile, write = true }, onEnd }) => {
    onEnd(async ({ errors }) => {
      if (errors.length > 0 || !write) return;
      const module = { exports: {} };
      runInNewContext(await readFile(outfile, 'utf8'), { module });
      await writeFile(outfile, JSON.stringify(module.exports));
    });
  },
};
const dataFiles = Object.entries(data).map(([name, source]) => ({
  ...shared,
  entryPoints: [source],
  outfile: `${name}.json`,
  plugins: [asJson],
}));
const requireData = {
  name: 'require-data',
  setup: ({ onResolve }) => {
    onResolve({ filter: isData }, ({ path }) => ({ path: `./${isData.exec(path)[1]}.json`, external: true }));
  },
};
/** In a web worker, which can't require: `server/src/lsp/web.ts` gets the data, and sets it. */
const receiveData = {
  name: 'receive-data',
  setup: ({ onLoad }) => {
    onLoad({ filter: isData }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export const (\w+)/gm)]
        .map(([, name]) => name)
        .join();
      const name = isData.exec(path)[1];
      return {
        contents: `export let ${names}; (globalThis.casusData ??= {}).${name} = (all) => ({ ${names} } = all);`,
      };
    });
  },
};

/** The files of a Node program: `NAME.cjs` (server/src/start.ts) runs `NAME-main.cjs`, the program itself. */
const program = (name, source, banner, alias) => [
  { ...shared, entryPoints: [source], outfile: `${name}-main.cjs`, alias, plugins: [requireData, ascii] },
  {
    ...shared,
    entryPoints: ['server/src/start.ts'],
    outfile: `${name}.cjs`,
    define: { ...define, CASUS_MAIN: JSON.stringify(`./${name}-main.cjs`) },
    banner,
  },
  ...dataFiles,
];

/** In place of modules that commander (starting programs) and the LSP library (naming pipes) import without need. */
const notNeeded = fileURLToPath(new URL('server/src/not-needed.ts', import.meta.url));

const web = { ...shared, platform: 'browser', conditions: ['worker'], target: 'es2022', charset: 'utf8' };

const bundles = {
  web: [
    { ...web, entryPoints: ['client/src/extension.web.ts'], outfile: 'web/extension.cjs', external: ['vscode'] },
    {
      ...web,
      entryPoints: ['server/src/lsp/web.ts'],
      outfile: 'web/server.js',
      format: 'iife',
      plugins: [receiveData],
    },
    ...dataFiles,
  ],
  extension: [
    { ...shared, entryPoints: ['client/src/extension.node.ts'], outfile: 'extension.cjs', external: ['vscode'] },
  ],
  server: program('server', 'server/src/lsp/node.ts', undefined, { child_process: notNeeded, crypto: notNeeded }),
  casus: [
    ...program('casus', 'server/src/cli/bin.ts', { js: '#!/usr/bin/env node' }, { 'node:child_process': notNeeded }),
    { ...shared, entryPoints: ['server/src/cli/inputs/documents/worker.ts'], outfile: 'readers.cjs' },
  ],
};

/** esbuild's options for each file of the named bundles, written to `folder`. */
export const filesOf = (folder, ...names) =>
  [...new Map(names.flatMap((name) => bundles[name]).map((each) => [each.outfile, each])).values()].map((each) => ({
    ...each,
    outfile: join(folder, each.outfile),
  }));

export const allFiles = (folder) => filesOf(folder, ...Object.keys(bundles));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = allFiles('dist');
  if (process.argv.includes('--watch')) {
    for (const each of files) await (await context({ ...each, sourcemap: true })).watch();
  } else {
    await rm('dist', { recursive: true, force: true });
    await Promise.all(files.map((each) => build(each)));
  }
}
