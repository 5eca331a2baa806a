/** Page headers, footers and page numbers: what stands in the margin above and below the text of each page. */
import type { HiddenText } from '../../../../core/index.ts';
import type { Line } from './lines.ts';

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

interface Divided {
  readonly body: readonly Line[];
  readonly margins: readonly HiddenText[];
}

/** The part of the height above and below which a line may be a header or footer. */
const MARGIN = 0.12;
/** The part that text never comes in: Word's margin is 0.085 of A4, its headers stand at half of that. */
const OUTER_MARGIN = 0.075;
/** "3", "Pagina 3 van 5", "- 3 -", "blz. 3" */
const pageNumber = /^[-–\s]*(?:(?:pagina|page|pag\.?|blz\.?|p\.)\s*)?\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?[-–\s]*$/i;
/** A line that ends in a page number: "Casusverslag – pagina 1". */
const withPageNumber = /\b(?:pagina|page|blz\.?)\s*\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?$/i;

export function withoutMargins(pages: readonly PageLines[]): Divided {
  const counts = new Map<string, number>();
  for (const { height, lines } of pages)
    for (const key of new Set(lines.filter((line) => isNearEdge(line, height)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const margins = new Map<string, HiddenText>();
  const body = pages.flatMap(({ height, lines }) =>
    lines.filter((line) => {
      if (!isNearEdge(line, height)) return true;
      const isOuter = line.y < OUTER_MARGIN * height || line.y > (1 - OUTER_MARGIN) * height;
      const repeats = pages.length > 1 && (counts.get(keyOf(line)) ?? 0) > 1;
      if (!repeats && !isOuter && !pageNumber.test(line.text) && !withPageNumber.test(line.text)) return true;
      margins.set(line.text, { where: line.y > height / 2 ? 'header' : 'footer', text: line.text });
      return false;
    }),
  );
  return { body, margins: [...margins.values()] };
}

const isNearEdge = ({ y }: Line, height: number): boolean => y < MARGIN * height || y > (1 - MARGIN) * height;

/** Lines at the same height that differ only in their numbers are the same header. */
const keyOf = ({ text, y }: Line): string => `${text.replace(/\d+/g, '0')} ${String(Math.round(y / 4))}`;
