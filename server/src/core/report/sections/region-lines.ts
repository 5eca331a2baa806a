/** Pieces of text as regions hold them. Each is the same object until an edit touches its leaf. */
import { memo, memo2, sameItems } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { leafSpan, type Leaf, type Line } from '../../markdown/leaf-block.ts';
import { nameIn, type Marker } from './heading-candidates.ts';
import type { Span } from '../../text/span.ts';

/** A line of text in a region, or a heading of the writer's own within it. Offsets into the leaf's visible text. */
export interface Piece {
  readonly kind: 'text' | 'heading';
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For headings. */
  readonly marker: Marker | undefined;
}

export const pieceSpan = (piece: Piece): Span => leafSpan(piece.leaf, piece);

const textPiece = (leaf: Leaf, start: number, end: number, text: string): Piece => ({
  kind: 'text',
  leaf,
  start,
  end,
  text,
  marker: undefined,
});

/** The text before a heading candidate in its line, and the text behind it. Undefined where nothing of the writer's stands. */
export const pieceBefore = memo((marker: Marker) => cut(marker.leaf, marker.line.start, marker.start));
export const pieceBehind = memo((marker: Marker) => cut(marker.leaf, marker.end, marker.line.end));

/** "Perspectief: stagiair in een wijkteam": what follows the colon within a heading. */
export const pieceWithin = memo((marker: Marker): Piece | undefined => {
  const { end } = nameIn(marker);
  const colon = /^[^\p{L}\p{N}]*:/u.exec(marker.leaf.visible.text.slice(end, marker.end));
  return colon ? cut(marker.leaf, end + colon[0].length, marker.end) : undefined;
});

function cut(leaf: Leaf, start: number, end: number): Piece | undefined {
  if (start >= end) return undefined;
  const text = leaf.visible.text.slice(start, end).trim();
  if (text === '' || isNobodys(text)) return undefined;
  const from = leaf.visible.text.indexOf(text, start);
  return textPiece(leaf, from, from + text.length, text);
}

/** Most lines are one piece. */
export const wholeLine = memo(({ leaf, start, end, text }: Line) =>
  isNobodys(text) ? undefined : textPiece(leaf, start, end, text),
);

export const cellPiece = memo(({ leaf, start, end, text }: Line) => textPiece(leaf, start, end, text));

export const headingPiece = memo((marker: Marker): Piece => ({
  kind: 'heading',
  leaf: marker.leaf,
  start: marker.start,
  end: marker.end,
  text: marker.text,
  marker,
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

interface Contents {
  readonly pieces: readonly Piece[];
  readonly sections: Sections;
}

/** Keeps what a function makes of pieces of text in a section, as long as the first piece has the same ones after it. */
export function memoPieces<Value>(
  compute: (pieces: readonly Piece[], sections: Sections) => Value,
): (pieces: readonly Piece[], sections: Sections) => Value {
  const ofFirst = memo2(
    (_first: Piece, { pieces, sections }: Contents) => compute(pieces, sections),
    (a, b) => sameItems(a.pieces, b.pieces) && sameItems(a.sections, b.sections),
  );
  return (pieces, sections) => (pieces[0] ? ofFirst(pieces[0], { pieces, sections }) : compute(pieces, sections));
}
