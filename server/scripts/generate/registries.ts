/** Registries: static imports of what stands in a folder, because a bundler can't scan folders. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { header, type Derived } from './model.ts';

/** What one folder registers. Every module in the folder exports one entry, or helps another module of the folder. */
interface Registry {
  /** Below `server/src`. */
  readonly folder: string;
  /** The generated file, below `server/src`. */
  readonly target: string;
  readonly type: string;
  /** The module of the type, as the generated file imports it. */
  readonly from: string;
  /** Properties that an entry has. */
  readonly shape: readonly string[];
  /** Which modules below the folder are entries or help them. */
  readonly modules: RegExp;
  /** What the generated module says after its imports. */
  readonly text: (entries: readonly Entry[]) => string;
  /** Entries are imported when they are asked for. */
  readonly lazy?: true;
}

interface Entry {
  /** The name under which its module exports it, and the one it has in the registry. */
  readonly exported: string;
  readonly local: string;
  /** Path of the module without extension, below the folder: its id. */
  readonly id: string;
}

const listOf = (name: string, type: string) => (entries: readonly Entry[]) =>
  `export const ${name}: readonly ${type}[] = [\n${entries.map(({ local }) => `  ${local},\n`).join('')}];\n`;

export const ruleRegistry: Registry = {
  folder: 'core/rules',
  target: 'core/rules/registry.generated.ts',
  type: 'Rule',
  from: './rule.ts',
  shape: ['id', 'title', 'why', 'concern', 'examples'],
  modules: /^[^/]+\/[^/]+\.ts$/,
  text: listOf('writtenRules', 'Rule'),
};

export const detectorRegistry: Registry = {
  folder: 'core/detection/detectors',
  target: 'core/detection/registry.generated.ts',
  type: 'Detector',
  from: './detector.ts',
  shape: ['id', 'title', 'why', 'label', 'concern', 'examples', 'scope', 'priority', 'evidence', 'replacement'],
  modules: /^[^/]+\.ts$/,
  text: listOf('detectors', 'Detector'),
};

export const featureRegistry: Registry = {
  folder: 'lsp/features',
  target: 'lsp/features.generated.ts',
  type: 'Feature',
  from: './session.ts',
  shape: ['capabilities', 'start'],
  modules: /^[^/]+\.ts$/,
  text: listOf('features', 'Feature'),
};

export const formatRegistry: Registry = {
  folder: 'cli/formatters',
  target: 'cli/formats.generated.ts',
  type: 'Formatter',
  from: './formatters/model.ts',
  shape: ['showsDiff', 'start', 'file', 'end'],
  modules: /^[^/]+\.ts$/,
  lazy: true,
  text: (entries) =>
    '/** Output formats by id, loaded when asked for. `--format` offers exactly these. */\n' +
    'export const formatters = {\n' +
    entries
      .map(
        ({ id, exported }) =>
          `  ${/^\w+$/.test(id) ? id : `'${id}'`}: async (): Promise<Formatter> => (await import('./formatters/${id}.ts')).${exported},\n`,
      )
      .join('') +
    '} as const;\n\nexport type FormatId = keyof typeof formatters;\n',
};

/** Throws when a module registers nothing and helps none, registers two entries, or bears another name than its entry. */
export async function registry(root: string, own: Registry): Promise<Derived> {
  const source = path.join(root, 'server/src');
  const folder = path.join(source, own.folder);
  const files = await modulesIn(folder, own.modules);
  const helpers = await importedBy(folder, files);
  const entries: Entry[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const where = `server/src/${own.folder}/${file}`;
    const id = file.replace(/\.ts$/, '');
    const module = (await import(pathToFileURL(path.join(folder, file)).href)) as Readonly<Record<string, unknown>>;
    const found = Object.entries(module).filter(([, value]) => hasShape(value, own.shape));
    const [first] = found;
    if (!first) {
      if (!helpers.has(file)) errors.push(`${where} exports no ${own.type} and helps no other module.`);
      continue;
    }
    const [exported, value] = first;
    const ownId = (value as { readonly id?: string }).id ?? id;
    if (found.length > 1) errors.push(`${where} exports more than one ${own.type}: each has a file of its own.`);
    if (ownId !== id) errors.push(`${where} exports "${ownId}": name the file ${ownId}.ts.`);
    entries.push({ exported, local: camelCase(id), id });
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { path: `server/src/${own.target}`, text: textOf(entries, own) };
}

function textOf(entries: readonly Entry[], { type, from, folder, target, lazy, text }: Registry): string {
  const below = path.posix.relative(path.posix.dirname(target), folder) || '.';
  const imported = ({ exported, local, id }: Entry): string =>
    `import { ${exported === local ? local : `${exported} as ${local}`} } from './${path.posix.join(below, id)}.ts';\n`;
  const imports = lazy ? '' : entries.map(imported).join('');
  return `${header}import type { ${type} } from '${from}';\n${imports}\n${text(entries)}`;
}

/** "structure/empty-section" → structureEmptySection */
const camelCase = (id: string): string => id.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());

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
