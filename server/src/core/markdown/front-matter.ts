/** Reads YAML front matter: the values, their spans in the text, and the errors. Never throws. */
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { lineAt, lineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { nestsTooDeeply } from '../text/yaml-depth.ts';
import { lineEnd, nextLine } from './line-shapes.ts';

export interface FrontMatter {
  /** Of the front matter with its fences. */
  readonly span: Span;
  /** Parsed top-level keys; empty when the YAML is invalid. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The span of the value of each top-level key; of the key itself when it has no value. */
  readonly spans: Readonly<Record<string, Span>>;
  /** Lines that are not valid YAML; the message is the parser's. */
  readonly errors: readonly { readonly message: string; readonly span: Span }[];
}

/** The front matter of a document: of its first block, which starts at `start` in the text. */
export function readFrontMatter(block: Block, start: number): FrontMatter | undefined {
  const { text } = block;
  if (!text.startsWith('---')) return undefined;
  const [node] = block.nodes;
  if (node?.type !== 'yaml') return undefined;
  const nodeStart = node.position?.start.offset ?? 0;
  const nodeEnd = node.position?.end.offset ?? 0;
  const span = { start: start + nodeStart, end: start + nodeEnd };
  // The YAML starts on the second line. A search for it in the text fails where the text has NUL: the node has U+FFFD.
  const yamlStart = start + nextLine(text, lineEnd(text, nodeStart));
  const spanInText = (from = 0, to = from): Span => ({ start: yamlStart + from, end: yamlStart + Math.max(from, to) });
  const wrong = (message: string): FrontMatter => ({
    span,
    values: {},
    spans: {},
    errors: [{ message, span: spanInText(0, node.value.length) }],
  });
  if (nestsTooDeeply(node.value)) return wrong('nested too deeply');
  const lineCounter = new LineCounter();
  // The parser compares each key with all before it: `repeatedKeys` does that in linear time.
  const document = parseDocument(node.value, { logLevel: 'silent', uniqueKeys: false, lineCounter });
  const lineSpanAt = (from: number): Span => {
    const line = lineAt(node.value, from);
    const [lineStart = 0, lineAfter = node.value.length] = lineStarts(node.value).slice(line, line + 2);
    const shown = node.value.slice(lineStart, lineAfter);
    const indent = shown.slice(0, from - lineStart);
    return spanInText(lineStart + indent.length - indent.trimStart().length, lineStart + shown.trimEnd().length);
  };
  const errors = [...document.errors, ...repeatedKeys(document, lineCounter)]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map(({ message, pos: [from] }) => ({ message: message.split('\n')[0] ?? '', span: lineSpanAt(from) }));
  if (errors.length > 0) return { span, values: {}, spans: {}, errors };
  if (document.contents === null) return { span, values: {}, spans: {}, errors };
  if (!isMap(document.contents)) return wrong('not a list of keys');
  const values = withoutPrototype<unknown>();
  const spans = withoutPrototype<Span>();
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    values[name] = plainValue(value);
    const range = hasRange(value) ? value.range : hasRange(key) ? key.range : undefined;
    spans[name] = spanInText(range?.[0], range?.[1]);
  }
  return { span, values, spans, errors };
}

/** A key such as `__proto__` or `constructor` is a key as any other there. */
const withoutPrototype = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>;

/** The value of a key as one text; empty for a list or for keys, which may call one of them `toString`. */
export const textOfValue = (value: unknown): string =>
  typeof value === 'object' || value === undefined ? '' : String(value as string | number | boolean | bigint);

/** The keys that a map has already, as errors of the parser. */
function repeatedKeys(document: Document.Parsed, lines: LineCounter): readonly YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const at = key.range?.[0] ?? 0;
        if (known.has(key.value)) {
          const { line, col } = lines.linePos(at);
          errors.push({
            message: `Map keys must be unique at line ${String(line)}, column ${String(col)}:`,
            pos: [at],
          });
        }
        // No number equals NaN, in YAML too.
        if (!Number.isNaN(key.value)) known.add(key.value);
      }
    },
  });
  return errors;
}

type YamlError = Pick<Document.Parsed['errors'][number], 'message'> & { readonly pos: readonly [number, ...number[]] };

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);

/** The value of a YAML node; undefined for an alias that refers to nothing, on which `toJSON` throws. */
function plainValue(node: unknown): unknown {
  try {
    return isScalar(node) ? node.value : (node as { toJSON?: () => unknown } | null)?.toJSON?.();
  } catch {
    return undefined;
  }
}
