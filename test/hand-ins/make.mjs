// @ts-check
/**
 * `node test/hand-ins/make.mjs`: makes the hand-ins, four downloads as an LMS gives them and a folder of loose files, and
 * their labels in `set/expected.json`. Pdf files differ from one browser to another, so those that are there are kept;
 * `--pdf` prints them anew.
 */
import fs from 'node:fs';
import path from 'node:path';
import { loose } from './documents.mjs';
import { makeBlackboard, makeBrightspace, makeCanvas, makeMoodle, takeStudent } from './downloads.mjs';
import { closeBrowser, entries, extensionOf, handIn, set } from './hand-in.mjs';

async function makeLoose() {
  for (const [index, document] of loose.entries()) {
    const student = takeStudent();
    const where = `los/verslag ${index + 1}.${extensionOf(document)}`;
    const bytes = await handIn(document, student, where, { loose: true });
    fs.mkdirSync(path.dirname(path.join(set, where)), { recursive: true });
    fs.writeFileSync(path.join(set, where), bytes);
  }
}

await makeCanvas();
await makeMoodle();
await makeBrightspace();
await makeBlackboard();
await makeLoose();
await closeBrowser();
fs.writeFileSync(path.join(set, 'expected.json'), `${JSON.stringify({ version: 1, set: 'own', entries }, null, 1)}\n`);
process.stdout.write(
  `${entries.length} entries, ${entries.filter(({ kind }) => kind === 'report').length} of them reports\n`,
);
