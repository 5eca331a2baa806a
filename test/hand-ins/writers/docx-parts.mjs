// @ts-check
/** The parts of a docx around its text: styles, numbers, headers, notes, properties. */
import { escape, pixel, written } from './xml.mjs';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable=""';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Ids and names of the styles of headings, by the program that made the file. */
export const styleSets = {
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

/** @param {string} properties @param {string} content */
export const paragraph = (properties, content) =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** @param {string} text @param {{ bold?: boolean, size?: number }} look @param {import('../documents.mjs').Extras} extras */
export function runs(text, { bold, size }, { splitRuns, softHyphens }) {
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

/** @param {string} body @param {typeof styleSets.kop} set @param {import('../documents.mjs').Extras} extras @returns {Record<string, string | Uint8Array>} */
export function partsOf(body, set, extras) {
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
