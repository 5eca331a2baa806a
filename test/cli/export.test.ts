/** `casus export`: what it refuses, what it leaves out, and what the file says about its writer: nothing. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { elementsIn } from '../support/read-formats.ts';
import { casus, folderWith, parsed, removeFolders } from './helpers.ts';

/** A report without anything left to do. */
const done = `---
casus: starr
stage: concept
title: De tram
author: Sanne de Wit
---

<!-- casus-disable-file structure/section-length -->

# De tram

Alle namen zijn verzonnen.

## Situatie

Een man wachtte op de tram. Hij was boos op de bestuurder, want die was te laat. <!-- nog nakijken bij Fenna -->

## Taak

Ik wilde dat hij rustig werd en dat iedereen veilig kon instappen.

## Actie

Ik vroeg de man wat er was, en ik bleef naast hem staan tot de tram reed.

## Resultaat

De man werd rustig en stapte in. De bestuurder bedankte ons.

## Reflectie

Ik heb geleerd dat ik eerst wil luisteren. De volgende keer vraag ik ook wat hij nodig heeft.
`;
const half = done.replace(/## Taak[^]*?(?=## Actie)/, '');

const partsOf = async (file: string): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('casus export', () => {
  after(removeFolders);

  it('makes a Word file that casus lint reads as the same report', async () => {
    const cwd = await folderWith({ 'a.md': done });
    const { code, out, err } = await casus({ cwd }, 'export', 'a.md', '-o', 'a.docx');
    assert.deepEqual([code, out], [0, ''], err);
    assert.match(err, /^a\.docx is gemaakt\./m);
    const lint = await casus({ cwd }, 'lint', '--stage', 'inleveren', '--format', 'json', 'a.md', 'a.docx');
    assert.equal(lint.code, 0);
    const [md, docx] = parsed(lint).files;
    assert.ok(docx && md);
    const statesOf = ({ sections }: typeof docx) => sections.map(({ id, state, words }) => [id, state, words]);
    assert.deepEqual(statesOf(docx), statesOf(md));
    // What Casus said of the comment and the directive went with them.
    assert.deepEqual(docx.findings, []);
  });

  it('leaves no author, date, comment, revision or other property in the Word file', async () => {
    const cwd = await folderWith({ 'a.md': done });
    assert.equal((await casus({ cwd }, 'export', 'a.md', '-o', 'a.docx')).code, 0);
    const parts = await partsOf(join(cwd, 'a.docx'));
    for (const [name, xml] of parts) {
      const elements = elementsIn(xml);
      if (name.startsWith('docProps/')) assert.equal(elements.length, 1, `${name}: ${xml}`);
      assert.doesNotMatch(name, /comments|people|customXml|header\d|footer\d/);
      for (const element of elements) {
        assert.doesNotMatch(
          element.name,
          /^w:(?:ins|del|moveFrom|moveTo|comment\w*|rPrChange|pPrChange|vanish|rsids?)$/,
          name,
        );
        assert.deepEqual(
          Object.keys(element.attributes).filter((key) => /^w:(?:author|date|initials|rsid\w*)$/.test(key)),
          [],
        );
      }
      assert.doesNotMatch(xml, /Sanne|Fenna|casus|Un-named/i, name);
    }
    assert.ok(parts.has('docProps/core.xml'));
    // Nor in the zip itself: the same report gives the same bytes, whenever it is exported.
    const first = await readFile(join(cwd, 'a.docx'));
    assert.equal((await casus({ cwd }, 'export', 'a.md', '-o', 'b.docx')).code, 0);
    assert.ok(first.equals(await readFile(join(cwd, 'b.docx'))));
  });

  it('makes a page that allows only its own style, and fetches nothing', async () => {
    const cwd = await folderWith({
      'a.md': `${done}\n[site](https://example.org) [hier](javascript:alert(1)) <script>x</script>\n\n![een foto](foto.png)\n`,
    });
    const { code, err } = await casus({ cwd }, 'export', 'a.md', '-o', 'a.html');
    assert.equal(code, 0, err);
    assert.match(err, /afbeelding is niet overgenomen/);
    const page = await readFile(join(cwd, 'a.html'), 'utf8');
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`default-src 'none'; style-src 'sha256-${hash}'`));
    assert.doesNotMatch(page, /<script|javascript:|<img|src=|url\(|Sanne|Fenna|<!--/);
    assert.match(page, /<h2>Situatie<\/h2>/);
    assert.match(page, /<a href="https:\/\/example\.org">site<\/a>/);
    assert.match(page, /een foto/);
  });

  it('refuses with the list while something is left to do, unless the writer says so', async () => {
    const cwd = await folderWith({ 'a.md': half });
    const refused = await casus({ cwd }, 'export', 'a.md', '-o', 'a.docx');
    assert.equal(refused.code, 1);
    assert.match(refused.out, /structure\/missing-section/);
    assert.match(refused.err, /nog niet gemaakt: er is nog 1 ding te doen[^]*--anyway/);
    assert.deepEqual(await readdir(cwd), ['a.md']);
    const anyway = await casus({ cwd }, 'export', 'a.md', '-o', 'a.docx', '--anyway', '--language', 'en');
    assert.equal(anyway.code, 0);
    assert.match(anyway.err, /1 thing still to do/);
    const converted = await casus({ cwd }, 'export', 'a.md', '-o', 'b.docx', '--no-check');
    assert.deepEqual([converted.code, converted.out], [0, '']);
    assert.doesNotMatch(converted.err, /te doen/);
  });

  it('shows no detail in the list', async () => {
    const cwd = await folderWith({ 'a.md': done.replace('Een man', 'Mevrouw Oudekerk (bsn 111222333)') });
    const { code, out, err } = await casus({ cwd }, 'export', 'a.md', '-o', 'a.docx');
    assert.equal(code, 1);
    assert.match(out, /privacy\/bsn/);
    assert.doesNotMatch(out + err, /Oudekerk|111222333/);
  });

  it('leaves out guidance, and says where it stood', async () => {
    const guidance = '_Beschrijf wat jouw taak was en wat er van je verwacht werd._';
    const cwd = await folderWith({ 'a.md': done.replace('Ik wilde dat', `${guidance}\n\nIk wilde dat`) });
    const { code, err } = await casus({ cwd }, 'export', 'a.md', '-o', 'a.html');
    assert.equal(code, 0, err);
    assert.match(err, /Weggelaten: uitleg [^\n]* op regel 20\./);
    assert.doesNotMatch(await readFile(join(cwd, 'a.html'), 'utf8'), /Beschrijf wat jouw taak/);
  });

  it('never writes onto the report, nor onto another file without being told', async () => {
    const cwd = await folderWith({ 'a.md': done, 'b.docx': 'iets anders' });
    const exists = await casus({ cwd }, 'export', 'a.md', '-o', 'b.docx');
    assert.equal(exists.code, 2);
    assert.match(exists.err, /bestaat al/);
    assert.equal(await readFile(join(cwd, 'b.docx'), 'utf8'), 'iets anders');
    assert.equal((await casus({ cwd }, 'export', 'a.md', '-o', 'b.docx', '--overwrite')).code, 0);
    const report = await readFile(join(cwd, 'b.docx'));
    await symlink('b.docx', join(cwd, 'c.docx'));
    for (const target of ['b.docx', 'c.docx']) {
      const onto = await casus({ cwd }, 'export', 'b.docx', '-o', target, '--no-check', '--overwrite');
      assert.equal(onto.code, 2);
      assert.match(onto.err, /is het verslag zelf/);
    }
    assert.ok(report.equals(await readFile(join(cwd, 'b.docx'))));
  });

  it('says what is wrong, and leaves nothing half-written', async () => {
    const cwd = await folderWith({ 'a.md': done, 'leeg.md': '---\ncasus: starr\n---\n', 'sleutel.docx': '' });
    await writeFile(join(cwd, 'map'), '');
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['a.md'], /noem het bestand/],
      [['a.md', '-o', 'a.pdf'], /eindigt niet op/],
      [['er-niet.md', '-o', 'x.docx'], /er-niet\.md: Niet te lezen/],
      [['sleutel.docx', '-o', 'x.docx'], /sleutel\.docx: /],
      [['leeg.md', '-o', 'x.docx', '--no-check'], /geen eigen tekst/],
      [['a.md', '-o', 'map/x.docx'], /map\/x\.docx is niet gemaakt/],
      [['a.md', '-o', 'x.docx', '--template', 'nietbestaand'], /bestaat niet/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await casus({ cwd }, 'export', ...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, message);
    }
    assert.deepEqual((await readdir(cwd)).sort(), ['a.md', 'leeg.md', 'map', 'sleutel.docx']);
  });
});
