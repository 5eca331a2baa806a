/** PDF files: what is worked out from where words stand. */
import assert from 'node:assert/strict';
import { readDocument } from '../../../../server/src/cli/inputs/documents/read-document.ts';
import { column, pdfOf, type PdfWords } from '../../../support/pdf.ts';

const markdownOf = async (...pages: readonly (readonly PdfWords[])[]): Promise<string> =>
  (await readDocument(pdfOf(pages), 'verslag.pdf')).markdown;

const full = 'Dit is een regel die zo lang is dat hij tot aan de rand van de tekst loopt, en';

describe('a pdf', () => {
  it('has headings by size and bold lines', async () => {
    const words = [
      { text: 'Mijn casus', x: 70, y: 760, size: 18 },
      { text: 'Actoren', x: 70, y: 720, size: 14 },
      ...column(70, [full, 'dan verder.'], 690),
      { text: 'Dilemma', x: 70, y: 640, bold: true },
      { text: 'Ik wist niet wat ik moest doen.', x: 70, y: 620 },
    ];
    const expected = `# Mijn casus\n\n## Actoren\n\n${full} dan verder.\n\n**Dilemma**\n\nIk wist niet wat ik moest doen.\n`;
    assert.equal(await markdownOf(words), expected);
  });

  it('joins a word that was cut at the end of a line, but not "zorg- en welzijn"', async () => {
    const cut = 'Dit is een regel die zo lang is dat hij tot aan de rand van de tekst loopt, met hulp-';
    assert.match(await markdownOf(column(70, [cut, 'verlening en meer.'])), /hulpverlening en meer/);
    assert.match(await markdownOf(column(70, [cut, 'en zorgverlening.'])), /hulp- en zorgverlening/);
  });

  it('begins a paragraph where the first word would have fitted on the line before', async () => {
    const expected = `${full} kort.\n\n${full} einde.\n`;
    assert.equal(await markdownOf(column(70, [full, 'kort.', full, 'einde.'])), expected);
  });

  it('joins no lines where none reaches the edge of the text', async () => {
    assert.equal(
      await markdownOf(column(70, ['Een korte regel.', 'Nog een korte regel.'])),
      'Een korte regel.\n\nNog een korte regel.\n',
    );
  });

  it('finds cells of several lines, and empty ones', async () => {
    const words = [
      ...column(70, ['Wie is hier de', 'hulpvrager?']),
      ...column(300, ['De moeder, want zij', 'vroeg het mij.']),
      ...column(70, ['Wat vraagt zij?'], 660),
      ...column(70, ['Welke kennis', 'heb je nodig?'], 640),
      ...column(300, ['Over schulden.'], 640),
    ];
    const expected =
      '| Wie is hier de hulpvrager? | De moeder, want zij vroeg het mij. |\n| - | - |\n| Wat vraagt zij? | |\n| Welke kennis heb je nodig? | Over schulden. |\n';
    assert.equal(await markdownOf(words), expected);
  });

  it('finds a table in wide lines, with paragraphs in a cell that goes on over the page', async () => {
    const first = [
      { text: 'De trap', x: 70, y: 740, size: 18 },
      ...column(70, ['Betrokkenen'], 690, 26),
      ...column(178, ['een moeder met twee kinderen van wie', 'een klein', 'de buurman', 'ik'], 690, 26),
      ...column(70, ['Vragen'], 580, 26),
      ...column(178, ['Wat doe ik nu.'], 580, 26),
    ];
    const next = [
      ...column(178, ['Luisteren.'], 760, 26),
      // This word fills its cell.
      { text: 'Spanningsvelden', x: 70, y: 720, size: 13 },
      ...column(178, ['Ik wil helpen.'], 720, 26),
    ];
    const sized = (words: readonly PdfWords[]): readonly PdfWords[] => words.map((each) => ({ size: 13, ...each }));
    assert.equal(
      await markdownOf(sized(first), sized(next)),
      '# De trap\n\n| Betrokkenen | een moeder met twee kinderen van wie een klein<br>de buurman<br>ik |\n| - | - |\n| Vragen | Wat doe ik nu.<br>Luisteren. |\n| Spanningsvelden | Ik wil helpen. |\n',
    );
  });

  it('reads columns one after the other, and goes on in the middle of a sentence', async () => {
    const left = [
      'Mijn eerste kolom loopt door tot',
      'onderaan en gaat dan verder met',
      'de laatste regel van de kolom en',
    ];
    const right = ['komt boven in de tweede kolom', 'tot rust.'];
    const text = await markdownOf([...column(70, left), ...column(310, right)]);
    assert.equal(text, `${[...left, ...right].join(' ')}\n`);
  });

  it('drops headers, footers and page numbers, and keeps them as text that may hold a name', async () => {
    const page = (number: number): readonly PdfWords[] => [
      { text: 'Iris Björk, casus 1', x: 70, y: 800 },
      ...column(70, [`Bladzijde ${String(number)} heeft een zin met genoeg letters.`]),
      { text: `Pagina ${String(number)} van 2`, x: 270, y: 40 },
    ];
    const { markdown, hidden } = await readDocument(pdfOf([page(1), page(2)]), 'verslag.pdf');
    assert.equal(
      markdown,
      'Bladzijde 1 heeft een zin met genoeg letters.\n\nBladzijde 2 heeft een zin met genoeg letters.\n',
    );
    assert.deepEqual(
      hidden.map(({ where, text }) => `${where}: ${text}`),
      ['header: Iris Björk, casus 1', 'footer: Pagina 1 van 2', 'footer: Pagina 2 van 2'],
    );
  });

  it('finds tables by rows and columns that begin at one height and place', async () => {
    const words = [
      ...[
        ['Vraag', 'Antwoord'],
        ['Wie is de hulpvrager?', 'De moeder.'],
        ['Wat vraagt zij?', 'Rust.'],
      ].flatMap(([left = '', right = ''], index) => [
        { text: left, x: 70, y: 700 - 20 * index },
        { text: right, x: 300, y: 700 - 20 * index },
      ]),
      { text: 'Na de tabel gaat het verslag verder.', x: 70, y: 600 },
    ];
    const expected =
      '| Vraag | Antwoord |\n| - | - |\n| Wie is de hulpvrager? | De moeder. |\n| Wat vraagt zij? | Rust. |\n\nNa de tabel gaat het verslag verder.\n';
    assert.equal(await markdownOf(words), expected);
  });

  it('has lists, with numbers that stand apart from their text', async () => {
    const words = ['Wie is de hulpvrager?', 'Wat vraagt de moeder?'].flatMap((text, index) => [
      { text: `${String(index + 1)}.`, x: 70, y: 700 - 14 * index },
      { text, x: 90, y: 700 - 14 * index },
    ]);
    assert.equal(await markdownOf(words), '1. Wie is de hulpvrager?\n2. Wat vraagt de moeder?\n');
  });

  it('takes the author and the title from the properties', async () => {
    const { authors, hidden } = await readDocument(
      pdfOf([column(70, ['Een zin met genoeg letters om te lezen.'])], { Author: 'Iris', Title: 'Casus Ebru' }),
      'verslag.pdf',
    );
    assert.deepEqual([authors, hidden], [['Iris'], [{ where: 'properties', text: 'Casus Ebru' }]]);
  });
});
