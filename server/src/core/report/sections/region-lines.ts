/** Pieces of text as regions hold them. Each is the same object until an edit touches its leaf. */
import { Kept, keeping, type Keeper } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { leafSpan, type Leaf, type Line } from '../../markdown/leaf-block.ts';
import type { Marker } from './heading-candidates.ts';
import type { Span } from '../../text/span.ts';
import { keepingPlace, shifted } from '../../incremental/moved.ts';

/** A line of text in a region, or a heading of the writer's own within it. Offsets into the leaf's visible text. */
export interface Piece extends Keeper {
  readonly kind: 'text' | 'heading';
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For headings. */
  readonly marker: Marker | undefined;
}

export const pieceSpan = keepingPlace((piece: Piece): Span => leafSpan(piece.leaf, piece), shifted);

const textPiece = (leaf: Leaf, start: number, end: number, text: string): Piece => ({
  kind: 'text',
  leaf,
  start,
  end,
  text,
  marker: undefined,
  kept: new Kept(),
});

interface Part {
  readonly end: number;
  readonly piece: Piece | undefined;
}

/** Parts of a leaf by their start. */
const partsOf = keeping((_leaf: Leaf) => new Map<number, Part>());

/** What stands around a marker in its line. Undefined where nothing of the writer's stands. */
export function pieceOf(leaf: Leaf, start: number, end: number): Piece | undefined {
  if (start >= end) return undefined;
  const parts = partsOf(leaf);
  let part = parts.get(start);
  if (part?.end !== end) {
    part = { end, piece: cut(leaf, start, end) };
    parts.set(start, part);
  }
  return part.piece;
}

function cut(leaf: Leaf, start: number, end: number): Piece | undefined {
  const text = leaf.visible.text.slice(start, end).trim();
  if (text === '' || isNobodys(text)) return undefined;
  const from = leaf.visible.text.indexOf(text, start);
  return textPiece(leaf, from, from + text.length, text);
}

/** Most lines are one piece. */
export const wholeLine = keeping(({ leaf, start, end, text }: Line) =>
  isNobodys(text) ? undefined : textPiece(leaf, start, end, text),
);

export const cellPiece = keeping(({ leaf, start, end, text }: Line) => textPiece(leaf, start, end, text));

export const headingPiece = keeping((marker: Marker): Piece => ({
  kind: 'heading',
  leaf: marker.leaf,
  start: marker.start,
  end: marker.end,
  text: marker.text,
  marker,
  kept: new Kept(),
}));

const isNobodys = (text: string): boolean =>
  /^(?:\W{0,3}(?:pag|blz)|\\|\[?(?:docent|feedb|comm|opm)|--|verzonden|sent)/i.test(text) &&
  nobodys.some((pattern) => pattern.test(text));

/** Lines that are nobody's text. */
const nobodys = [
  // What a word processor prints on every page, and what pandoc leaves of a page break.
  /^\W{0,3}(?:pagina|page|blz\.?)\s*\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?\W{0,3}$/i,
  /^\\(?:newpage|pagebreak|clearpage)$/,
  // The teacher's word on it.
  /^\[?(?:docent|feedback|commentaar|opm(?:erking|\.)?(?: van)?(?: de)? docent)\b[^:]{0,20}:/i,
  // A telephone's signature, with the line over it.
  /^(?:--|verzonden vanaf mijn \w+\.?|sent from my \w+\.?)$/i,
];

type Sections = readonly TemplateSection[];

interface Reading<Value> {
  readonly pieces: readonly Piece[];
  readonly sections: Sections;
  readonly value: Value;
}

/** Keeps what a function makes of pieces in a section with the first of them, as long as all are the same. */
export function keepingPieces<Value>(
  compute: (pieces: readonly Piece[], sections: Sections) => Value,
): (pieces: readonly Piece[], sections: Sections) => Value {
  const last = keeping((_first: Piece): { reading?: Reading<Value> } => ({}));
  return (pieces, sections) => {
    const [first] = pieces;
    if (!first) return compute(pieces, sections);
    const own = last(first);
    const { reading } = own;
    if (reading && areSame(reading.pieces, pieces) && areSame(reading.sections, sections)) return reading.value;
    const value = compute(pieces, sections);
    own.reading = { pieces, sections, value };
    return value;
  };
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
