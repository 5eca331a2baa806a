/** `--format html`, `csv` and `xlsx` over a class: everybody is in it, names are only text, and details are masked. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openArchive } from '../../server/src/cli/inputs/archives/zip.ts';
import { zipOf } from '../support/zip.ts';
import { casus, folderWith, removeFolders } from './helpers.ts';

const report = '# De tram\n\n## Situatie\n\nZij heet Fenna Oudekerk en wachtte.\n\n## Taak\n\n## Actie\n\nIk bleef.\n';
const formula = '=HYPERLINK("x") Brons';
const script = '<script>alert(1)</script> Daal';

const world = async () => ({
  cwd: await folderWith({
    'moodle.zip': zipOf([
      { name: `${formula}_11_assignsubmission_file_/verslag.md`, text: report },
      { name: `${script.replace('/', '⁄')}_12_assignsubmission_file_/verslag.md`, text: report },
      { name: 'Cem Vos_13_assignsubmission_file_/scan.md', text: '%PDF-1.7' },
      { name: 'Cem Vos_13_assignsubmission_file_/=foto.png', text: 'x' },
    ]),
  }),
});

const lint = async (cwd: string, ...argv: readonly string[]) =>
  casus({ cwd }, 'lint', 'moodle.zip', '--template', 'starr', ...argv);

describe('the formats for a class', () => {
  after(removeFolders);

  it('html has a row and a card for each, names as text, and what was not read', async () => {
    const { cwd } = await world();
    const { out } = await lint(cwd, '--format', 'html');
    assert.equal(out.match(/<tr\s+data-state=/g)?.length, 3);
    assert.equal(out.match(/<article\s+class="card"/g)?.length, 3);
    assert.equal(out.match(/<script>/g)?.length, 1, 'the page has one script, its own');
    assert.ok(out.includes('&lt;script&gt;alert(1)'));
    assert.match(out, /foto\.png/);
    assert.match(out, /Gelezen 2 · niet gelezen 1 · overgeslagen 1/);
    assert.ok(!out.includes('Oudekerk'));
    assert.match(out, /default-src 'none'|default-src &#39;none&#39;/);
    assert.ok(!/(?:src|href)="(?!#)|url\(|@import|\sstyle="|\son\w+="/.test(out), 'nothing is fetched or inline');
  });

  it('html shows details only when asked, and speaks English when asked', async () => {
    const { cwd } = await world();
    assert.match((await lint(cwd, '--format', 'html', '--show-matches')).out, /Fenna Oudekerk/);
    const english = (await lint(cwd, '--format', 'html', '--language', 'en')).out;
    assert.match(english, /<html lang="en">/);
    assert.match(english, /Overview of the class/);
    assert.ok(!/nog te doen|Onderdelen|niet gelezen/i.test(english));
  });

  it('html without a report is the table of what was skipped', async () => {
    const cwd = await folderWith({ 'in/foto.png': 'x' });
    const { out } = await casus({ cwd }, 'lint', 'in', '--format', 'html', '--no-must-find-files');
    assert.match(out, /Niet gelezen en overgeslagen/);
    assert.ok(!out.includes('class="matrix"'));
  });

  it('csv opens in Dutch Excel, holds no formula, and names what was skipped', async () => {
    const { cwd } = await world();
    const { out } = await lint(cwd, '--format', 'csv');
    assert.ok(out.startsWith('\uFEFFStudent;Bestand;'));
    const rows: readonly Readonly<Record<string, string>>[] = parse(out, { bom: true, delimiter: ';', columns: true });
    assert.deepEqual(
      rows.map((row) => `${row['Student'] ?? ''} | ${row['Hoe staat het ervoor'] ?? ''} | ${row['Taak'] ?? ''}`),
      [
        `'${formula} | nog te doen | nog leeg`,
        `${script.replace('/', '⁄')} | nog te doen | nog leeg`,
        'Cem Vos | niet gelezen | ',
        ' | overgeslagen: bijlage | ',
      ],
    );
    assert.ok(Object.values(rows[0] ?? {}).every((cell) => !/^[=+\-@]/.test(cell)));
    assert.ok(!out.includes('Oudekerk'));
  });

  it('xlsx is a workbook whose cells are text and numbers', async () => {
    const { cwd } = await world();
    await lint(cwd, '--format', 'xlsx', '--output-file', 'klas.xlsx');
    const { bytes } = await lint(cwd, '--format', 'xlsx');
    assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b]);
    const archive = await openArchive(join(cwd, 'klas.xlsx'));
    const text = async (name: RegExp): Promise<string> =>
      Buffer.concat(
        await Promise.all(archive.entries.filter((entry) => name.test(entry.name)).map(({ read }) => read())),
      ).toString();
    const sheets = await text(/worksheets\/sheet\d\.xml$/);
    assert.ok(!/<f[ >]/.test(sheets), 'no formulas');
    const strings = await text(/sharedStrings\.xml$|worksheets\/sheet\d\.xml$/);
    assert.match(strings, /=HYPERLINK\((?:"|&quot;)x/);
    assert.match(strings, /Bijlage, geen verslag/);
    assert.ok(!strings.includes('Oudekerk'));
    archive.close();
    assert.ok((await readFile(join(cwd, 'klas.xlsx'))).length > 1000);
  });

  it('xlsx is not poured into a terminal', async () => {
    const { cwd } = await world();
    const outcome = await casus({ cwd, terminal: true }, 'lint', 'moodle.zip', '--format', 'xlsx');
    assert.equal(outcome.code, 2);
    assert.match(outcome.err, /--output-file/);
    assert.equal(outcome.out, '');
  });
});
