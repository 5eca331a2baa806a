// @ts-check
/** Writes an odt as raw XML, as LibreOffice and Google Docs do. Source: OASIS OpenDocument 1.3, part 3. */
import { escape, packed, pixel, written } from './xml.mjs';

const namespaces = [
  ['office', 'office:1.0'],
  ['style', 'style:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['draw', 'drawing:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['svg', 'svg-compatible:1.0'],
  ['meta', 'meta:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Uint8Array}
 */
export function writeOdt(nodes, extras) {
  const { alt, creator = '', title = '', subject = '', keywords = '' } = extras;
  let place = 0;
  const body = nodes.map((each) => {
    if (each.kind !== 'p' || each.bold || each.size || each.text.length < 60) return blockOf(each, extras);
    place++;
    return `<text:p text:style-name="Text_20_body">${decorations(place, extras)}${textOf(each.text, extras)}</text:p>`;
  });
  const meta = `<office:meta><dc:title>${escape(title)}</dc:title><dc:subject>${escape(subject)}</dc:subject><meta:keyword>${escape(keywords)}</meta:keyword><meta:initial-creator>${escape(creator)}</meta:initial-creator><dc:creator>${escape(creator)}</dc:creator><dc:date>${written}</dc:date></office:meta>`;
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `${head}<office:document-content ${namespaces}><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${changesOf(extras)}${body.join('')}</office:text></office:body></office:document-content>`,
    'styles.xml': `${head}<office:document-styles ${namespaces}>${stylesOf(extras)}</office:document-styles>`,
    'meta.xml': `${head}<office:document-meta ${namespaces}>${meta}</office:document-meta>`,
    ...(alt && { 'Pictures/foto.png': pixel }),
  });
}

/** LibreOffice gives each look of a paragraph a style P1, P2 … on top of the one that was chosen. */
const automaticStyles = [
  ...[1, 2, 3].map(
    (level) =>
      `<style:style style:name="P${level}" style:family="paragraph" style:parent-style-name="Heading_20_${level}"/>`,
  ),
  '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Title"/>',
  '<style:style style:name="P5" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="P6" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties fo:font-size="16pt"/></style:style>',
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
].join('');

/** @param {import('../documents.mjs').Extras} extras */
function stylesOf({ header, footer }) {
  const headings = [1, 2, 3].map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="${level}"/>`,
  );
  const master = `<style:master-page style:name="Standard"><style:header>${header ? `<text:p>${escape(header)}</text:p>` : ''}</style:header><style:footer>${footer ? `<text:p>${escape(footer)}</text:p>` : ''}</style:footer></style:master-page>`;
  return `<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Text_20_body" style:family="paragraph" style:parent-style-name="Standard"/><style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/>${headings.join('')}</office:styles><office:master-styles>${master}</office:master-styles>`;
}

/** @param {import('../stories.mjs').Node} each @param {import('../documents.mjs').Extras} extras @returns {string} */
function blockOf(each, extras) {
  if (each.kind === 'break') return '<text:p text:style-name="Text_20_body"><text:soft-page-break/></text:p>';
  if (each.kind === 'title') return `<text:p text:style-name="P4">${textOf(each.text, extras)}</text:p>`;
  if (each.kind === 'heading') return headingOf(each, extras);
  if (each.kind === 'contents')
    return `<text:table-of-content text:name="Inhoud1"><text:index-body>${each.entries.map((entry, index) => `<text:p><text:a xlink:href="#${index}">${escape(entry)}<text:tab/>${index + 2}</text:a></text:p>`).join('')}</text:index-body></text:table-of-content>`;
  if (each.kind === 'item') {
    const follows = each.isOrdered && !each.first ? ' text:continue-numbering="true"' : '';
    return `<text:list text:style-name="${each.isOrdered ? 'L2' : 'L1'}"${follows}><text:list-item><text:p>${textOf(each.text, extras)}</text:p></text:list-item></text:list>`;
  }
  if (each.kind === 'table')
    return `<table:table table:name="Tabel1"><table:table-column table:number-columns-repeated="${each.rows[0]?.length ?? 1}"/>${each.rows
      .map(
        (row) =>
          `<table:table-row>${row
            .map(
              (cell) =>
                `<table:table-cell office:value-type="string">${cell
                  .split('\n')
                  .map((text) => `<text:p>${textOf(text, extras)}</text:p>`)
                  .join('')}</table:table-cell>`,
            )
            .join('')}</table:table-row>`,
      )
      .join('')}</table:table>`;
  return `<text:p text:style-name="${each.bold ? 'P5' : each.size ? 'P6' : 'Text_20_body'}">${textOf(each.text, extras)}</text:p>`;
}

/** @param {import('../stories.mjs').Heading} heading @param {import('../documents.mjs').Extras} extras */
function headingOf({ level, text }, extras) {
  // A paragraph with the style of a heading, as Google Docs and older converters write it.
  if (extras.styles === 'google') return `<text:p text:style-name="P${level}">${textOf(text, extras)}</text:p>`;
  const heading = `<text:h text:style-name="P${level}" text:outline-level="${level}">${textOf(text, extras)}</text:h>`;
  return extras.numberedHeadings
    ? `<text:list text:style-name="L2" text:continue-numbering="true"><text:list-item>${heading}</text:list-item></text:list>`
    : heading;
}

/** @param {string} text @param {import('../documents.mjs').Extras} extras */
const textOf = (text, { splitRuns, softHyphens }) =>
  (splitRuns ? (text.match(/.{1,9}/gsu) ?? []) : [text])
    .map((piece) => {
      const inner = escape(softHyphens ? piece.replace(/(\p{L}{6})(\p{L}{4})/gu, '$1\u00AD$2') : piece).replaceAll(
        '\t',
        '<text:tab/>',
      );
      return splitRuns ? `<text:span>${inner}</text:span>` : inner;
    })
    .join('');

/** @param {import('../documents.mjs').Extras} extras */
const changesOf = ({ deleted, creator = '' }) =>
  deleted
    ? `<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>${escape(creator)}</dc:creator><dc:date>${written}</dc:date></office:change-info><text:p>${escape(deleted)}</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    : '';

/** As in the docx of raw XML. @param {number} place @param {import('../documents.mjs').Extras} extras */
function decorations(place, { deleted, comments = [], footnote, alt, textBox }) {
  if (place === 1 && deleted) return '<text:change text:change-id="ct1"/>';
  if (place === 2)
    return comments
      .map(
        ({ author, text }) =>
          `<office:annotation><dc:creator>${escape(author)}</dc:creator><dc:date>${written}</dc:date><text:p>${escape(text)}</text:p></office:annotation>`,
      )
      .join('');
  if (place !== 3) return '';
  if (footnote)
    return `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escape(footnote)}</text:p></text:note-body></text:note>`;
  const picture = alt
    ? `<draw:frame draw:name="Afbeelding1"><draw:image xlink:href="Pictures/foto.png"/><svg:desc>${escape(alt)}</svg:desc></draw:frame>`
    : '';
  const box = textBox
    ? `<draw:frame draw:name="Frame1"><draw:text-box><text:p>${escape(textBox)}</text:p></draw:text-box></draw:frame>`
    : '';
  return picture + box;
}
