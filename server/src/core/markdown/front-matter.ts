/** YAML front matter: its values, where each stands, and what is wrong with it. Never throws. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { lineEnd, nextLine } from './line-shapes.ts';

export interface FrontMatter {
  /** Whole block with its fences. */
  readonly span: Span;
  /** Parsed top-level keys; empty when the YAML is invalid. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where each top-level key's value stands. */
  readonly spans: Readonly<Record<string, Span>>;
  /** What is wrong with the YAML, with its place. */
  readonly errors: readonly { readonly message: string; readonly span: Span }[];
}

/** `start`: where the first block stands; its positions count from there. */
export function readFrontMatter(block: Block, start: number): FrontMatter | undefined {
  const { text } = block;
  if (!text.startsWith('---')) return undefined;
  const [node] = block.nodes;
  if (node?.type !== 'yaml') return undefined;
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const span = { start: start + from, end: start + to };
  // Below the first line. The value can't be looked for in the text, as it has U+FFFD where that has NUL.
  const offset = start + nextLine(text, lineEnd(text, from));
  const document = parseDocument(node.value, { logLevel: 'silent' });
  const at = (from = 0, to = from): Span => ({ start: offset + from, end: offset + Math.max(from, to) });
  const errors = document.errors.map(({ message, pos: [from] }) => {
    const line = /[^\r\n]*$/.exec(node.value.slice(0, from))?.[0] ?? '';
    const rest = /^[^\r\n]*/.exec(node.value.slice(from))?.[0] ?? '';
    return {
      message: message.split('\n')[0] ?? '',
      span: at(from - line.trimStart().length, from + rest.trimEnd().length),
    };
  });
  if (errors.length > 0) return { span, values: {}, spans: {}, errors };
  if (!isMap(document.contents)) {
    const empty = document.contents === null;
    return {
      span,
      values: {},
      spans: {},
      errors: empty ? [] : [{ message: 'not a list of keys', span: at(0, node.value.length) }],
    };
  }
  const values: Record<string, unknown> = {};
  const spans: Record<string, Span> = {};
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    values[name] = plain(value);
    const range = hasRange(value) ? value.range : hasRange(key) ? key.range : undefined;
    spans[name] = at(range?.[0], range?.[1]);
  }
  return { span, values, spans, errors };
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);

/** Aliases that refer to nothing make `toJSON` throw; such a value is as good as none. */
function plain(node: unknown): unknown {
  try {
    return isScalar(node) ? node.value : (node as { toJSON?: () => unknown } | null)?.toJSON?.();
  } catch {
    return undefined;
  }
}
