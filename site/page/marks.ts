/** Stretches of the text that the editor shows in a form of its own. Offsets count UTF-16 units. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** A class of `editor.css`. */
  readonly kind: string;
  /** A picture in the margin beside it. */
  readonly flag?: string;
}

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['fine', /^---\n[^]*?\n---(?=\n|$)/g],
  // Spelled so that the script can stand in a page.
  ['fine', /<[!]--[^]*?-->/g],
  ['head', /^#{1,6} .*$/gm],
  ['fine', /^#{1,6} /gm],
];

/** What markdown means, as far as it helps to read: headings, and what a reader of the report won't see. */
export const markdownMarks = (text: string): readonly Mark[] =>
  patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length })),
  );

/** The marks after an edit: those that it touched are gone. */
export function marksAfter(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const end = before.length - tail;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end < start) return [mark];
    if (mark.start > end) return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    // Within a long mark, such as the line of a heading, people type on.
    if (mark.start < start && mark.end >= end) return [{ ...mark, end: mark.end + moved }];
    return [];
  });
}

export interface Piece {
  readonly text: string;
  readonly kinds: readonly string[];
  /** Pictures in the margin, of marks that begin here. */
  readonly flags: readonly string[];
}

/** The text cut at the borders of the marks. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  const borders = new Set([0, text.length]);
  for (const { start, end } of ordered) borders.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  const cuts = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: readonly Mark[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    open = open.filter(({ end }) => end > start);
    const flags: string[] = [];
    for (let mark = ordered[next]; mark && mark.start <= start; mark = ordered[++next]) {
      if (mark.flag !== undefined) flags.push(mark.flag);
      if (mark.end > start) open = [...open, mark];
    }
    const end = cuts[index + 1] ?? start;
    pieces.push({ text: text.slice(start, end), kinds: [...new Set(open.map(({ kind }) => kind))], flags });
  }
  return pieces;
}
