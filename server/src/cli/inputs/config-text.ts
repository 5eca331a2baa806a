/** Parses a configuration file: JSON with or without comments, YAML, or the key `casus` of a package.json. */
import type { ParseError } from 'jsonc-parser';
import { CliError } from '../errors.ts';

/** Settings as written: names and values are not checked yet. */
export type RawConfig = Readonly<Record<string, unknown>>;

/** `shown`: the path for messages. Undefined for a package.json without the key `casus`. */
export async function parseConfig(name: string, text: string, shown: string): Promise<RawConfig | undefined> {
  const content = text.replace(/^\uFEFF/, '');
  if (name === 'package.json') return fromPackage(content, shown);
  const value = /\.ya?ml$/.test(name) ? await parseYaml(content, shown) : await parseJson(content, shown);
  return settingsIn(value, shown);
}

async function fromPackage(text: string, shown: string): Promise<RawConfig | undefined> {
  // A package.json without the key isn't parsed, so that its syntax errors are not reported here.
  if (!/"casus"\s*:/.test(text)) return undefined;
  const value = await parseJson(text, shown);
  if (!isRecord(value) || !Object.hasOwn(value, 'casus')) return undefined;
  return settingsIn(value['casus'], shown);
}

/** An empty file holds no settings; `$schema` is for editors. */
function settingsIn(value: unknown, shown: string): RawConfig {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    throw new CliError({
      nl: `${shown}: hier horen instellingen te staan, als namen met een waarde.`,
      en: `${shown}: this should hold settings, as names with a value.`,
    });
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}

async function parseJson(text: string, shown: string): Promise<unknown> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  if (first) throw syntaxError(shown, 'JSON', lineOf(text, first.offset), printParseErrorCode(first.error));
  return value;
}

async function parseYaml(text: string, shown: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false });
  const first = document.errors[0];
  if (first) throw syntaxError(shown, 'YAML', lineOf(text, first.pos[0]), first.code);
  try {
    return document.toJS();
  } catch {
    // An alias (`*name`) that refers to itself or to nothing.
    throw syntaxError(shown, 'YAML', 1, 'ALIAS');
  }
}

const syntaxError = (shown: string, kind: string, line: number, code: string): CliError =>
  new CliError({
    nl: `${shown}: regel ${String(line)} is geen geldige ${kind} (${code}).`,
    en: `${shown}: line ${String(line)} is not valid ${kind} (${code}).`,
  });

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
