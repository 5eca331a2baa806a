import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { allRules } from '../../server/src/core/index.ts';
import { sarifRun } from '../support/read-formats.ts';
import { casus, folderWith, removeFolders } from './helpers.ts';

const tante = path.resolve(import.meta.dirname, '../documents/tante.docx');

const report =
  '---\ncasus: starr\n---\n\n# Titel\n\n## Situatie\n\nIk sprak mevrouw Oudekerk-Zwartveen.\nMail: f.oudekerk@voorbeeld.nl.\n\n## Taak\n';

const runOn = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) =>
  sarifRun((await casus({ cwd: await folderWith(files) }, 'lint', '--format', 'sarif', ...args)).out);

describe('--format sarif', () => {
  after(removeFolders);

  it('tells each rule in full and each finding by one location with a whole region', async () => {
    const { tool, columnKind, results } = await runOn({ 'a.md': report });
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      allRules.map(({ id }) => id),
    );
    for (const rule of tool.driver.rules)
      for (const field of ['shortDescription', 'fullDescription', 'help', 'helpUri']) assert.ok(rule[field], field);
    for (const { ruleId, ruleIndex, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex]?.['id'], ruleId);
      assert.equal(locations.length, 1);
      const { region } = locations[0]?.physicalLocation ?? assert.fail();
      assert.deepEqual(Object.keys(region), ['startLine', 'startColumn', 'endLine', 'endColumn']);
    }
  });

  it('knows a finding again by its fingerprint when lines above it move, and each by another', async () => {
    const prints = async (text: string) =>
      (await runOn({ 'a.md': text })).results.map(
        ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['casus/v1'] ?? ''}`,
      );
    const before = await prints(report);
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(
      await prints(report.replace('## Situatie\n', '## Situatie\n\nHet regende.\n\nEn hard ook.\n')),
      before,
    );
    // Another name at the same place: nothing of the name is in the mark.
    assert.deepEqual(await prints(report.replace('Oudekerk-Zwartveen', 'Verhagen-Tuinstra')), before);
    const withoutTask = await prints(report.replace('## Taak\n', '## Taak\n\nIk moest luisteren.\n'));
    assert.ok(withoutTask.every((print) => before.includes(print)));
  });

  it('doesn’t count a byte order mark, and says where in a document a finding is', async () => {
    const comment = '<!-- casus-disable-next-line privacy/iban -->\n\nTekst.\n';
    const { results } = await runOn({ 'a.md': `\uFEFF${comment}` });
    const region = results.find(({ ruleId }) => ruleId === 'directive/unused')?.locations[0]?.physicalLocation.region;
    assert.equal(region?.['startColumn'], 1);
    const document = await runOn({ 'tante.docx': await readFile(tante) }, '--stage', 'inleveren');
    assert.match(JSON.stringify(document.results[0]?.locations[0]?.logicalLocations), /alinea \d/);
  });
});
