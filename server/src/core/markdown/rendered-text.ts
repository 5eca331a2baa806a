/**
 * Renders markdown to the text that a reader sees, with a source map back to the markdown. Markup is left out, entities
 * and escapes are decoded: "R&amp;D is **goed**" renders as "R&D is goed".
 */
import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/span.ts';
import { isHtmlTag } from './html-tags.ts';
import type { Segment } from './source-map.ts';

/** The address of a link, with its span in the source. */
export interface LinkAddress extends Span {
  readonly text: string;
}

export interface RenderedText {
  readonly text: string;
  /** The source map, in order. */
  readonly segments: readonly Segment[];
  /** Spans of `text` that are bold, in order, neighbours joined. */
  readonly strong: readonly Span[];
  /** Spans of `text` that are emphasised (italic), in order. */
  readonly emphasis: readonly Span[];
  /** Addresses of links: a reader doesn't see them, but they are handed in with the report. */
  readonly links: readonly LinkAddress[];
  /** The text starts with a superscript note mark: `<sup>8</sup> Met dank aan …`. */
  readonly startsWithNoteMark: boolean;
}

/** `source` is the markdown in which the positions of the nodes count. */
export function renderText(nodes: readonly PhrasingContent[], source: string): RenderedText {
  const builder = new RenderedTextBuilder(source);
  builder.addAll(nodes);
  return builder.done();
}

/** A part of the source that is shown as it is written. */
export const verbatim = (source: string, { start, end }: Span): RenderedText => ({
  text: source.slice(start, end),
  segments: [{ at: 0, length: end - start, source: start, sourceLength: end - start }],
  strong: nothing,
  emphasis: nothing,
  links: nothing,
  startsWithNoteMark: false,
});

const nothing: readonly never[] = [];

const IMAGE_START = '![';

class RenderedTextBuilder {
  private readonly source: string;
  private text = '';
  private readonly segments: Segment[] = [];
  private readonly strong: Span[] = [];
  private readonly emphasis: Span[] = [];
  private readonly links: LinkAddress[] = [];
  private inSuperscript = false;
  /** Where in `text` a tag of bold or underlined text was opened; undefined outside such tags. */
  private boldFrom: number | undefined;
  private startsWithNoteMark = false;

  constructor(source: string) {
    this.source = source;
  }

  done(): RenderedText {
    const { text, segments, strong, emphasis, links, startsWithNoteMark } = this;
    return { text, segments, strong, emphasis, links, startsWithNoteMark };
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
        return this.addEmphasis(this.strong, node.children);
      case 'emphasis':
        return this.addEmphasis(this.emphasis, node.children);
      case 'break':
        return this.push('\n', start, end);
      case 'html':
        return this.addHtml(node.value, start, end);
      case 'inlineCode':
        return this.addText(node.value, start + (/^`+ ?/.exec(this.source.slice(start, end))?.[0].length ?? 0), end);
      case 'image':
      case 'imageReference':
        return this.addText(node.alt ?? '', Math.min(start + IMAGE_START.length, end), end);
      case 'footnoteReference':
        return;
      case 'link':
        this.addAll(node.children);
        return this.addAddress(node.children.at(-1)?.position?.end.offset ?? start, end);
      default:
        if ('children' in node) this.addAll(node.children);
    }
  }

  /** Adds the address of `](address "title")`. An autolink has none: it shows its address. */
  private addAddress(from: number, end: number): void {
    const [found = '', bracketed, bare] = linkAddress.exec(this.source.slice(from, end)) ?? [];
    const text = bracketed ?? bare;
    if (!text) return;
    const start = from + found.length - text.length;
    this.links.push({ start, end: start + text.length, text });
  }

  /** Adds the children, and their span to `spans`; joined with the last span when nothing stands between. */
  private addEmphasis(spans: Span[], children: readonly PhrasingContent[]): void {
    const start = this.text.length;
    this.addAll(children);
    this.addSpan(spans, start);
  }

  /** Adds the span from `start` to the end of the text, together with the spans that it holds or touches. */
  private addSpan(spans: Span[], start: number): void {
    let from = start;
    for (let last = spans.at(-1); last && last.end >= start; last = spans.at(-1)) {
      from = Math.min(from, last.start);
      spans.pop();
    }
    spans.push({ start: from, end: this.text.length });
  }

  private addHtml(value: string, start: number, end: number): void {
    if (!isHtmlTag(value)) {
      if (!this.inSuperscript) this.addText(value, start, end);
    } else if (/^<br\b/i.test(value)) this.push('\n', start, end);
    else if (/^<sup\b/i.test(value)) {
      this.inSuperscript = true;
      if (this.text.trim() === '') this.startsWithNoteMark = true;
    } else if (/^<\/sup\b/i.test(value)) this.inSuperscript = false;
    else if (/^<(?:b|strong|u)>$/i.test(value)) this.boldFrom ??= this.text.length;
    else if (/^<\/(?:b|strong|u)>$/i.test(value) && this.boldFrom !== undefined) {
      if (this.text.length > this.boldFrom) this.addSpan(this.strong, this.boldFrom);
      this.boldFrom = undefined;
    }
  }

  /**
   * Adds a decoded value, unit by unit beside its source. The two differ at escapes ("\*"), at entities ("&amp;"), and
   * where the source has the indent or quote sign of a container at the start of a line.
   */
  private addText(value: string, start: number, end: number): void {
    if (end - start === value.length && this.source.startsWith(value, start)) return this.push(value, start, end);
    let at = start;
    let equalFrom = 0;
    let equalFromSource = start;
    const flushEqual = (to: number): void => {
      if (to > equalFrom) this.push(value.slice(equalFrom, to), equalFromSource, equalFromSource + (to - equalFrom));
    };
    for (let index = 0; index < value.length;) {
      const char = this.source[at];
      if (char === value[index] && !this.isDecoded(at, value, index)) {
        index++;
        at++;
        continue;
      }
      flushEqual(index);
      const entity = char === '&' ? entityPattern.exec(this.source.slice(at, at + MAX_ENTITY_LENGTH)) : null;
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
      equalFrom = index;
      equalFromSource = at;
    }
    flushEqual(value.length);
  }

  /**
   * Is the source at `at` an entity or escape although its first unit equals the value? "&amp;" shows "&", and an
   * escaped backslash shows a backslash.
   */
  private isDecoded(at: number, value: string, index: number): boolean {
    const char = value[index];
    if (char === '&') {
      const entity = ampersandEntity.exec(this.source.slice(at, at + MAX_ENTITY_LENGTH));
      return entity !== null && !value.startsWith(entity[0], index);
    }
    return char === '\\' && this.source[at + 1] === '\\' && value[index + 1] !== '\\';
  }

  /** Adds text whose source is `[start, end)`; the last segment grows when both stand for their source unit by unit. */
  private push(text: string, start: number, end: number): void {
    if (text === '') return;
    const last = this.segments.at(-1);
    const isUnitByUnit = end - start === text.length;
    if (last && isUnitByUnit && last.length === last.sourceLength && last.source + last.sourceLength === start) {
      this.segments[this.segments.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + text.length,
      };
    } else this.segments.push({ at: this.text.length, length: text.length, source: start, sourceLength: end - start });
    this.text += text;
  }
}

/** `](address` or `](<an address with spaces`; brackets in pairs are part of an address. */
const linkAddress = /^\]\(\s*(?:<([^<>\n]*)|((?:[^\s()]|\([^\s()]*\))+))/;
const entityPattern = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;
const ampersandEntity = /^&(?:amp|#38|#x26);/i;
/** More than the longest entity that the pattern matches, in UTF-16 units. */
const MAX_ENTITY_LENGTH = 40;

/**
 * How many rendered units an entity stands for: one or, for a surrogate pair, two. It is one when the next unit of the
 * value equals the source after the entity.
 */
function entityWidth(value: string, index: number, source: string, after: number): number {
  if (index + 1 >= value.length || value[index + 1] === source[after]) return 1;
  return isHighSurrogate(value.charCodeAt(index)) ? 2 : 1;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
