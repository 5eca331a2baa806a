/** Bundles: one minified file an entry, in dist/. `--watch` rebuilds while you work. */
import { build, context } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  define: {
    CASUS_VERSION: JSON.stringify(JSON.parse(await readFile('package.json', 'utf8')).version),
    // Some libraries ask where they are; in a CommonJS bundle that is this file.
    'import.meta.url': '__filename',
  },
};

export const entries = [
  { ...shared, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  { ...shared, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.cjs' },
  {
    ...shared,
    entryPoints: ['server/src/cli/bin.ts'],
    outfile: 'dist/casus.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) {
    for (const entry of entries) await (await context({ ...entry, sourcemap: true })).watch();
  } else {
    await rm('dist', { recursive: true, force: true });
    await Promise.all(entries.map((entry) => build(entry)));
  }
}
