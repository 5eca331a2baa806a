/** Reads what an address writes in percent signs, "mevrouw%20Jansen" as "mevrouw Jansen", with the way back to the source. */
import type { Segment } from '../../markdown/source-map.ts';
import type { Span } from '../../text/span.ts';
import type { MappedText } from './readable.ts';

const encoded = /(?:%[\dA-Fa-f]{2})+/g;

/** The part of the source, decoded where it can be; the segments count in the same source as `span`. */
export function withoutPercents(source: string, { start, end }: Span): MappedText {
  const written = source.slice(start, end);
  const segments: Segment[] = [];
  let text = '';
  const add = (part: string, from: number, length: number): void => {
    if (part === '') return;
    segments.push({ at: text.length, length: part.length, source: start + from, sourceLength: length });
    text += part;
  };
  let copied = 0;
  for (const { 0: found, index } of written.matchAll(encoded)) {
    const read = decoded(found);
    if (read === undefined) continue;
    add(written.slice(copied, index), copied, index - copied);
    add(read, index, found.length);
    copied = index + found.length;
  }
  add(written.slice(copied), copied, written.length - copied);
  return { text, segments };
}

/** Undefined when the bytes are no text. */
function decoded(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined;
  }
}
