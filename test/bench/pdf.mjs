/** A plain PDF with text: Helvetica, A4, as many pages as it takes. Enough for a reader of text, and no library. */

const LINES_A_PAGE = 46;
const LETTERS_A_LINE = 88;
const SIZES = [11, 20, 15];

/** `level`: 0 for text, 1 and 2 for headings. */
export function pdfOf(blocks) {
  const lines = blocks.flatMap(({ level, text }) => [
    ...text.split('\n').flatMap((line) => wrapped(line).map((each) => ({ size: SIZES[level], text: each }))),
    { size: SIZES[0], text: '' },
  ]);
  const pages = [];
  for (let from = 0; from < lines.length; from += LINES_A_PAGE) pages.push(lines.slice(from, from + LINES_A_PAGE));
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf(page),
    ]),
  ]);
}

function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== '' && last.length + word.length >= LETTERS_A_LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function streamOf(page) {
  let y = 800;
  const shown = page.map(({ size, text }) => `/F ${size} Tf 1 0 0 1 60 ${(y -= 16)} Tm (${winAnsi(text)}) Tj`);
  const stream = `BT\n${shown.join('\n')}\nET`;
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}

const typographic = { '’': '\u0092', '‘': '\u0091', '“': '\u0093', '”': '\u0094', '–': '\u0096', '…': '\u0085' };

const winAnsi = (text) => text.replace(/[’‘“”–…]/g, (sign) => typographic[sign]).replace(/[\\()]/g, '\\$&');

function fileOf(objects) {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}startxref\n${start}\n%%EOF\n`, 'latin1');
}
