/** A block of YAML keys in a template page, with the place of every key, value and list item. Never throws. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Span } from '../../text/span.ts';

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  /** The key's own place when nothing is filled in. */
  readonly valueSpan: Span;
  /** For a list: its items, each with its place. */
  readonly items: readonly YamlItem[];
}

export interface YamlItem {
  readonly value: unknown;
  readonly span: Span;
}

export interface YamlBlock {
  /** The text between the fences. */
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
  /** Lines that are not valid YAML; the entries are then empty. */
  readonly errors: readonly Span[];
}

export function readYamlBlock(text: string, span: Span): YamlBlock {
  const source = text.slice(span.start, span.end);
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false });
  const at = (from: number, to: number): Span => ({
    start: span.start + from,
    end: span.start + from + source.slice(from, to).trimEnd().length,
  });
  const errors = document.errors.map(({ pos: [from] }) => lineAround(source, from, at));
  const { contents } = document;
  if (errors.length > 0) return { span, entries: [], errors };
  if (contents === null) return { span, entries: [], errors };
  if (!isMap(contents)) return { span, entries: [], errors: [at(leading(source), source.length)] };
  const entries = contents.items.map(({ key, value }): YamlEntry => {
    const keySpan = spanOf(key, at) ?? at(0, 0);
    return {
      key: isScalar(key) ? String(key.value) : '',
      keySpan,
      value: plain(value, document),
      valueSpan: nonEmpty(spanOf(value, at)) ?? keySpan,
      items: isSeq(value)
        ? value.items.map((item) => ({ value: plain(item, document), span: spanOf(item, at) ?? keySpan }))
        : [],
    };
  });
  return { span, entries, errors };
}

export const entryOf = (block: YamlBlock | undefined, key: string): YamlEntry | undefined =>
  block?.entries.find((entry) => entry.key === key);

type At = (from: number, to: number) => Span;

const leading = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

function lineAround(source: string, offset: number, at: At): Span {
  // An error at the very end is about the last line that holds something.
  const place = Math.min(offset, Math.max(0, source.trimEnd().length - 1));
  const start = source.slice(0, place).search(/[^\r\n]*$/);
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  return at(start + leading(line), start + line.length);
}

function spanOf(node: unknown, at: At): Span | undefined {
  const range = (node as Node | null)?.range;
  return range ? at(range[0], range[1]) : undefined;
}

const nonEmpty = (span: Span | undefined): Span | undefined => (span && span.end > span.start ? span : undefined);

/** Aliases that refer to nothing, or to far too much, make `toJS` throw; such a value is as good as none. */
function plain(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return isScalar(node) ? node.value : (node as Node | null)?.toJS(document);
  } catch {
    return undefined;
  }
}
