// @ts-check
/**
 * A session under the guard of `test/support/guard.cjs`: no code of the extension opens a socket, starts another program
 * than its own server, or touches a file outside the folder, its own files and its caches. What VS Code itself does is not
 * judged; a call of the extension whose stack no longer shows it isn't seen. `test/trust/guarded.test.ts` plants what it must see.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ours, seenIn, trespassesIn } from './guard-verdict.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';

const folder = fileURLToPath(new URL('workspace', import.meta.url));
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
      const seen = seenIn(log);
      assert.ok(
        seen.some(([kind, what]) => kind === 'start' && what.includes(ours) && what.endsWith('server.cjs')),
        'the server is watched',
      );
      assert.ok(
        seen.some(([kind, what]) => kind === 'child' && what.includes(ours)),
        'the extension is watched',
      );
      assert.deepEqual(trespassesIn(seen, opened), []);
    } finally {
      delete process.env.CASUS_GUARD;
      delete process.env.CASUS_GUARD_ONLY;
      remove();
    }
  });
});
