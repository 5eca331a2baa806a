// @ts-check
/**
 * Writes a docx as raw XML, for what the package `docx` can't do: the styles of a Dutch Word, of Google Docs and of a
 * school's own house style, headings numbered by Word, content controls, merged cells, text boxes, hidden text.
 * Source: ECMA-376 part 1.
 */
import { paragraph, partsOf, runs, styleSets } from './docx-parts.mjs';
import { escape, packed, written } from './xml.mjs';

/**
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Uint8Array}
 */
export function writeDocxXml(nodes, extras) {
  const set = styleSets[extras.styles ?? 'kop'];
  let place = 0;
  const body = nodes.map((each) => {
    const isLong = each.kind === 'p' && !each.bold && !each.size && each.text.length >= 60;
    if (!isLong) return blockOf(each, set, extras);
    place++;
    return controlled(paragraph('', decorations(place, extras) + runs(each.text, {}, extras)), extras);
  });
  return packed(partsOf(body.join(''), set, extras));
}

/** @param {import('../stories.mjs').Node} each @param {typeof styleSets.kop} set @param {import('../documents.mjs').Extras} extras */
function blockOf(each, set, extras) {
  if (each.kind === 'break') return paragraph('', '<w:r><w:br w:type="page"/></w:r>');
  if (each.kind === 'contents') return contents(each.entries);
  if (each.kind === 'table') return table(each, extras);
  if (each.kind === 'title') return paragraph(`<w:pStyle w:val="${set.title[0]}"/>`, runs(each.text, {}, extras));
  if (each.kind === 'heading') {
    const number = extras.numberedHeadings
      ? `<w:numPr><w:ilvl w:val="${each.level - 1}"/><w:numId w:val="3"/></w:numPr>`
      : '';
    return paragraph(`<w:pStyle w:val="${set.ids[each.level - 1]}"/>${number}`, runs(each.text, {}, extras));
  }
  if (each.kind === 'item')
    return paragraph(
      `<w:pStyle w:val="Lijstalinea"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${each.isOrdered ? 2 : 1}"/></w:numPr>`,
      runs(each.text, {}, extras),
    );
  return paragraph('', runs(each.text, each, extras));
}

/** A paragraph in a content control, as in a form of a school. @param {string} content @param {import('../documents.mjs').Extras} extras */
const controlled = (content, { controls }) =>
  controls
    ? `<w:sdt><w:sdtPr><w:alias w:val="Antwoord"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    : content;

/** The empty control of a form still shows what to do. */
const emptyControl =
  '<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val="Tekstvantijdelijkeaanduiding"/></w:rPr><w:t>Klik of tik om tekst in te voeren.</w:t></w:r></w:p></w:sdtContent></w:sdt>';

/** @param {import('../stories.mjs').Table} each @param {import('../documents.mjs').Extras} extras */
function table({ rows, boldFirst }, extras) {
  const width = rows[0]?.length ?? 1;
  // The first row is one merged cell, as in many a template of a school.
  const caption = extras.mergedCells
    ? `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr>${paragraph('', runs('In te vullen door de student', {}, extras))}</w:tc></w:tr>`
    : '';
  const cellOf = (/** @type {string} */ cell, /** @type {number} */ row) =>
    `<w:tc><w:tcPr/>${
      cell === '' && extras.controls
        ? emptyControl
        : cell
            .split('\n')
            .map((text) => paragraph('', runs(text, { bold: boldFirst && row === 0 }, extras)))
            .join('')
    }</w:tc>`;
  const body = rows.map((row, index) => `<w:tr>${row.map((cell) => cellOf(cell, index)).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="4500"/>'.repeat(width)}</w:tblGrid>${caption}${body}</w:tbl><w:p/>`;
}

/** A table of contents as Word makes it: a field with links and page numbers. @param {string[]} entries */
const contents = (entries) =>
  entries
    .map((entry, index) => {
      const field = (/** @type {string} */ type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
      const code = (/** @type {string} */ text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
      const start = index === 0 ? field('begin') + code(' TOC \\o "1-3" \\h \\z \\u ') + field('separate') : '';
      const page = `${field('begin')}${code(` PAGEREF _Toc${index} \\h `)}${field('separate')}<w:r><w:t>${index + 2}</w:t></w:r>${field('end')}`;
      const end = index === entries.length - 1 ? field('end') : '';
      return paragraph(
        '<w:pStyle w:val="Inhopg1"/>',
        `${start}<w:hyperlink w:anchor="_Toc${index}"><w:r><w:t>${escape(entry)}</w:t></w:r><w:r><w:tab/></w:r>${page}</w:hyperlink>${end}`,
      );
    })
    .join('');

/**
 * What stands in the nth long paragraph: in the first changes and hidden text, in the second comments, in the third a
 * note, a picture and a text box.
 * @param {number} place @param {import('../documents.mjs').Extras} extras
 */
function decorations(place, { creator = '', deleted, inserted, comments = [], footnote, alt, textBox, vanished }) {
  const by = `w:author="${escape(creator)}" w:date="${written}"`;
  const plain = (/** @type {string} */ text) => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  if (place === 1)
    return [
      deleted
        ? `<w:del w:id="90" ${by}><w:r><w:delText xml:space="preserve">${escape(deleted)}</w:delText></w:r></w:del>`
        : '',
      inserted ? `<w:ins w:id="91" ${by}>${plain(inserted)}</w:ins>` : '',
      vanished ? `<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">${escape(vanished)}</w:t></w:r>` : '',
    ].join('');
  if (place === 2)
    return comments
      .map(
        (_, id) =>
          `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      )
      .join('');
  if (place !== 3) return '';
  return `${footnote ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : ''}${alt ? picture(alt) : ''}${textBox ? boxed(textBox) : ''}`;
}

/** @param {string} alt */
const picture = (alt) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Afbeelding 1" descr="${escape(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="foto.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId20"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A text box twice, as Word writes it: anew, and in the old way for old programs. @param {string} text */
const boxed = (text) => {
  const content = `<w:txbxContent>${paragraph('', `<w:r><w:t>${escape(text)}</w:t></w:r>`)}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="Tekstvak 2"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};
