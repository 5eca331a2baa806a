// @ts-check
/** Writes web pages as Word ("web page, filtered"), Google Docs and the text box of an LMS make them, and pages to print. */
import { escape } from './xml.mjs';

/**
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Uint8Array}
 */
export function writeHtml(nodes, extras) {
  if (extras.flavour === 'google') return Buffer.from(googlePage(nodes, extras));
  if (extras.flavour === 'lms') return Buffer.from(lmsPage(nodes));
  // Word writes Windows-1252 and says so.
  return Buffer.from(
    wordPage(nodes, extras).replaceAll('’', '\u0092').replaceAll('–', '\u0096').replaceAll('…', '\u0085'),
    'latin1',
  );
}

/** @param {import('../stories.mjs').Node[]} nodes @param {(each: import('../stories.mjs').Node) => string} write */
const written = (nodes, write) => nodes.map(write).join('\n');

/** @param {import('../stories.mjs').Table} table @param {(text: string) => string} paragraph */
const tableOf = ({ rows }, paragraph) =>
  `<table border=1>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.split('\n').map(paragraph).join('')}</td>`).join('')}</tr>`).join('')}</table>`;

/** @param {import('../stories.mjs').Node[]} nodes @param {import('../documents.mjs').Extras} extras */
function wordPage(nodes, { creator = '', title = '', comments = [], alt, header }) {
  let count = 0;
  let place = 0;
  const body = written(nodes, (each) => {
    if (each.kind === 'title') return `<p class=MsoTitle>${escape(each.text)}</p>`;
    if (each.kind === 'heading')
      return `<h${each.level}><a name="_Toc${++place}"></a><span lang=NL>${escape(each.text)}<o:p></o:p></span></h${each.level}>`;
    if (each.kind === 'break') return "<span lang=NL><br clear=all style='page-break-before:always'></span>";
    if (each.kind === 'contents')
      return each.entries
        .map(
          (entry, index) =>
            `<p class=MsoToc1><a href="#_Toc${index + 1}">${escape(entry)}<span style='mso-tab-count:1 dotted'>. </span>${index + 2}</a></p>`,
        )
        .join('\n');
    if (each.kind === 'table')
      return tableOf(each, (text) => `<p class=MsoNormal><span lang=NL>${escape(text)}<o:p></o:p></span></p>`);
    if (each.kind === 'item') {
      if (each.first) count = 0;
      const mark = each.isOrdered ? `${++count}.` : '·';
      return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=NL>${escape(each.text)}</span></p>`;
    }
    const text = `<span lang=NL${each.size ? ` style='font-size:${each.size}.0pt'` : ''}>${escape(each.text)}</span>`;
    return `<p class=MsoNormal>${each.bold ? `<b>${text}</b>` : text}<o:p></o:p></p>`;
  });
  const notes = comments
    .map(
      ({ text }, index) =>
        `<div style='mso-element:comment'><div id="_com_${index}" class=msocomtxt><p class=MsoCommentText>${escape(text)}</p></div></div>`,
    )
    .join('');
  const image = alt
    ? `<p class=MsoNormal><img width=40 height=40 src="verslag_bestanden/image001.png" alt="${escape(alt)}"></p>`
    : '';
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15 (filtered medium)">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>${escape(creator)}</o:Author></o:DocumentProperties></xml><![endif]-->
<title>${escape(title)}</title><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=NL>${header ? `<div style='mso-element:header' id=h1><p class=MsoHeader>${escape(header)}</p></div>` : ''}<div class=WordSection1>
${body}
${image}</div>${notes}</body></html>`;
}

/** @param {import('../stories.mjs').Node[]} nodes @param {import('../documents.mjs').Extras} extras */
function googlePage(nodes, { alt }) {
  let count = 0;
  const span = (/** @type {string} */ text, name = 'c1') =>
    (text.match(/.{1,24}/gsu) ?? []).map((piece) => `<span class="${name}">${escape(piece)}</span>`).join('');
  const body = written(nodes, (each) => {
    if (each.kind === 'title') return `<p class="c3 title" id="h.0">${span(each.text)}</p>`;
    if (each.kind === 'heading')
      return `<h${each.level} class="c5" id="h.${each.text.length}">${span(each.text)}</h${each.level}>`;
    if (each.kind === 'break') return '<hr style="page-break-before:always;display:none;">';
    if (each.kind === 'contents')
      return each.entries
        .map((entry) => `<p class="c7"><span class="c8"><a class="c9" href="#h.1">${escape(entry)}</a></span></p>`)
        .join('');
    if (each.kind === 'table') return tableOf(each, (text) => `<p class="c2">${span(text)}</p>`);
    if (each.kind === 'item') {
      if (each.first) count = 0;
      return each.isOrdered
        ? `<ol class="c0 lst-kix_1-0" start="${++count}"><li class="c2 li-bullet-0">${span(each.text)}</li></ol>`
        : `<ul class="c0 lst-kix_2-0"><li class="c2 li-bullet-0">${span(each.text)}</li></ul>`;
    }
    return `<p class="c2">${span(each.text, each.bold ? 'c4' : each.size ? 'c6' : 'c1')}</p><p class="c2 c10"><span class="c1"></span></p>`;
  });
  const image = alt
    ? `<p class="c2"><span style="overflow: hidden"><img alt="${escape(alt)}" src="images/image1.png" title=""></span></p>`
    : '';
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{font-size:11pt}.c4{font-weight:700}.c6{font-size:16pt}.c3{font-size:26pt}</style></head><body class="c11 doc-content">${body}${image}</body></html>`;
}

/** A text that was pasted in the text box of an LMS. @param {import('../stories.mjs').Node[]} nodes */
const lmsPage = (nodes) =>
  `<!DOCTYPE html>\n<html><head><meta charset="UTF-8"><title>Inzending</title></head><body>${written(nodes, (each) => {
    if (each.kind === 'title') return `<p><span style="font-size: 18pt;">${escape(each.text)}</span></p>`;
    if (each.kind === 'heading') return `<p><strong>${escape(each.text)}</strong></p>`;
    if (each.kind === 'item') return `<ul><li>${escape(each.text)}</li></ul>`;
    if (each.kind === 'table') return tableOf(each, (text) => `${escape(text)}<br>`);
    if (each.kind === 'contents' || each.kind === 'break') return '';
    return each.bold ? `<p><b>${escape(each.text)}</b></p>` : `<p>${escape(each.text)}&nbsp;</p>`;
  })}</body></html>`;

/**
 * A page for a browser to print.
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 */
export function printedPage(nodes, { title = '', columns = 1, isHyphenated, isSpaced, font = 'sans-serif' }) {
  let count = 0;
  const body = written(nodes, (each) => {
    if (each.kind === 'title') return `<h1 class="title">${escape(each.text)}</h1>`;
    if (each.kind === 'heading') return `<h${each.level + 1}>${escape(each.text)}</h${each.level + 1}>`;
    if (each.kind === 'break') return '<div style="break-before:page"></div>';
    if (each.kind === 'contents')
      return each.entries
        .map((entry, index) => `<p>${escape(entry)} ${'.'.repeat(90 - entry.length)} ${index + 2}</p>`)
        .join('');
    if (each.kind === 'table') return tableOf(each, (text) => `<p>${escape(text)}</p>`);
    if (each.kind === 'item') {
      if (each.first) count = 0;
      return each.isOrdered
        ? `<ol start="${++count}"><li>${escape(each.text)}</li></ol>`
        : `<ul><li>${escape(each.text)}</li></ul>`;
    }
    const look = each.bold ? 'font-weight:bold' : each.size ? `font-size:${each.size}pt` : '';
    return `<p style="${look}">${escape(each.text)}</p>`;
  });
  const style = `body{font:${isSpaced ? '13pt/2' : '11pt/1.4'} ${font};column-count:${columns};column-gap:8mm;${isHyphenated ? 'hyphens:manual;text-align:justify' : ''}} h1{font-size:20pt} h2{font-size:15pt} h3{font-size:12.5pt} table{border-collapse:collapse} td{border:1px solid #444;padding:4px;vertical-align:top} p{margin:0 0 8pt}`;
  // A soft hyphen where a word processor would break: Chromium itself knows no Dutch without its word list.
  const hyphenated = isHyphenated
    ? body.replace(/(?<![<&\p{L}])(\p{L}{5,6})(\p{L}{4,})(?![^<]*>)/gu, '$1&shy;$2')
    : body;
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style></head><body>${hyphenated}</body></html>`;
}
