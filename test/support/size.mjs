/**
 * Fails when the extension package, what is in it, or the page without VS Code is larger than its budget: `node test/support/size.mjs FILE.vsix`. A
 * budget can be raised here when the growth is worth its size.
 */
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');

/** The number of bytes in the base64 of a generated file, when decoded. */
const packed = (/** @type {string} */ file) => {
  const [, data = ''] = /packed\s*=\s*['"]([A-Za-z0-9+/]+)/.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
  if (data === '') throw new Error(`${file}: no packed data found`);
  return (data.length * 3) / 4;
};

const vsix = readFileSync(process.argv[2] ?? '');
/** Bytes in the package, compressed or not. The sizes stand in its directory, so nothing is unpacked. */
const sizes = (/** @type {RegExp} */ name, /** @type {'size' | 'originalSize'} */ which) => {
  let total = 0;
  unzipSync(vsix, {
    filter: (file) => {
      if (name.test(file.name)) total += file[which];
      return false;
    },
  });
  if (total === 0) throw new Error(`no ${String(name)} in the package`);
  return total;
};

const budgets = [
  ['package', vsix.length, 4_000_000],
  // Without the readers of Word and PDF files, which are loaded when such a document is met.
  ['programs and data in it', sizes(/^extension\/dist\/(?!readers)/, 'size'), 1_800_000],
  ['bundles for the browser', sizes(/^extension\/dist\/(?:web\/|core\.js)/, 'originalSize'), 1_790_000],
  [
    'page without VS Code, compressed',
    gzipSync(readFileSync(path.join(root, 'site/dist/casus.html'))).length,
    1_000_000,
  ],
  [
    'names and weights',
    packed('server/src/core/lexicon/data.generated.ts') +
      packed('server/src/core/detection/names/scoring/weights.generated.ts'),
    600_000,
  ],
];

for (const [what, bytes, most] of budgets) {
  process.stdout.write(`${what}: ${bytes} of ${most} bytes\n`);
  if (bytes > most) process.exitCode = 1;
}
