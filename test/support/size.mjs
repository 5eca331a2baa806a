/**
 * Fails when the extension package, or the lexicon and weights in it, are larger than their budget.
 * `node test/support/size.mjs FILE.vsix`. A budget can be raised here when the growth is worth its size.
 * The readers of Word and PDF files (0.6 MB, nearly all of it pdf.js) are a bundle of their own, loaded when a document is met.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The number of bytes in the base64 of a generated file, when decoded. */
const packed = (/** @type {string} */ file) => {
  const [, data = ''] = /packed\s*=\s*['"]([A-Za-z0-9+/]+)/.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
  if (data === '') throw new Error(`${file}: no packed data found`);
  return (data.length * 3) / 4;
};

const budgets = [
  ['package', statSync(process.argv[2] ?? '').size, 2_600_000],
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
