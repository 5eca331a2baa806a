/** Joins lines to paragraphs, and tells which are headings, by where lines stand and how large and bold they are. */
import type { Block, Paragraph, TextInline } from '../content.ts';
import { isMarker, type Line } from './lines.ts';

/** Lines of a paragraph are at most this many times as far apart as most lines of its size. */
const MOST_LEADING = 1.25;
/** A heading is at least this many times as large as the text. */
const HEADING_SIZE = 1.08;
/** A heading has at most this many UTF-16 units. */
const LONGEST_HEADING = 150;

/** `inCell`: the lines of a cell of a table, in which nothing is a heading. */
export function paragraphsOf(lines: readonly Line[], inCell = false): readonly Block[] {
  const body = commonest(lines.map(({ size, text }) => [size, text.length]));
  const headings = new Set(
    lines
      .filter(({ size, text }) => size >= body * HEADING_SIZE && text.length <= LONGEST_HEADING)
      .map(({ size }) => size),
  );
  const sizes = [...headings].sort((a, b) => b - a);
  const layout = layoutOf(lines, inCell);
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

/** Base lines are at least this many times the size apart, in most texts 1.2 to 1.5 times, and 2.2 at "double" spacing. */
const LEAST_LEADING = 0.9;
const USUAL_LEADING = 1.3;
const WIDEST_LEADING = 2.3;

/** The narrowest gap that isn't there by chance: wider ones part paragraphs, and may be more common. */
function leadingOf(gaps: ReadonlyMap<number, number>): number {
  const total = [...gaps.values()].reduce((sum, count) => sum + count, 0);
  const common = [...gaps].filter(([, count]) => count > 1 || total < 4 || count > total / 10);
  return Math.min(...(common.length > 0 ? common : [...gaps]).map(([gap]) => gap));
}

/** Where all lines of a page end before this part of its width, none of them is full. */
const NARROW = 0.6;

interface Layout {
  /** How far apart the base lines of most neighbouring lines of a size are. */
  leading(size: number): number;
  /** The right edge of the column that a line stands in. */
  rightOf(line: Line): number;
}

function layoutOf(lines: readonly Line[], inCell: boolean): Layout {
  /** Counts of gaps between neighbouring lines of a size, by size and gap. */
  const gaps = new Map<number, Map<number, number>>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const gap = Math.round((before?.y ?? 0) - line.y);
    if (before?.page !== line.page || before.size !== line.size || gap < LEAST_LEADING * line.size) return;
    const ofSize = gaps.get(line.size) ?? new Map<number, number>();
    gaps.set(line.size, ofSize.set(gap, (ofSize.get(gap) ?? 0) + 1));
  });
  const leadings = new Map([...gaps].map(([size, ofSize]) => [size, leadingOf(ofSize)]));
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  return {
    leading: (size) => Math.min(leadings.get(size) ?? size * USUAL_LEADING, size * WIDEST_LEADING),
    rightOf: (line) => {
      const onPage = byPage.get(line.page) ?? [line];
      const near = onPage.filter(({ left }) => Math.abs(left - line.left) < 5 * line.size);
      const right = Math.max(...near.map((each) => each.right));
      const isColumn = inCell || onPage.some(({ left }) => left > right);
      return right < NARROW * line.pageWidth && !isColumn ? Infinity : right;
    },
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
