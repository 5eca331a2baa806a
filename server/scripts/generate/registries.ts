/** Registries of rules and detectors: static imports, because a bundler can't scan folders. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { header, type Derived } from './model.ts';

/** What one folder registers. Every module in the folder exports one entry, or helps another module of the folder. */
interface Registry {
  /** Below `server/src/core`. */
  readonly folder: string;
  /** The generated file, below `server/src/core`. */
  readonly target: string;
  readonly type: string;
  /** The module of the type, as the generated file imports it. */
  readonly from: string;
  readonly list: string;
  /** Properties that an entry has, `id` among them. */
  readonly shape: readonly string[];
  /** Which modules below the folder are entries or help them. */
  readonly modules: RegExp;
}

export const ruleRegistry: Registry = {
  folder: 'rules',
  target: 'rules/registry.generated.ts',
  type: 'Rule',
  from: './rule.ts',
  list: 'writtenRules',
  shape: ['id', 'title', 'why', 'concern', 'examples'],
  modules: /^[^/]+\/[^/]+\.ts$/,
};

export const detectorRegistry: Registry = {
  folder: 'detection/detectors',
  target: 'detection/registry.generated.ts',
  type: 'Detector',
  from: './detector.ts',
  list: 'detectors',
  shape: ['id', 'title', 'why', 'label', 'concern', 'examples', 'scope', 'priority', 'evidence', 'replacement', 'find'],
  modules: /^[^/]+\.ts$/,
};

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly id: string;
}

/** Throws when a module registers nothing and helps none, registers two entries, or bears another name than its entry. */
export async function registry(root: string, own: Registry): Promise<Derived> {
  const core = path.join(root, 'server/src/core');
  const folder = path.join(core, own.folder);
  const files = await modulesIn(folder, own.modules);
  const helpers = await importedBy(folder, files);
  const entries: Entry[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(path.join(folder, file)).href)) as Readonly<Record<string, unknown>>;
    const found = Object.entries(module).filter(([, value]) => hasShape(value, own.shape));
    const [first] = found;
    if (!first) {
      if (!helpers.has(file)) errors.push(`${own.folder}/${file} exports no ${own.type} and helps no other module.`);
      continue;
    }
    const [name, value] = first;
    const id = (value as { readonly id: string }).id;
    if (found.length > 1)
      errors.push(`${own.folder}/${file} exports ${String(found.length)} of ${own.type}: one a file.`);
    if (`${id}.ts` !== file) errors.push(`${own.folder}/${file} exports "${id}": the file must be named ${id}.ts.`);
    entries.push({ name, file, id });
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { path: `server/src/core/${own.target}`, text: textOf(entries, own) };
}

function textOf(entries: readonly Entry[], { type, from, list, folder, target }: Registry): string {
  const below = path.posix.relative(path.posix.dirname(target), folder) || '.';
  const local = ({ id }: Entry): string => id.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imported = (entry: Entry): string =>
    entry.name === local(entry) ? entry.name : `${entry.name} as ${local(entry)}`;
  return (
    header +
    `import type { ${type} } from '${from}';\n` +
    entries.map((entry) => `import { ${imported(entry)} } from './${path.posix.join(below, entry.file)}';\n`).join('') +
    `\nexport const ${list}: readonly ${type}[] = [\n` +
    entries.map((entry) => `  ${local(entry)},\n`).join('') +
    '];\n'
  );
}

const hasShape = (value: unknown, shape: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && shape.every((key) => key in value);

/** Paths below the folder, with forward slashes. */
async function modulesIn(folder: string, modules: RegExp): Promise<readonly string[]> {
  const all = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  return all.filter((file) => modules.test(file) && !file.endsWith('.generated.ts')).sort();
}

/** Modules that another module of the folder imports. */
async function importedBy(folder: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8');
    for (const [, target] of text.matchAll(/from '(\.[^']+)'/g))
      if (target) found.add(path.posix.join(path.posix.dirname(file), target));
  }
  return found;
}
