/** Reads a block of YAML keys in a template page, with the span of every key, value and list item. Never throws. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Span } from '../../text/span.ts';
import { nestsTooDeeply } from '../../text/yaml-depth.ts';

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  /** The span of the key when it has no value. */
  readonly valueSpan: Span;
  /** The items of a list; empty for any other value. */
  readonly items: readonly YamlItem[];
}

export interface YamlItem {
  readonly value: unknown;
  readonly span: Span;
}

export interface YamlBlock {
  /** Of the text between the fences, or in the comment. */
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
  /** Lines that are not valid YAML; the entries are then empty. */
  readonly errors: readonly Span[];
}

/** The YAML at `span` in the text of a page. All spans are spans of that text. */
export function readYamlBlock(text: string, span: Span): YamlBlock {
  const source = text.slice(span.start, span.end);
  const toSpan: ToSpan = (from, to) => ({
    start: span.start + from,
    end: span.start + from + source.slice(from, to).trimEnd().length,
  });
  if (nestsTooDeeply(source)) return { span, entries: [], errors: [toSpan(leadingSpaces(source), source.length)] };
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false });
  const errors = document.errors.map(({ pos: [from] }) => lineAround(source, from, toSpan));
  const { contents } = document;
  if (errors.length > 0) return { span, entries: [], errors };
  if (contents === null) return { span, entries: [], errors };
  if (!isMap(contents)) return { span, entries: [], errors: [toSpan(leadingSpaces(source), source.length)] };
  const entries = contents.items.map(({ key, value }): YamlEntry => {
    const keySpan = spanOf(key, toSpan) ?? toSpan(0, 0);
    return {
      key: isScalar(key) ? String(key.value) : '',
      keySpan,
      value: valueOf(value, document),
      valueSpan: nonEmpty(spanOf(value, toSpan)) ?? keySpan,
      items: isSeq(value)
        ? value.items.map((item) => ({ value: valueOf(item, document), span: spanOf(item, toSpan) ?? keySpan }))
        : [],
    };
  });
  return { span, entries, errors };
}

export const entryOf = (block: YamlBlock | undefined, key: string): YamlEntry | undefined =>
  block?.entries.find((entry) => entry.key === key);

/** Makes a span of the page of offsets in the YAML, without the spaces at its end. */
type ToSpan = (from: number, to: number) => Span;

const leadingSpaces = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

/** The line with an error at `offset`, without its indent. */
function lineAround(source: string, offset: number, toSpan: ToSpan): Span {
  // An error at the end of the source is about the last line that is not blank.
  const inLine = Math.min(offset, Math.max(0, source.trimEnd().length - 1));
  const start = source.slice(0, inLine).search(/(?<![^\r\n])[^\r\n]*$/);
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  return toSpan(start + leadingSpaces(line), start + line.length);
}

function spanOf(node: unknown, toSpan: ToSpan): Span | undefined {
  const range = (node as Node | null)?.range;
  return range ? toSpan(range[0], range[1]) : undefined;
}

const nonEmpty = (span: Span | undefined): Span | undefined => (span && span.end > span.start ? span : undefined);

/** The value of a YAML node; undefined for an alias that refers to nothing or to too much, on which `toJS` throws. */
function valueOf(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return isScalar(node) ? node.value : (node as Node | null)?.toJS(document);
  } catch {
    return undefined;
  }
}
