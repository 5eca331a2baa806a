/** Hand-ins that are no markdown, on the command line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { casus, folderWith, parsed, pathsIn, removeFolders } from './helpers.ts';

const document = (name: string): Uint8Array => readFileSync(new URL(`../documents/${name}`, import.meta.url));
const json = ['--format', 'json', '--fail-on', 'never'] as const;

/** A Word file with this title in its properties. */
function titled(title: string): Uint8Array {
  const parts = unzipSync(document('tante.docx'));
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  parts['docProps/core.xml'] = strToU8(
    core.replace(/<dc:title>.*?<\/dc:title>|<dc:title\/>/, `<dc:title>${title}</dc:title>`),
  );
  return zipSync(parts);
}

describe('casus lint: documents', function () {
  this.timeout(60_000);
  afterEach(removeFolders);

  it('reads what stands in a folder, and names what it can’t read', async () => {
    const cwd = await folderWith({
      'a.docx': document('tante.docx'),
      'b.pdf': document('tante.pdf'),
      'c.md': document('tante.md'),
      'slot.docx': document('wachtwoord.docx'),
      'tekst.pages': '## Situatie\n\nIk kwam.\n',
      '~$a.docx': 'x',
    });
    const outcome = await casus({ cwd }, 'lint', ...json);
    assert.deepEqual(pathsIn(outcome), ['a.docx', 'b.pdf', 'c.md', 'slot.docx', 'tekst.pages']);
    assert.equal(outcome.code, 2);
    const [word, pdf, markdown, locked, pages] = parsed(outcome).files;
    const rules = (file: typeof word): unknown => file?.findings.map(({ ruleId }) => ruleId);
    assert.deepEqual(rules(word), rules(markdown));
    assert.deepEqual(rules(pdf), rules(markdown));
    assert.match(JSON.stringify(pages?.problems), /Pages-bestand.*Exporteer/);
    assert.match(JSON.stringify(locked?.problems), /wachtwoord.*Vraag om een Word-bestand/);
    assert.match(outcome.out, /"place":\{"paragraph":\d+,"page":1\}/);
  });

  it('reads a document from standard input', async () => {
    const cwd = await folderWith();
    const outcome = await casus(
      { cwd, stdin: document('tante.odt') },
      'lint',
      '-',
      '--stdin-filename',
      'x.odt',
      ...json,
    );
    assert.equal(parsed(outcome).files[0]?.template, 'netwerk-en-veiligheid');
  });

  it('says where a finding stands, and of hidden text what it is in', async () => {
    const cwd = await folderWith({
      'a.docx': titled('Casus over mevrouw Hatice Yildirim'),
      'b.pdf': document('tante.pdf'),
    });
    const { out } = await casus({ cwd }, 'lint', '--fail-on', 'never');
    assert.match(out, /^ +waarschuwing +In de eigenschappen van het bestand staat waarschijnlijk een naam\./m);
    assert.match(out, /blz\. 1 alinea \d+ /);
    assert.doesNotMatch(out, /Hatice|Yildirim/);
    const shown = await casus({ cwd }, 'lint', 'a.docx', '--show-matches', ...json);
    const hidden = parsed(shown).files[0]?.findings.find(({ ruleId }) => ruleId === 'privacy/hidden-content');
    assert.match(JSON.stringify(hidden), /"where":"properties".*"match":"Hatice Yildirim"/);
  });

  it('never writes a document', async () => {
    const cwd = await folderWith({ 'a.docx': document('tante.docx') });
    await casus({ cwd }, 'lint', '--fix', ...json);
    assert.ok((await readFile(join(cwd, 'a.docx'))).equals(document('tante.docx')));
  });
});

describe('casus convert', function () {
  this.timeout(60_000);
  afterEach(removeFolders);

  it('prints markdown, or writes it to a new file', async () => {
    const cwd = await folderWith({ 'a.docx': document('tante.docx') });
    const printed = await casus({ cwd }, 'convert', 'a.docx');
    assert.equal(printed.code, 0);
    assert.match(printed.out, /^# De tante van boven\n\n## Situatie en aanleiding\n/);
    assert.equal((await casus({ cwd }, 'convert', 'a.docx', '-o', 'a.md')).code, 0);
    assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), printed.out);
    const again = await casus({ cwd }, 'convert', 'a.docx', '-o', 'a.md');
    assert.deepEqual([again.code, again.err], [2, 'casus: a.md is niet gemaakt: bestaat al.\n']);
  });

  it('reads a hand-in inside an archive, by the path that the overview gives', async () => {
    const zip = zipSync({ 'Bo/a.docx': document('tante.docx') });
    const cwd = await folderWith({ 'klas.zip': zip, 'stuk.zip': 'x' });
    const inside = await casus({ cwd }, 'convert', 'klas.zip!/Bo/a.docx');
    assert.match(inside.out, /^# De tante van boven\n\n## Situatie en aanleiding\n/);
    const says = async (path: string): Promise<string> => (await casus({ cwd }, 'convert', path)).err;
    assert.match(await says('klas.zip!/Bo/b.docx'), /zit niet in het archief/);
    assert.match(await says('stuk.zip!/Bo/b.docx'), /beschadigd of geen zip/);
    assert.match(await says('weg.zip!/Bo/b.docx'), /weg\.zip.*bestaat niet/);
  });

  it('says why a file can’t be read', async () => {
    const cwd = await folderWith({ 'a.docx': document('wachtwoord.docx') });
    const { code, err } = await casus({ cwd }, 'convert', 'a.docx', '--language', 'en');
    assert.deepEqual(
      [code, err],
      [2, 'casus: a.docx: This document has a password. Ask for a Word file or a PDF with text, without a password.\n'],
    );
  });
});
