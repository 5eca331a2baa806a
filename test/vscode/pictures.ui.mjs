// @ts-check
/** Holds the pictures of README and tours against the window of VS Code: they are of this version. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { playScenes } from './scenes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the pictures of README and tours', function () {
  this.timeout(0); // withVSCode has its own limit

  it('say what VS Code says (if not: npm run pictures)', async () => {
    const kept = JSON.parse(fs.readFileSync(path.join(root, 'test/vscode/pictures.json'), 'utf8'));
    await playScenes(process.env.CASUS_VSIX ?? '', async ({ name, file }, says) => {
      assert.deepEqual(says, kept[name], name);
      assert.ok(fs.statSync(path.join(root, file)).size < 60_000, `${file} is large`);
    });
  });
});
