// @ts-check
/**
 * A session under the guard of `test/support/guard.cjs`: no code of the extension opens a socket, starts another program
 * than its own server, or touches a file outside the folder, its own files and its caches. What VS Code itself does is not
 * judged; a call of the extension whose stack no longer shows it isn't seen.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';

const folder = fileURLToPath(new URL('workspace', import.meta.url));
/** In the path of what is installed. */
const ours = 'casus.casus-';

describe('a session in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit

  it('opens no socket, starts nothing but its own programs, and touches no file elsewhere', async () => {
    const { folder: scratch, remove } = temporaryFolder('casus-guard');
    const log = path.join(scratch, 'log');
    Object.assign(process.env, { CASUS_GUARD: log, CASUS_GUARD_ONLY: ours });
    try {
      const session = {
        vsix: process.env.CASUS_VSIX,
        alone: /** @type {const} */ (true),
        folder,
        openFile: 'half-af.md',
      };
      const opened = await withVSCode({ ...session, name: 'ui-guarded' }, async (_page, vscode) => {
        await vscode.waitForSquiggles('warning');
        await vscode.type(' ');
        await vscode.save('half-af.md', /./);
        return vscode.folder;
      });
      const seen = fs
        .readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => /** @type {[string, string]} */ (JSON.parse(line)));
      assert.ok(
        seen.some(([kind, what]) => kind === 'start' && what.includes(ours) && what.endsWith('server.cjs')),
        'the server is watched',
      );
      assert.ok(
        seen.some(([kind, what]) => kind === 'child' && what.includes(ours)),
        'the extension is watched',
      );
      assert.deepEqual(
        seen.filter(([kind, what]) => !isAllowed(kind, what, opened)),
        [],
      );
    } finally {
      delete process.env.CASUS_GUARD;
      delete process.env.CASUS_GUARD_ONLY;
      remove();
    }
  });
});

/** @param {string} kind @param {string} what @param {string} opened */
function isAllowed(kind, what, opened) {
  if (kind === 'start') return true;
  if (kind === 'child') return what.includes(ours);
  if (kind !== 'read' && kind !== 'write') return false;
  const within = (/** @type {string} */ parent) => !path.relative(parent, what).startsWith('..');
  if (within(opened) || /[\\/]casus(?:[\\/]compiled|$)/.test(what)) return true;
  if (kind === 'write') return false;
  // Its own files; the settings in the folders above; those folders; the folder of all caches, whose owner is looked at.
  const settings = /[\\/](?:\.casus[^\\/]*|package\.json|templates)$/.test(what);
  return (
    what.includes(ours) ||
    settings ||
    what.endsWith(path.join('data', 'tmp')) ||
    !path.relative(what, opened).startsWith('..')
  );
}
