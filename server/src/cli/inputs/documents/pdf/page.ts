/** The words of a page with where they stand and how they look. Source: ISO 32000-1 §9 (text), in units of 1/72 inch. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of one form on one line, without a wide gap in it. */
export interface Piece {
  readonly text: string;
  /** Left and right edge, from the left of the page. */
  readonly left: number;
  readonly right: number;
  /** The base line, from the bottom of the page. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly height: number;
  readonly width: number;
  /** In the order in which they stand in the file, which is the order in which programs write text. */
  readonly pieces: readonly Piece[];
  /** What readers wrote in the margin, as notes. */
  readonly comments: readonly string[];
}

export async function readPage(page: PDFPageProxy): Promise<Page> {
  // Only then the names of fonts are known.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const [leftEdge = 0, bottom = 0, rightEdge = 0, top = 0] = page.view;
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    const size = Math.hypot(a, b);
    // Text that isn't level is a watermark or stands along the edge.
    if (size === 0 || Math.abs(b) > Math.abs(a)) continue;
    pieces.push({
      text: item.str,
      left: x,
      right: x + item.width,
      y: y - bottom,
      size,
      ...formOf(page, item.fontName),
    });
  }
  const comments = (await page.getAnnotations()).flatMap(commentOf);
  page.cleanup();
  return { number: page.pageNumber, height: top - bottom, width: rightEdge - leftEdge, pieces, comments };
}

/** By the name of the font: "BAAAAA+Calibri-BoldItalic". */
function formOf({ commonObjs }: PDFPageProxy, id: string): Pick<Piece, 'bold' | 'italic'> {
  const font: unknown = commonObjs.has(id) ? commonObjs.get(id) : undefined;
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return { bold: /bold|black|heavy|semibd|-bd/i.test(name), italic: /italic|oblique/i.test(name) };
}

/** Kinds of annotations whose text pops up. A free text stands on the page, a link has no text of its own. */
const popUps = new Set(['Text', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret', 'Stamp']);

function commentOf(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null || !('subtype' in annotation)) return [];
  const contents: unknown = 'contentsObj' in annotation ? annotation.contentsObj : undefined;
  if (!popUps.has(String(annotation.subtype)) || typeof contents !== 'object' || contents === null) return [];
  return 'str' in contents && typeof contents.str === 'string' && contents.str !== '' ? [contents.str] : [];
}
