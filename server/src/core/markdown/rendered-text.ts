/**
 * The visible text of a piece of markdown, with the way back to its source: entities and escapes decoded, markup left out.
 */
import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/span.ts';

/** `length` visible units from `at` stand for `sourceLength` source units from `source`; equal lengths map one to one. */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** A link's address and its span in the source. */
export interface LinkAddress extends Span {
  readonly text: string;
}

export interface RenderedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Spans of `text` that are bold, in order, neighbours joined. */
  readonly strong: readonly Span[];
  /** Spans of `text` that are emphasised (italic), in order. */
  readonly emphasis: readonly Span[];
  /** Source spans of link addresses: not shown, but handed in all the same. */
  readonly links: readonly LinkAddress[];
  /** The text starts with a superscript note mark: `<sup>8</sup> Met dank aan …`. */
  readonly note: boolean;
}

export function renderText(nodes: readonly PhrasingContent[], source: string): RenderedText {
  const builder = new RenderedTextBuilder(source);
  builder.addAll(nodes);
  return builder.done();
}

/** One visible stretch that is the source itself. */
export const verbatim = (source: string, { start, end }: Span): RenderedText => ({
  text: source.slice(start, end),
  segments: [{ at: 0, length: end - start, source: start, sourceLength: end - start }],
  strong: nothing,
  emphasis: nothing,
  links: nothing,
  note: false,
});

const nothing: readonly never[] = [];

/** The source of `[start, end)` of the visible text; an empty span maps to one point. */
export function sourceSpan(segments: readonly Segment[], { start, end }: Span): Span {
  const from = sourceOffset(segments, start, false);
  return { start: from, end: end <= start ? from : Math.max(from, sourceOffset(segments, end, true)) };
}

/** `asEnd`: the offset closes a span, so at a seam it belongs to the segment before it. */
export function sourceOffset(segments: readonly Segment[], offset: number, asEnd: boolean): number {
  let low = 0;
  let high = segments.length - 1;
  const key = asEnd ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= key) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return 0;
  const into = Math.max(0, Math.min(offset - segment.at, segment.length));
  if (segment.length === segment.sourceLength) return segment.source + into;
  return asEnd ? segment.source + segment.sourceLength : segment.source;
}

class RenderedTextBuilder {
  private readonly source: string;
  private text = '';
  private readonly segments: Segment[] = [];
  private readonly strong: Span[] = [];
  private readonly emphasis: Span[] = [];
  private readonly links: LinkAddress[] = [];
  private inSuperscript = false;
  private note = false;

  constructor(source: string) {
    this.source = source;
  }

  done(): RenderedText {
    const { text, segments, strong, emphasis, links, note } = this;
    return { text, segments, strong, emphasis, links, note };
  }

  addAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.add(node);
  }

  private add(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        if (!this.inSuperscript) this.addText(node.value, start, end);
        return;
      case 'strong':
        return this.marked(this.strong, node.children);
      case 'emphasis':
        return this.marked(this.emphasis, node.children);
      case 'break':
        return this.push('\n', start, end);
      case 'html':
        return this.addHtml(node.value, start, end);
      case 'inlineCode':
        return this.addText(node.value, start + (/^`+ ?/.exec(this.source.slice(start, end))?.[0].length ?? 0), end);
      case 'image':
      case 'imageReference':
        return this.addText(node.alt ?? '', Math.min(start + 2, end), end);
      case 'footnoteReference':
        return;
      case 'link':
        this.addAll(node.children);
        return this.addAddress(node.children.at(-1)?.position?.end.offset ?? start, end);
      default:
        if ('children' in node) this.addAll(node.children);
    }
  }

  /** `](address "title")`; an autolink shows its address already. */
  private addAddress(from: number, end: number): void {
    const address = /^\]\(\s*<?([^\s)>]+)/.exec(this.source.slice(from, end));
    if (!address?.[1]) return;
    const start = from + address[0].length - address[1].length;
    this.links.push({ start, end: start + address[1].length, text: address[1] });
  }

  private marked(spans: Span[], children: readonly PhrasingContent[]): void {
    const start = this.text.length;
    this.addAll(children);
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end: this.text.length };
    else spans.push({ start, end: this.text.length });
  }

  private addHtml(value: string, start: number, end: number): void {
    if (/^<br\b/i.test(value)) this.push('\n', start, end);
    else if (/^<sup\b/i.test(value)) {
      this.inSuperscript = true;
      if (this.text.trim() === '') this.note = true;
    } else if (/^<\/sup\b/i.test(value)) this.inSuperscript = false;
  }

  /** Lays the decoded value along its source: escapes, entities and container prefixes are where the two part. */
  private addText(value: string, start: number, end: number): void {
    if (end - start === value.length && this.source.startsWith(value, start)) return this.push(value, start, end);
    let at = start;
    let from = 0;
    let fromSource = start;
    const flush = (to: number): void => {
      if (to > from) this.push(value.slice(from, to), fromSource, fromSource + (to - from));
    };
    for (let index = 0; index < value.length;) {
      const char = this.source[at];
      if (char === value[index] && !this.isDecoded(at, value, index)) {
        index++;
        at++;
        continue;
      }
      flush(index);
      const entity =
        char === '&'
          ? /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.exec(this.source.slice(at, at + 40))
          : null;
      if (entity) {
        const width = entityWidth(value, index, this.source, at + entity[0].length);
        this.push(value.slice(index, index + width), at, at + entity[0].length);
        index += width;
        at += entity[0].length;
      } else if (at < end) {
        at++;
      } else {
        this.push(value.slice(index), end, end);
        index = value.length;
      }
      from = index;
      fromSource = at;
    }
    flush(value.length);
  }

  /** "&amp;" shows "&": the first unit is equal though the source is an entity; "\\\\" shows "\\". */
  private isDecoded(at: number, value: string, index: number): boolean {
    const char = value[index];
    if (char === '&') {
      const entity = /^&(?:amp|#38|#x26);/i.exec(this.source.slice(at, at + 8));
      return entity !== null && !value.startsWith(entity[0], index);
    }
    return char === '\\' && this.source[at + 1] === '\\' && value[index + 1] !== '\\';
  }

  private push(text: string, start: number, end: number): void {
    if (text === '') return;
    const last = this.segments.at(-1);
    const direct = end - start === text.length;
    if (last && direct && last.length === last.sourceLength && last.source + last.sourceLength === start) {
      this.segments[this.segments.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + text.length,
      };
    } else this.segments.push({ at: this.text.length, length: text.length, source: start, sourceLength: end - start });
    this.text += text;
  }
}

/** How many visible units an entity shows: until the source after it continues the value (a surrogate pair, a rare two-character entity). */
function entityWidth(value: string, index: number, source: string, after: number): number {
  if (index + 1 >= value.length || value[index + 1] === source[after]) return 1;
  const code = value.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}
