// @ts-check
/** Writes text files as Notepad and TextEdit do, and rtf as WordPad, Word and LibreOffice do. */

/** Characters of Windows-1252 that Latin-1 lacks. */
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((each, index) => [
    each,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index] ?? 0x3f,
  ]),
);
const byteOf = (/** @type {string} */ each) =>
  windows.get(each) ?? ((each.codePointAt(0) ?? 0x3f) < 256 ? (each.codePointAt(0) ?? 0x3f) : 0x3f);

/**
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Uint8Array}
 */
export function writeText(nodes, { encoding = 'utf-8' }) {
  let count = 0;
  const lines = nodes.flatMap((each) => {
    if (each.kind === 'break') return [''];
    if (each.kind === 'contents') return [...each.entries.map((entry, index) => `${entry}\t${index + 2}`), ''];
    if (each.kind === 'table') return [...each.rows.map((row) => row.join('\t')), ''];
    if (each.kind === 'item') {
      if (each.first) count = 0;
      return [`${each.isOrdered ? `${++count}.` : '-'} ${each.text}`, ''];
    }
    return [each.text, ''];
  });
  const text = lines.join('\r\n');
  if (encoding === 'utf-16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  if (encoding === 'utf-16be') return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
  if (encoding === 'windows-1252') return Uint8Array.from([...text].map(byteOf));
  return Buffer.from(text);
}

/** @param {string} text */
const rtfText = (text) =>
  [...text]
    .map((each) => {
      if (each === '\t') return '\\tab ';
      if (/[\\{}]/.test(each)) return `\\${each}`;
      if (/[\x20-\x7e]/.test(each)) return each;
      const code = each.charCodeAt(0);
      return code < 256 ? `\\'${code.toString(16)}` : `\\u${code}\\'3f`;
    })
    .join('');

/**
 * `flavour`: "word" names its styles in a style sheet, in Dutch; "libreoffice" has outline levels; "wordpad" knows bold
 * and size only.
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Uint8Array}
 */
export function writeRtf(nodes, extras) {
  const { flavour = 'word', creator = '', title = '', header, footer, comments = [], footnote } = extras;
  let count = 0;
  let place = 0;
  const paragraph = (/** @type {string} */ text, look = '') => `\\pard\\plain ${look}\\f0\\fs22 ${text}\\par\n`;
  const body = nodes.map((each) => {
    if (each.kind === 'break') return '\\page\n';
    if (each.kind === 'title')
      return flavour === 'wordpad'
        ? `\\pard\\b\\fs36 ${rtfText(each.text)}\\b0\\par\n`
        : `\\pard\\plain \\s15\\f0\\fs56 ${rtfText(each.text)}\\par\n`;
    if (each.kind === 'heading') {
      const text = rtfText(each.text);
      if (flavour === 'wordpad') return `\\pard\\b\\fs28 ${text}\\b0\\fs22\\par\n`;
      const outline =
        flavour === 'libreoffice'
          ? `\\ilvl${each.level - 1}\\outlinelevel${each.level - 1}`
          : `\\outlinelevel${each.level - 1}`;
      return `\\pard\\plain \\s${each.level}\\keepn${outline}\\b\\f0\\fs${34 - 4 * each.level} {\\loch ${text}}\\par\n`;
    }
    if (each.kind === 'contents')
      return each.entries.map((entry, index) => paragraph(`${rtfText(entry)}\\tab ${index + 2}`)).join('');
    if (each.kind === 'table')
      return (
        each.rows
          .map(
            (row) =>
              `\\trowd\\trgaph70${row.map((_, index) => `\\cellx${(index + 1) * 4500}`).join('')}\n${row.map((cell) => `\\pard\\intbl ${cell.split('\n').map(rtfText).join('\\par ')}\\cell`).join('\n')}\n\\row\n`,
          )
          .join('') + '\\pard\n'
      );
    if (each.kind === 'item') {
      if (each.first) count = 0;
      const mark = each.isOrdered ? `${++count}.` : "\\'b7";
      return paragraph(`{\\listtext\\pard\\plain ${mark}\\tab }\\ls1\\ilvl0 ${rtfText(each.text)}`, '\\fi-360\\li720');
    }
    const look = each.bold ? '\\b' : each.size ? `\\fs${each.size * 2}` : '';
    const isLong = !each.bold && !each.size && each.text.length >= 60;
    if (isLong) place++;
    const note =
      isLong && place === 2
        ? comments
            .map(
              ({ author, text }) =>
                `{\\*\\atnid A}{\\*\\atnauthor ${rtfText(author)}}\\chatn{\\*\\annotation{\\*\\atnref 1}\\pard\\plain ${rtfText(text)}}`,
            )
            .join('')
        : '';
    const foot =
      isLong && place === 3 && footnote
        ? `{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} ${rtfText(footnote)}}`
        : '';
    return `\\pard\\plain \\f0\\fs22${look} {\\lang1043 ${rtfText(each.text)}}${note}${foot}\\par\n`;
  });
  const sheet =
    flavour === 'wordpad'
      ? ''
      : `{\\stylesheet{\\s0 ${flavour === 'word' ? 'Normal' : 'Default Paragraph Style'};}${[1, 2, 3].map((level) => `{\\s${level}\\sbasedon0\\snext0\\outlinelevel${level - 1} ${flavour === 'word' ? 'heading' : 'Heading'} ${level};}`).join('')}{\\s15\\sbasedon0 Title;}}`;
  const info =
    flavour === 'wordpad'
      ? ''
      : `{\\info{\\title ${rtfText(title)}}{\\author ${rtfText(creator)}}{\\operator ${rtfText(creator)}}{\\creatim\\yr2026\\mo3\\dy27}}`;
  const furniture = `${header ? `{\\header\\pard\\plain ${rtfText(header)}\\par}` : ''}${footer ? `{\\footer\\pard\\plain ${rtfText(footer)}\\par}` : ''}`;
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}}${sheet}${info}${furniture}\n${body.join('')}}`,
    'latin1',
  );
}
