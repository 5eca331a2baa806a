import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { zipOf } from '../support/zip.ts';
import { casus, folderWith, removeFolders } from './helpers.ts';

const complete = `---
casus: starr
---

# Een gesprek aan de keukentafel

## Situatie

Ik ging op huisbezoek. De namen zijn verzonnen.

## Taak

Ik moest luisteren en vragen stellen.

## Actie

Ik vroeg wat zij zelf wilde en ik zweeg daarna.

## Resultaat

Zij belde de volgende dag zelf de gemeente.

## Reflectie

Ik leerde dat ik eerder stil mag zijn.
`;
const unfinished = complete.replace(/## Taak\n[^]*?(?=## Actie)/, '').replace(/## Actie\n\n.*\n/, '## Actie\n');
/** Windows-1252: read all the same, with a note. */
const windows = Buffer.concat([Buffer.from(complete), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]);
const files = { 'a.md': complete, 'b.md': unfinished, 'c.md': '\0', 'd.md': windows };

const lint = async (
  given: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<string> => (await casus({ cwd: await folderWith(given) }, 'lint', ...args)).out;

describe('text output that is readable first', () => {
  after(removeFolders);

  it('begins with a line per report, complete ones too, then what most miss, then the findings', async () => {
    const out = await lint(files);
    assert.match(
      out,
      /^001 · a\.md · compleet\n002 · b\.md · 2 nog te doen\n003 · c\.md · niet gelezen\n004 · d\.md · compleet\n\nOnderdelen die nog bij de meesten ontbreken of leeg zijn\n {4}1× {2}Actie\n {4}1× {2}Taak\n\nb\.md \(starr, concept\)\n/,
    );
    assert.match(out, /\ngelezen 3 · niet gelezen 1 · overgeslagen 0\n$/);
    assert.doesNotMatch(await lint({ 'b.md': unfinished }), /^001/, 'one report is not a list');
  });

  it('--summary stops after that, also for one report', async () => {
    const out = await lint(files, '--summary');
    assert.match(out, /^001 · a\.md · compleet\n[^]*Taak\n\n4 verslagen: .*\ngelezen 3/);
    assert.doesNotMatch(out, /structure\//);
    assert.match(await lint({ 'b.md': unfinished }, '--summary'), /^001 · b\.md · 2 nog te doen\n/);
  });

  it('--quiet is errors and what could not be read, without list, notes or counts of files', async () => {
    assert.equal(
      await lint(files, '--quiet'),
      'c.md\n  let op  Dit is geen tekstbestand.\n\n4 verslagen: 2 waarschuwingen, 1 niet gelezen\n',
    );
    const errors = await lint(files, '--quiet', '--stage', 'inleveren');
    assert.match(errors, /^b\.md \(starr, inleveren\)\n(?: .*\n)*\nc\.md\n/);
    assert.doesNotMatch(errors, /001|Windows|overgeslagen|opmerking {2}|waarschuwing {2}/);
    assert.match(await lint(files, '--quiet', '--summary'), /^001 · a\.md/, 'what is asked for is shown');
  });

  it('a title and headings in capitals are shown, and only a name in them is masked', async () => {
    const shown = await lint({
      'a.md': '# DE DAG VAN HET GESPREK\n\n## SITUATIE\n\nIk sprak met meneer Van Ravenswoud.\n\n## TAAK\n',
    });
    assert.match(shown, /│ # DE DAG VAN HET GESPREK\n/);
    assert.match(shown, /│ ## TAAK\n/);
    assert.match(shown, /│ Ik sprak met meneer █+\.\n/);
    const named = await lint({
      'a.md': '# GESPREK MET FATMA YILMAZ\n\n## SITUATIE\n\nFatma Yilmaz kwam binnen. Mevrouw Yilmaz huilde.\n',
    });
    assert.match(named, /│ # GESPREK MET █+\n/);
    assert.doesNotMatch(named, /yilmaz/i);
  });

  it('counts a question that is gone with one that is open, by the words of the template', async () => {
    const open = readFileSync(new URL('../documents/pinpas.md', import.meta.url), 'utf8');
    const gone = open.replace(/^2\. Aan wie.*\n/m, '');
    const out = await lint({ 'a.md': open, 'b.md': gone }, '--summary');
    assert.match(
      out,
      /\nVragen die bij de meesten nog open staan\n(?: .*\n)* {4}2× {2}Aan wie zou je welke vragen stellen\?\n/,
    );
  });

  it('names the student above the findings', async () => {
    const name = 'Ada Brons_11_assignsubmission_file_/verslag.md';
    const out = await lint({ 'moodle.zip': zipOf([{ name, text: unfinished }]) });
    assert.ok(out.startsWith(`Ada Brons · moodle.zip!/${name} (starr, concept)\n`), out);
  });
});
