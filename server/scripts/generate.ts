/**
 * Writes every derived file and deletes derived pages of what no longer exists; with `--check` it changes nothing and fails
 * when a file is out of step.
 *
 * The stages stand in order: each imports only modules that the stages before it have brought up to date. So one run is
 * enough, whatever was added or taken away.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Derived } from './generate/model.ts';
import { detectorRegistry, featureRegistry, formatRegistry, registry, ruleRegistry } from './generate/registries.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Each stage loads its generator when its turn has come, and with it the modules that the generator looks at. */
const stages: readonly (() => Promise<readonly Derived[]>)[] = [
  async () => (await import('./generate/builtin-templates.ts')).builtinTemplates(root),
  async () => [await registry(root, detectorRegistry)],
  async () => [(await import('./generate/words-of-rules.ts')).wordsOfRules()],
  async () => [await registry(root, ruleRegistry)],
  async () => [(await import('./generate/words-of-signs.ts')).wordsOfSigns()],
  async () => [await (await import('./generate/page-assets.ts')).pageAssets(root)],
  async () => [await registry(root, featureRegistry), await registry(root, formatRegistry)],
  async () => (await import('./generate/derived.ts')).derivedFiles(root),
];

/** Every file below these folders is derived. */
const derivedFolders = ['server/docs/rules', 'server/docs/samples', 'snippets'];

const checkOnly = process.argv.includes('--check');
const outOfStep: string[] = [];
const current = new Set<string>();

async function put(file: Derived): Promise<void> {
  current.add(file.path);
  const target = path.join(root, file.path);
  if ((await readFile(target, 'utf8').catch(() => undefined)) === file.text) return;
  outOfStep.push(file.path);
  if (checkOnly) return;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.text);
}

async function removeOthers(folder: string): Promise<void> {
  for (const entry of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isFile() || current.has(file)) continue;
    outOfStep.push(file);
    if (!checkOnly) await rm(path.join(root, file));
  }
}

for (const stage of stages) {
  for (const file of await stage()) await put(file);
  // A later stage would look at modules that are out of step.
  if (checkOnly && outOfStep.length > 0) break;
}
if (outOfStep.length === 0 || !checkOnly) for (const folder of derivedFolders) await removeOthers(folder);

for (const file of outOfStep) process.stdout.write(`${checkOnly ? 'out of step' : 'brought in step'}: ${file}\n`);
if (checkOnly && outOfStep.length > 0) {
  process.stderr.write('Run `npm run generate` and commit the result.\n');
  process.exitCode = 1;
}
