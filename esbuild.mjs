/**
 * Builds the extension, the language server and the command line program into dist/, and the page without VS Code into
 * site/dist/. `--watch` keeps rebuilding the first three.
 */
import { build, context } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const define = {
  CASUS_VERSION: JSON.stringify(JSON.parse(await readFile('package.json', 'utf8')).version),
  // Some libraries ask for their own location; in a CommonJS bundle that is the bundle.
  'import.meta.url': '__filename',
  CASUS_CORE: JSON.stringify('./core.js'),
  CASUS_BUNDLES: JSON.stringify(['core.js', 'data.json', 'casus-main.cjs', 'readers-main.cjs']),
  CASUS_READERS: JSON.stringify('readers.cjs'),
  CASUS_PROGRAM: JSON.stringify('casus.cjs'),
  CASUS_SERVER: JSON.stringify('server.cjs'),
};

/** What libraries would reach a network with is nothing, in any program: pdf.js can fetch, but is never asked to. */
const noNetwork = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map((name) => [
    name,
    'undefined',
  ]),
);

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  define: { ...define, ...noNetwork },
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

/** Word lists, weights and templates, by the name that each has in `data.json`: the core finds them in `casusData`. */
const data = {
  lexicon: 'server/src/core/lexicon/data.generated.ts',
  weights: 'server/src/core/detection/names/scoring/weights.generated.ts',
  templates: 'server/src/core/templates/builtin.generated.ts',
  keys: 'server/src/core/templates/builtin-keys.generated.ts',
  neededWords: 'server/src/core/rules/needed-words.generated.ts',
  wordsOfSigns: 'server/src/core/report/own-text/words-of-signs.generated.ts',
};

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
const takeData = {
  name: 'take-data',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.generated\.ts$/ }, async ({ path }) => {
      const [key] = Object.entries(data).find(([, source]) => path === join(root, source)) ?? [];
      if (key === undefined) return undefined;
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return { contents: `export const { ${names.join()} } = casusData.${key};` };
    });
  },
};

const root = fileURLToPath(new URL('.', import.meta.url));
const web = { ...shared, platform: 'browser', conditions: ['worker'], target: 'es2022', charset: 'utf8' };

/** What all programs and the server in a browser have in common. Run first, it defines `casusCore`. */
const common = [
  {
    ...shared,
    stdin: {
      contents: Object.entries(data)
        .map(([key, source]) => `export * as ${key} from './${source}';`)
        .join('\n'),
      resolveDir: root,
    },
    outfile: 'data.json',
    plugins: [asJson],
  },
  {
    ...web,
    // Settings are read with the library that the core reads front matter with.
    stdin: { contents: "export * from './server/src/core/index.ts'; export * as yaml from 'yaml';", resolveDir: root },
    outfile: 'core.js',
    format: 'iife',
    globalName: 'casusCore',
    target: ['node20', 'es2022'],
    plugins: [takeData, ascii],
  },
];
const coreFrom = (found) => ({
  name: 'use-core',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: found, namespace: 'core' }));
    onResolve({ filter: /^yaml$/ }, () => ({ path: `${found}.yaml`, namespace: 'core' }));
    onLoad({ filter: /./, namespace: 'core' }, ({ path }) => ({
      contents: `module.exports = ${path};`,
      resolveDir: root,
    }));
  },
});
const useCore = coreFrom('casusCore');

/** The files of a Node program: `NAME.cjs` (server/src/start.ts) runs the core and `NAME-main.cjs`, the program itself. */
const program = (name, source, banner, alias) => [
  { ...shared, entryPoints: [source], outfile: `${name}-main.cjs`, alias, plugins: [useCore, lookingElsewhere, ascii] },
  {
    ...shared,
    entryPoints: ['server/src/start.ts'],
    outfile: `${name}.cjs`,
    define: { ...shared.define, CASUS_MAIN: JSON.stringify(`./${name}-main.cjs`) },
    banner,
  },
  ...common,
];

/**
 * Two libraries look for a third one beside the program when it runs (fdir for picomatch, pdf.js for a canvas): they would
 * run what lies in any `node_modules` above it, native code too. They find nothing: neither is needed.
 */
const lookingElsewhere = {
  name: 'looking-elsewhere',
  setup: ({ onLoad }) => {
    onLoad(
      { filter: /[\\/](?:fdir[\\/]dist[\\/]index|pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf)\.mjs$/ },
      async ({ path }) => {
        const looking = /(?:process\.getBuiltinModule\("module"\)\.)?createRequire\(import\.meta\.url\)/g;
        const source = await readFile(path, 'utf8');
        if (source.search(looking) < 0) throw new Error(`${path} no longer looks for a library: leave it out here`);
        return { contents: source.replace(looking, '(() => ({}))') };
      },
    );
  },
};

/** In place of modules that commander (starting programs) and the LSP library (pipes and sockets) import without need. */
const notNeeded = fileURLToPath(new URL('server/src/not-needed.ts', import.meta.url));

/** What the page without VS Code leaves out. */
const notOnPage = {
  name: 'not-on-page',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/(?:pdf\/pdf|doc|html\/page)\.ts$/ }, () => ({
      path: join(root, 'site/worker/not-on-page.ts'),
    }));
    onResolve({ filter: /^hast-util-from-html$/ }, () => ({ path: join(root, 'site/worker/not-on-page.ts') }));
  },
};

/** The examples of rules and detectors explain them, which the page doesn't do. As Prettier lays them out. */
const withoutExamples = {
  name: 'without-examples',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]core[\\/](?:rules|detection)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^ {2}examples: \[\n[^]*?^ {2}\],$/m, '  examples: [],'),
      loader: 'ts',
    }));
  },
};

/** The parts of `casus.html`, which `site/build.mjs` puts into one file. */
const pageParts = [
  ['worker/worker.ts', { plugins: [notOnPage, takeData, withoutExamples] }],
  ['worker/start.ts', {}],
  ['page/main.ts', { conditions: [], loader: { '.md': 'text' } }],
  ['page/page.css', {}],
].map(([source, options]) => ({
  ...web,
  target: source.endsWith('.css') ? ['chrome123', 'firefox120', 'safari17.5'] : web.target,
  entryPoints: [`site/${source}`],
  outfile: `page/${source.replace(/^.*\//, '').replace(/\.ts$/, '.js')}`,
  format: 'iife',
  charset: 'ascii',
  ...options,
}));

const bundles = {
  page: [...pageParts, common[0]],
  web: [
    { ...web, entryPoints: ['client/src/extension.web.ts'], outfile: 'web/extension.cjs', external: ['vscode'] },
    {
      ...web,
      entryPoints: ['server/src/lsp/web.ts'],
      outfile: 'web/server.js',
      format: 'iife',
      plugins: [useCore],
    },
    { ...web, entryPoints: ['server/src/lsp/web-start.ts'], outfile: 'web/start.js', format: 'iife' },
    ...common,
  ],
  extension: [
    {
      ...shared,
      entryPoints: ['client/src/extension.node.ts'],
      outfile: 'extension.cjs',
      external: ['vscode'],
      alias: { net: notNeeded },
    },
  ],
  server: program('server', 'server/src/lsp/node.ts', undefined, {
    child_process: notNeeded,
    crypto: notNeeded,
    net: notNeeded,
  }),
  // For programs that import Casus.
  api: [
    {
      ...shared,
      entryPoints: ['server/src/api/index.ts'],
      outfile: 'api.cjs',
      plugins: [coreFrom("require('./server/src/api/built-core.ts').core"), ascii],
    },
    { entryPoints: ['server/src/api/casus.d.ts'], outfile: 'api.d.cts', loader: { '.d.ts': 'copy' } },
    ...common,
  ],
  casus: [
    ...program('casus', 'server/src/cli/bin.ts', { js: '#!/usr/bin/env node' }, { 'node:child_process': notNeeded }),
    ...program('readers', 'server/src/cli/inputs/documents/worker.ts'),
  ],
};

/** esbuild's options for each file of the named bundles, written to `folder`. */
export const filesOf = (folder, ...names) =>
  [...new Map(names.flatMap((name) => bundles[name]).map((each) => [each.outfile, each])).values()].map((each) => ({
    ...each,
    outfile: join(folder, each.outfile),
  }));

export const allFiles = (folder) => filesOf(folder, ...Object.keys(bundles));

/** What stands in `dist/` by itself: the parts of the page stand in `casus.html` alone. */
const ownFiles = (folder) => filesOf(folder, ...Object.keys(bundles).filter((name) => name !== 'page'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = ownFiles('dist');
  if (process.argv.includes('--watch')) {
    for (const each of files) await (await context({ ...each, sourcemap: true })).watch();
  } else {
    await rm('dist', { recursive: true, force: true });
    const { buildPage } = await import('./site/build.mjs');
    await Promise.all([...files.map((each) => build(each)), buildPage(filesOf('', 'page'))]);
  }
}
