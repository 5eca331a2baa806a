/** Parses a settings file: JSON with or without comments, YAML, or the key `casus` of a package.json. */
import type { Node, ParseError } from 'jsonc-parser';
import { nestsTooDeeply, type Localised } from '../core/index.ts';

/** Names of settings files; of several in one folder the first in this list is used. */
export const settingsFileNames = ['.casusrc.json', '.casusrc.jsonc', '.casusrc.yaml', '.casusrc.yml', 'package.json'];

/** `value`: what the file says, which may be anything. `problem`: why it can't be parsed, as a sentence; `line` from 1. */
export type ParsedText = { readonly value: unknown } | { readonly problem: Localised; readonly line: number };

/** Undefined for a package.json without the key `casus`. `name`: the last part of the path. */
export async function parseSettingsText(name: string, text: string): Promise<ParsedText | undefined> {
  const content = text.replace(/^\uFEFF/, '');
  if (name === 'package.json') return fromPackage(content);
  if (nestsTooDeeply(content)) return tooDeep;
  return /\.ya?ml$/i.test(name) ? parseYaml(content) : parseJson(content);
}

/** A package.json without the key isn't parsed, so that its syntax errors are not reported here. */
export const mentionsCasus = (packageJson: string): boolean => /"casus"\s*:/.test(packageJson);

async function fromPackage(text: string): Promise<ParsedText | undefined> {
  if (!mentionsCasus(text)) return undefined;
  if (nestsTooDeeply(text)) return tooDeep;
  const parsed = await parseJson(text);
  if ('problem' in parsed) return parsed;
  const { value } = parsed;
  const holdsCasus = typeof value === 'object' && value !== null && Object.hasOwn(value, 'casus');
  return holdsCasus ? { value: (value as { casus: unknown }).casus } : undefined;
}

async function parseJson(text: string): Promise<ParsedText> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  return first
    ? broken('JSON', lineOf(text, first.offset), printParseErrorCode(first.error))
    : { value: root && valueOf(root) };
}

/** The library's own puts a key `__proto__` in place of the prototype, so that what stands in it counts. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value as unknown;
  return Object.fromEntries(
    children.map(({ children: [key, content] = [] }) => [String(key?.value), content && valueOf(content)]),
  );
}

async function parseYaml(text: string): Promise<ParsedText> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const first = document.errors[0];
  if (first) return broken('YAML', lineOf(text, first.pos[0]), first.code);
  try {
    return { value: document.toJS() as unknown };
  } catch {
    // An alias (`*name`) that refers to itself or to nothing.
    return broken('YAML', 1, 'ALIAS');
  }
}

const tooDeep: ParsedText = {
  line: 1,
  problem: { nl: 'dit nest dieper dan instellingen ooit doen.', en: 'this nests deeper than settings ever do.' },
};

const broken = (kind: string, line: number, code: string): ParsedText => ({
  line,
  problem: {
    nl: `regel ${String(line)} is geen geldige ${kind} (${code}).`,
    en: `line ${String(line)} is not valid ${kind} (${code}).`,
  },
});

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
