/** Web pages, Rich Text Format and OpenDocument: what each reader takes from its format. */
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { ReadDocument } from '../../../../server/src/cli/inputs/documents/content.ts';
import { readDocument } from '../../../../server/src/cli/inputs/documents/read-document.ts';

const hiddenIn = ({ hidden }: ReadDocument): readonly string[] => hidden.map(({ where, text }) => `${where}: ${text}`);

describe('a web page', () => {
  const read = (html: string): Promise<ReadDocument> => readDocument(strToU8(html), 'verslag.html');

  it('has headings, lists in lists, tables and quotations', async () => {
    const { markdown } = await read(
      '<h2>Vragen</h2><ol start=2><li>Wie?<p>De moeder.</p><ul><li>en haar zus</li></ul></li><li>Wat?</ol><blockquote>Zei zij.</blockquote><table><tr><th>a<th>b<tr><td>1<td>2</table>',
    );
    const list = '2. Wie?\n\n   De moeder.\n\n   - en haar zus\n3. Wat?\n';
    assert.equal(markdown, `## Vragen\n\n${list}\n> Zei zij.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`);
  });

  it('keeps scripts and styles out, and tells of what it hides', async () => {
    const document = await read(
      '<title>Over Ebru</title><meta name=author content=Iris><style>p{}</style><script>x()</script><p>Zin <b>vet</b><img alt="Foto"><!-- docent --><span hidden>weg</span>',
    );
    assert.equal(document.markdown, 'Zin **vet**\n');
    assert.deepEqual(hiddenIn(document), [
      'properties: Over Ebru',
      'alt-text: Foto',
      'comment:  docent ',
      'hidden-text: weg',
    ]);
    assert.deepEqual(document.authors, ['Iris']);
  });

  it('takes comments, headers, deletions and properties that Word keeps in the page for hidden', async () => {
    const document = await read(
      "<!--[if gte mso 9]><xml><o:Author>Iris</o:Author><o:Subject>Over Ebru</o:Subject></xml><![endif]--><div style='mso-element:first-header'><p>Casus Ebru</div><p>Zin <del>van Ebru</del> af<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Wie is Ebru?</div></div>",
    );
    assert.equal(document.markdown, 'Zin af\n');
    assert.deepEqual(hiddenIn(document), [
      'properties: Over Ebru',
      'header: Casus Ebru',
      'deletion: van Ebru',
      'comment: Wie is Ebru?',
    ]);
    assert.deepEqual(document.authors, ['Iris']);
  });
});

describe('Rich Text Format', () => {
  const read = (body: string): Promise<ReadDocument> =>
    readDocument(strToU8(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`), 'verslag.rtf');

  it('has headings by style and outline level, accents, lists and tables', async () => {
    const { markdown } = await read(
      "{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Titel\\par\\pard\\outlinelevel1 Onderdeel\\par\\pard Caf\\'e9 \\u8364? {\\b vet}\\par{\\listtext 1.\\tab}Wie?\\par\\trowd\\intbl a\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row\\pard Einde\\par",
    );
    assert.equal(
      markdown,
      '# Titel\n\n## Onderdeel\n\nCafé € **vet**\n\n1. Wie?\n\n| a | b |\n| - | - |\n| c | d |\n\nEinde\n',
    );
  });

  it('tells of headers, comments, deletions and properties', async () => {
    const document = await read(
      '{\\info{\\title Over Ebru}{\\author Iris}}{\\header Boven\\par}Tekst{\\*\\annotation Wie is dit?}{\\deleted weg}{\\*\\onbekend niets}{\\footnote Een noot.}\\par',
    );
    assert.equal(document.markdown, 'Tekst[^1]\n\n[^1]: Een noot.\n');
    assert.deepEqual(hiddenIn(document), [
      'properties: Over Ebru',
      'header: Boven',
      'comment: Wie is dit?',
      'deletion: weg',
    ]);
    assert.deepEqual(document.authors, ['Iris']);
  });
});

describe('an OpenDocument text', () => {
  const namespaces = ['office', 'text', 'table', 'style', 'meta']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .concat(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    )
    .join(' ');
  const read = (body: string, styles = '', meta = ''): Promise<ReadDocument> =>
    readDocument(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(
          `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        ),
        'meta.xml': strToU8(
          `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
        ),
      }),
      'verslag.odt',
    );

  it('has headings, bold text, numbered lists that go on, and no table of contents', async () => {
    const styles =
      '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    const item = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
    const { markdown } = await read(
      `<text:table-of-content><text:index-body><text:p>Actoren 2</text:p></text:index-body></text:table-of-content><text:h text:outline-level="2">Actoren</text:h><text:p><text:span text:style-name="B">Vet</text:span><text:s/>gewoon</text:p><text:list text:style-name="L">${item('Wie?')}</text:list><text:p>De moeder.</text:p><text:list text:style-name="L" text:continue-numbering="true">${item('Wat?')}</text:list>`,
      styles,
    );
    assert.equal(markdown, '## Actoren\n\n**Vet** gewoon\n\n1. Wie?\n\nDe moeder.\n\n2. Wat?\n');
  });

  it('tells of comments, tracked deletions and properties', async () => {
    const document = await read(
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Vos</dc:creator></office:change-info><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Tekst<office:annotation><dc:creator>Vos</dc:creator><text:p>Wie?</text:p></office:annotation></text:p>',
      '',
      '<dc:creator>Iris</dc:creator><dc:title>Over Ebru</dc:title>',
    );
    assert.equal(document.markdown, 'Tekst\n');
    assert.deepEqual(hiddenIn(document), ['deletion: weg', 'comment: Wie?', 'properties: Over Ebru']);
    assert.deepEqual(document.authors, ['Iris', 'Vos']);
  });
});
