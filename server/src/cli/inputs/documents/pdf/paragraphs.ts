/** Joins lines to paragraphs, and tells which are headings, by where lines stand and how large and bold they are. */
import type { Block, Paragraph, TextInline } from '../content.ts';
import { leadingIn } from './leading.ts';
import { isMarker, type Line } from './lines.ts';
import { largest } from '../../../../lists.ts';

/** Lines of a paragraph are at most this many times as far apart as most lines of its size. */
const MOST_LEADING = 1.25;
/** A heading is at least this many times as large as the text. */
const HEADING_SIZE = 1.08;
/** A heading has at most this many UTF-16 units. */
const LONGEST_HEADING = 150;

/** What holds for a whole document. */
export interface Measures {
  /** The sizes of headings, the largest first. */
  readonly sizes: readonly number[];
  /** How far apart the base lines of most neighbouring lines of a size are. */
  readonly leading: (size: number) => number;
}

export function measuresOf(lines: readonly Line[]): Measures {
  const body = commonest(lines.map(({ size, text }) => [size, text.length]));
  const headings = lines.filter(({ size, text }) => size >= body * HEADING_SIZE && text.length <= LONGEST_HEADING);
  return {
    sizes: [...new Set(headings.map(({ size }) => size))].sort((a, b) => b - a),
    leading: leadingIn(lines),
  };
}

/** `columnRight`: the right edge of the column of a table that the lines are a cell of; in a cell nothing is a heading. */
export function paragraphsOf(
  lines: readonly Line[],
  { sizes, leading }: Measures,
  columnRight?: number,
): readonly Block[] {
  const inCell = columnRight !== undefined;
  const layout: Layout = { leading, rightOf: inCell ? () => columnRight : rightEdges(lines) };
  return groupsOf(lines, layout).map((group) => {
    const paragraph: Paragraph = { kind: 'paragraph', inlines: joined(group), page: group[0]?.page ?? 1 };
    const level = sizes.indexOf(group[0]?.size ?? 0) + 1;
    const length = group.reduce((total, { text }) => total + text.length, 0);
    return !inCell && level > 0 && length <= LONGEST_HEADING
      ? { ...paragraph, heading: Math.min(level, 6) }
      : paragraph;
  });
}

/** The value with the most weight. */
function commonest(weighted: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0] as const)[0];
}

/** Where all lines of a page end before this part of its width, none of them is full. */
const NARROW = 0.6;

interface Layout {
  readonly leading: Measures['leading'];
  /** The right edge of the column that a line stands in. */
  readonly rightOf: (line: Line) => number;
}

function rightEdges(lines: readonly Line[]): Layout['rightOf'] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  return (line) => {
    const onPage = byPage.get(line.page) ?? [line];
    const near = onPage.filter(({ left }) => Math.abs(left - line.left) < 5 * line.size);
    const right = largest(near.map((each) => each.right));
    const isColumn = onPage.some(({ left }) => left > right);
    return right < NARROW * line.pageWidth && !isColumn ? Infinity : right;
  };
}

function groupsOf(lines: readonly Line[], layout: Layout): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, layout)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function continues(group: readonly Line[], line: Line, layout: Layout): boolean {
  const last = group.at(-1);
  if (!last || last.size !== line.size || startsItem(line.text)) return false;
  const isFull = !fits(line, last, layout.rightOf(last));
  if (last.bold !== line.bold && !(isFull && !last.bold)) return false;
  const gap = last.y - line.y;
  if (last.page !== line.page || gap < -line.size) {
    // On to the next column or page: only in the middle of a sentence.
    return isFull && !last.bold && /^[\p{Ll}\d("'‘“]/u.test(line.text) && !/[.!?:]["'’”)]?$/.test(last.text);
  }
  if (gap > MOST_LEADING * layout.leading(line.size)) return false;
  // Text that is hung under a number is indented against its first line; other lines that move in begin a paragraph.
  const isIndented = line.left > last.left + line.size && group.length > 1;
  return isFull && !isIndented;
}

/** Would the first word of a line have fitted on the line before it? Then the writer began a new line. */
function fits(line: Line, last: Line, right: number): boolean {
  const [word = ''] = line.text.split(/\s/, 1);
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word.length + 1);
  return right === Infinity || last.right + width * 1.05 < right - 0.02 * (right - last.left);
}

const startsItem = (text: string): boolean => {
  const [word = '', ...rest] = text.split(/\s+/);
  return rest.length > 0 && isMarker(word) && !/^["'‘“(«]/.test(word);
};

/** The inlines of lines one after the other; a word that was cut at the end of a line is whole again. */
function joined(lines: readonly Line[]): readonly TextInline[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next) return line.inlines;
    const isCut =
      /\p{L}[-\u00ad]$/u.test(line.text) &&
      /^\p{Ll}/u.test(next.text) &&
      !/^(?:en|of|dan wel|and|or)\b/.test(next.text);
    const inlines = [...line.inlines];
    const last = inlines.pop();
    if (!last) return [];
    return [...inlines, { ...last, text: isCut ? last.text.replace(/[-\u00ad]\s*$/, '') : `${last.text} ` }];
  });
}
