/** Joins the pieces of a page to lines. */
import type { TextInline } from '../content.ts';
import type { Page, Piece } from './page.ts';

export interface Line {
  readonly page: number;
  readonly pageWidth: number;
  readonly inlines: readonly TextInline[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its text. */
  readonly size: number;
  /** All of it is bold. */
  readonly bold: boolean;
}

/** Pieces stand on one line when their base lines differ by less than this part of their size: a raised 2 does. */
const SAME_LINE = 0.45;
/** A gap of more than this many times the size parts a line into cells or columns; a tab after a number is less. */
const WIDE_GAP = 2;
/** A gap of more than this part of the size stands for a space. */
const SPACE = 0.15;

/** At the edge of a column a narrower gap will do: a word may fill the cell before it. */
const GAP_AT_EDGE = 0.5;
/** An edge is where so many lines begin beside another. */
const LEAST_AT_EDGE = 2;

/** The lines of all pages. */
export function linesOfPages(pages: readonly Page[]): readonly (readonly Line[])[] {
  const lines = pages.map((page) => linesOf(page));
  const edges = edgesIn(lines.flat());
  return edges.size === 0 ? lines : pages.map((page) => linesOf(page, edges));
}

/** Where, in whole points, lines begin that stand beside another one, as cells of a table do. */
function edgesIn(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const rows = new Map<string, number>();
  for (const { page, y, left } of lines) {
    const row = `${String(page)} ${String(Math.round(y))}`;
    const first = rows.get(row);
    if (first !== undefined && first < left) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
    rows.set(row, Math.min(first ?? left, left));
  }
  return new Set([...counts].flatMap(([left, count]) => (count >= LEAST_AT_EDGE ? left : [])));
}

/** In reading order. What stands on one base line with a wide gap between makes two lines. */
function linesOf({ number, width, pieces }: Page, edges: ReadonlySet<number> = new Set()): readonly Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    const line = toLine(open, number, width);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    // A piece of white space alone may be as wide as a tab, and doesn't hide the gap.
    if (piece.text.trim() === '') continue;
    if (last && !goesOn(last, piece, open, edges)) close();
    open.push(piece);
  }
  close();
  return lines;
}

function goesOn(last: Piece, next: Piece, open: readonly Piece[], edges: ReadonlySet<number>): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.left - last.right;
  if (gap > GAP_AT_EDGE * size && edges.has(Math.round(next.left))) return false;
  const isAfterMarker = open.length === 1 && isMarker(last.text);
  return Math.abs(last.y - next.y) < SAME_LINE * size && gap > -size && gap < (isAfterMarker ? 2 : 1) * WIDE_GAP * size;
}

/** A number or a bullet, which may stand far from its text. */
export const isMarker = (text: string): boolean => /^\s*(?:\(?\d{1,2}[.)]|[^\p{L}\p{N}\s]{1,2}|o)\s*$/u.test(text);

function toLine(pieces: readonly Piece[], page: number, pageWidth: number): Line | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const inlines = pieces.map((piece, index): TextInline => {
    const before = pieces[index - 1];
    const needsSpace = before && piece.left - before.right > SPACE * piece.size && !/\s$/.test(before.text);
    return {
      kind: 'text',
      text: (needsSpace ? ' ' : '') + piece.text,
      ...(piece.bold && { bold: true }),
      ...(piece.italic && { italic: true }),
    };
  });
  const largest = pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most), first);
  return {
    page,
    pageWidth,
    inlines,
    text: inlines
      .map(({ text }) => text)
      .join('')
      .trim(),
    left: first.left,
    right: last.right,
    y: first.y,
    size: Math.round(largest.size * 2) / 2,
    bold: pieces.every(({ bold, text }) => bold || isMarker(text)) && pieces.some(({ bold }) => bold),
  };
}
