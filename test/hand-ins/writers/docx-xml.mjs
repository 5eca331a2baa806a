// @ts-check
/**
 * Writes a docx as raw XML, for what the package `docx` can't do: the styles of a Dutch Word, of Google Docs and of a
 * school's own house style, headings numbered by Word, content controls, merged cells, text boxes, hidden text.
 * Source: ECMA-376 part 1.
 */
import { escape, packed, pixel, written } from './xml.mjs';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable=""';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Ids and names of the styles of headings, by the program that made the file. */
const styleSets = {
  // Word in Dutch keeps the English name and localises the id.
  kop: { ids: ['Kop1', 'Kop2', 'Kop3'], names: ['heading 1', 'heading 2', 'heading 3'], title: ['Titel', 'Title'] },
  // A converter that localised the name too.
  'kop-name': { ids: ['Kop1', 'Kop2', 'Kop3'], names: ['Kop 1', 'Kop 2', 'Kop 3'], title: ['Titel', 'Titel'] },
  google: {
    ids: ['Heading1', 'Heading2', 'Heading3'],
    names: ['heading 1', 'heading 2', 'heading 3'],
    title: ['Title', 'Title'],
  },
  // A house style on top of those of Word.
  house: {
    ids: ['HogeschoolKopA', 'HogeschoolKopB', 'HogeschoolKopC'],
    names: ['Hogeschool kop A', 'Hogeschool kop B', 'Hogeschool kop C'],
    title: ['HogeschoolTitel', 'Hogeschool titel'],
  },
  // Styles that only their outline level makes headings.
  outline: {
    ids: ['Sectie', 'Subsectie', 'Subsubsectie'],
    names: ['Sectie', 'Subsectie', 'Subsubsectie'],
    title: ['Voorblad', 'Voorblad'],
  },
};

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

/** @param {string} properties @param {string} content */
const paragraph = (properties, content) => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** @param {string} text @param {{ bold?: boolean, size?: number }} look @param {import('../documents.mjs').Extras} extras */
function runs(text, { bold, size }, { splitRuns, softHyphens }) {
  const properties = `${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}${splitRuns ? '<w:rtl w:val="0"/>' : ''}`;
  // Word splits a run at each edit, Google Docs in mid-word at each change of language.
  const pieces = splitRuns ? (text.match(/.{1,7}/gsu) ?? []) : [text];
  return pieces
    .map((piece) => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${textOf(piece, softHyphens)}</w:r>`)
    .join('');
}

/** @param {string} text @param {boolean} [softHyphens] */
const textOf = (text, softHyphens) =>
  text
    .split('\t')
    .map((part) =>
      (softHyphens ? part.replace(/(\p{L}{6})(\p{L}{4})/gu, '$1\u0000$2') : part)
        .split('\u0000')
        .map((piece) => `<w:t xml:space="preserve">${escape(piece)}</w:t>`)
        .join('<w:softHyphen/>'),
    )
    .join('<w:tab/>');

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

/** @param {string} body @param {typeof styleSets.kop} set @param {import('../documents.mjs').Extras} extras @returns {Record<string, string | Uint8Array>} */
function partsOf(body, set, extras) {
  const { header, footer, comments, footnote, alt, columns } = extras;
  /** @type {[string, string, string, string][]} id, part, kind, XML */
  const parts = [
    ['rId1', 'styles.xml', 'styles', stylesOf(set, extras)],
    ['rId2', 'numbering.xml', 'numbering', numbering],
  ];
  if (header)
    parts.push([
      'rId3',
      'header1.xml',
      'header',
      `<w:hdr ${namespaces}>${paragraph('', runs(header, {}, extras))}</w:hdr>`,
    ]);
  if (footer)
    parts.push([
      'rId4',
      'footer1.xml',
      'footer',
      `<w:ftr ${namespaces}>${paragraph('', runs(footer, {}, extras))}</w:ftr>`,
    ]);
  if (comments)
    parts.push([
      'rId5',
      'comments.xml',
      'comments',
      `<w:comments ${namespaces}>${comments.map(({ author, text }, id) => `<w:comment w:id="${id}" w:author="${escape(author)}" w:date="${written}" w:initials="A">${paragraph('', `<w:r><w:t>${escape(text)}</w:t></w:r>`)}</w:comment>`).join('')}</w:comments>`,
    ]);
  if (footnote)
    parts.push([
      'rId6',
      'footnotes.xml',
      'footnotes',
      `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('', `<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escape(footnote)}</w:t></w:r>`)}</w:footnote></w:footnotes>`,
    ]);
  const section = `<w:sectPr>${header ? '<w:headerReference w:type="default" r:id="rId3"/>' : ''}${footer ? '<w:footerReference w:type="default" r:id="rId4"/>' : ''}${columns ? `<w:cols w:num="${columns}"/>` : ''}</w:sectPr>`;
  const relations = parts
    .map(([id, part, kind]) => `<Relationship Id="${id}" Type="${relationTypes}/${kind}" Target="${part}"/>`)
    .join('');
  const image = alt ? `<Relationship Id="rId20" Type="${relationTypes}/image" Target="media/foto.png"/>` : '';
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/>${parts.map(([, part, kind]) => `<Override PartName="/word/${part}" ContentType="${officeTypes}.${kind}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}${image}</Relationships>`,
    ...Object.fromEntries(parts.map(([, part, , xml]) => [`word/${part}`, head + xml])),
    ...(alt && { 'word/media/foto.png': pixel }),
    'docProps/core.xml': `${head}${coreOf(extras)}`,
  };
}

/** @param {typeof styleSets.kop} set @param {import('../documents.mjs').Extras} extras */
function stylesOf({ ids, names, title }, { styles }) {
  const style = (/** @type {string} */ id, /** @type {string} */ name, rest = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
  const headings = ids.map((id, index) => {
    if (styles === 'house')
      return (
        style(`Kop${index + 1}`, `heading ${index + 1}`) +
        style(id, names[index], `<w:basedOn w:val="Kop${index + 1}"/>`)
      );
    const outline = styles === 'outline' ? `<w:pPr><w:outlineLvl w:val="${index}"/></w:pPr>` : '';
    return style(
      id,
      names[index],
      `<w:basedOn w:val="Standaard"/>${outline}<w:rPr><w:b/><w:sz w:val="${32 - 4 * index}"/></w:rPr>`,
    );
  });
  return `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>${style(title[0], title[1], `<w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="56"/></w:rPr>`)}${headings.join('')}${style('Lijstalinea', 'List Paragraph')}${style('Inhopg1', 'toc 1')}<w:style w:type="character" w:styleId="Tekstvantijdelijkeaanduiding"><w:name w:val="Placeholder Text"/></w:style></w:styles>`;
}

/** Bullets, numbers of questions, and numbers of headings. */
const numbering = `<w:numbering ${namespaces}>${['bullet', 'decimal', 'decimal']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '·' : index === 1 ? '%1)' : '%1.'}"/></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join('')}</w:numbering>`;

/** @param {import('../documents.mjs').Extras} extras */
const coreOf = ({ creator = '', title = '', subject = '', keywords = '' }) =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:subject>${escape(subject)}</dc:subject><dc:creator>${escape(creator)}</dc:creator><cp:keywords>${escape(keywords)}</cp:keywords><cp:lastModifiedBy>${escape(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${written}</dcterms:created></cp:coreProperties>`;
