/**
 * Writes every derived file; with `--check` it writes nothing and fails when one is out of step.
 * Registries come first, in their own pass: the other files are derived from the modules they list.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Derived } from './generate/model.ts';
import { registries } from './generate/registries.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const checkOnly = process.argv.includes('--check');
const stale: string[] = [];

async function put(file: Derived): Promise<void> {
  const target = path.join(root, file.path);
  const current = await readFile(target, 'utf8').catch(() => undefined);
  if (current === file.text) return;
  stale.push(file.path);
  if (checkOnly) return;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.text);
}

for (const file of await registries(root)) await put(file);
if (!(checkOnly && stale.length > 0)) {
  const { derivedFiles } = await import('./generate/derived.ts');
  for (const file of await derivedFiles(root)) await put(file);
}

for (const file of stale) process.stdout.write(`${checkOnly ? 'out of step' : 'written'}: ${file}\n`);
if (checkOnly && stale.length > 0) {
  process.stderr.write('Run `npm run generate` and commit the result.\n');
  process.exitCode = 1;
}
