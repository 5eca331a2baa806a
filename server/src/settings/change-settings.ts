/** Changes the text of a settings file, and leaves its comments and its form as they are. */
import type { Edit } from 'jsonc-parser';
import type { KeyPath } from '../core/index.ts';
import { nameOf } from './read-settings.ts';
import { parseSettingsText } from './settings-text.ts';

/** What is added to a settings file. */
export interface SettingsChange {
  /** Words that are never reported. */
  readonly allow?: readonly string[];
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
}

/**
 * The text with the change; undefined for a file that can't be parsed, or in which a list or the rules are something else.
 * `text`: undefined for a file that doesn't exist yet. `base`: a file that a new one builds on, as a path.
 */
export async function changedSettings(
  place: string,
  text: string | undefined,
  change: SettingsChange,
  base?: string,
): Promise<string | undefined> {
  const parsed = await parseSettingsText(nameOf(place), text ?? '');
  if (text !== undefined && (!parsed || 'problem' in parsed)) return undefined;
  const value = parsed && 'value' in parsed ? (parsed.value ?? {}) : {};
  if (!isRecord(value)) return undefined;
  const { allow = [], rules = {} } = value;
  if (!Array.isArray(allow) || !isRecord(rules)) return undefined;
  const additions: [KeyPath, unknown][] = [
    ...(text === undefined && base !== undefined ? [[['extends'], base] satisfies [KeyPath, unknown]] : []),
    ...(change.allow ?? [])
      .filter((word) => !allow.includes(word))
      .map((word, index): [KeyPath, unknown] => [['allow', allow.length + index], word]),
    ...(change.off ?? [])
      .filter((rule) => rules[rule] !== 'off')
      .map((rule): [KeyPath, unknown] => [['rules', rule], 'off']),
  ];
  if (additions.length === 0) return text;
  return /\.ya?ml$/i.test(place) ? inYaml(text ?? '', additions) : inJson(place, text, additions);
}

type Additions = readonly (readonly [KeyPath, unknown])[];

async function inJson(place: string, text: string | undefined, additions: Additions): Promise<string> {
  const { applyEdits, modify } = await import('jsonc-parser');
  const above = nameOf(place) === 'package.json' ? ['casus'] : [];
  let changed = text === undefined || text.trim() === '' ? '{}\n' : text;
  const indent = /^([ \t]+)\S/m.exec(changed)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: changed.includes('\r\n') ? '\r\n' : '\n',
  };
  for (const [at, value] of additions) {
    const isArrayInsertion = typeof at.at(-1) === 'number';
    const inLine = await isOnOneLine(changed, [...above, ...at.slice(0, -1)]);
    const options = inLine ? { isArrayInsertion } : { isArrayInsertion, formattingOptions };
    const edits = modify(changed, [...above, ...at], value, options);
    changed = applyEdits(changed, inLine ? edits.map(spaced) : edits);
  }
  return changed;
}

/** A list or group with something in it that stays on its line; the library would put each value on a line of its own. */
async function isOnOneLine(text: string, at: KeyPath): Promise<boolean> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root = parseTree(text, [], { allowTrailingComma: true });
  const group = root && findNodeAtLocation(root, [...at]);
  if (!group?.children?.length) return false;
  return !text.slice(group.offset, group.offset + group.length).includes('\n');
}

const spaced = (edit: Edit): Edit => ({ ...edit, content: edit.content.replace(/^,(?=\S)/, ', ') });

async function inYaml(text: string, additions: Additions): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  for (const [at, value] of additions) {
    const list = at.slice(0, -1);
    if (typeof at.at(-1) === 'number' && !document.hasIn(list)) document.setIn(list, document.createNode([value]));
    else document.setIn(at, value);
  }
  const changed = document.toString({ lineWidth: 0, flowCollectionPadding: !/\[\S/.test(text) });
  return text.includes('\r\n') ? changed.replace(/\r?\n/g, '\r\n') : changed;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
