/** Cuts the text of a leaf block that is too long to be read at once into pieces that are leaf blocks themselves. */
import { LONGEST_PIECE, partsIn, piecesOf } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import type { LeafBlock } from './leaf-block.ts';
import type { RenderedText } from './rendered-text.ts';
import { segmentsIn, sourceOffset } from './source-map.ts';

export type LeafWithoutLines = Omit<LeafBlock, 'lines'>;

/** The leaf block itself when it is short enough. Only the first piece of a heading is a heading. */
export function leafPieces(leaf: LeafWithoutLines): readonly LeafWithoutLines[] {
  const { rendered } = leaf;
  if (rendered.text.length <= LONGEST_PIECE) return [leaf];
  const cut = renderedPieces(rendered);
  return cut.map((piece, index) => {
    const start = index === 0 ? leaf.span.start : startOf(piece, leaf);
    const next = cut[index + 1];
    const end = next ? startOf(next, leaf) : leaf.span.end;
    const whole = { ...leaf, span: { start, end }, rendered: piece };
    return index > 0 && leaf.kind === 'heading' ? { ...whole, kind: 'paragraph', depth: 0, setext: false } : whole;
  });
}

/** The source offset at which a piece starts; where the map knows nothing of it, the end of the leaf block. */
const startOf = ({ segments }: RenderedText, { span }: LeafWithoutLines): number =>
  segments.length > 0 ? sourceOffset(segments, 0, false) : span.end;

function renderedPieces({ text, segments, strong, emphasis, ...rendered }: RenderedText): readonly RenderedText[] {
  const pieces = piecesOf(text);
  const parts = { segments: segmentsIn(pieces, segments), strong: spansIn(pieces, strong), emphasis: spansIn(pieces, emphasis) }; // prettier-ignore
  return pieces.map(({ start, end }, index) => ({
    text: text.slice(start, end),
    segments: parts.segments[index] ?? [],
    strong: parts.strong[index] ?? [],
    emphasis: parts.emphasis[index] ?? [],
    // Addresses are read apart from the text, so it doesn't matter with which piece they go.
    links: index === 0 ? rendered.links : [],
    startsWithNoteMark: index === 0 && rendered.startsWithNoteMark,
  }));
}

const spansIn = (pieces: readonly Span[], spans: readonly Span[]): readonly (readonly Span[])[] =>
  partsIn(
    pieces,
    spans,
    (span) => span,
    (span, piece) => ({
      start: Math.max(span.start, piece.start) - piece.start,
      end: Math.min(span.end, piece.end) - piece.start,
    }),
  );
