/** Bundles: minified, in dist/. `--watch` rebuilds while you work. */
import { build, context } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const define = {
  CASUS_VERSION: JSON.stringify(JSON.parse(await readFile('package.json', 'utf8')).version),
  // Some libraries ask where they are; in a CommonJS bundle that is this file.
  'import.meta.url': '__filename',
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

/** esbuild leaves what isn't ASCII in a regular expression as it is. `start.ts` relies on there being none. */
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

/** What is run by `node NAME.cjs`: a small file that starts, and the program itself. */
const program = (name, source, banner, alias) => [
  { ...shared, entryPoints: [source], outfile: `${name}-main.cjs`, alias, plugins: [ascii] },
  {
    ...shared,
    entryPoints: ['server/src/start.ts'],
    outfile: `${name}.cjs`,
    define: { ...define, CASUS_MAIN: JSON.stringify(`./${name}-main.cjs`) },
    banner,
  },
];

/** Commander and the protocol's library load them at once: to start programs and to name pipes, which nothing here does. */
const notNeeded = fileURLToPath(new URL('server/src/not-needed.ts', import.meta.url));

const bundles = {
  extension: [
    { ...shared, entryPoints: ['client/src/extension.node.ts'], outfile: 'extension.cjs', external: ['vscode'] },
  ],
  server: program('server', 'server/src/lsp/node.ts', undefined, { child_process: notNeeded, crypto: notNeeded }),
  casus: program('casus', 'server/src/cli/bin.ts', { js: '#!/usr/bin/env node' }, { 'node:child_process': notNeeded }),
};

/** The options of each file of the bundles with these names, to be written in a folder. */
export const filesOf = (folder, ...names) =>
  names.flatMap((name) => bundles[name].map((each) => ({ ...each, outfile: join(folder, each.outfile) })));

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
