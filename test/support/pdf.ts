/** Writes small pdf files for tests: words at places, in Helvetica. Source: ISO 32000-1 §7.5, §9.4. */

export interface PdfWords {
  readonly text: string;
  readonly x: number;
  /** From the bottom of the page, which is 842 high. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export function pdfOf(
  pages: readonly (readonly PdfWords[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const text = (value: string): string => `(${value.replace(/[()\\]/g, (character) => `\\${character}`)})`;
  const kids = pages.map((_, index) => `${String(6 + 2 * index)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${text(value)}`)
      .join(' ')} >>`,
  ];
  pages.forEach((words, index) => {
    const drawn = words
      .map(
        (each) =>
          `BT /F${each.bold ? '2' : '1'} ${String(each.size ?? 11)} Tf ${String(each.x)} ${String(each.y)} Td ${text(each.text)} Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${String(7 + 2 * index)} 0 R >>`,
      `<< /Length ${String(drawn.length)} >>\nstream\n${drawn}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const start = String(file.length);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of text below each other, from a place at the top of a page. */
export const column = (x: number, lines: readonly string[], top = 700, leading = 14): readonly PdfWords[] =>
  lines.map((text, index) => ({ text, x, y: top - index * leading }));
