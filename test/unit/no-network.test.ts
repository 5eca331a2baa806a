/** Law 2: nothing leaves the machine. No source file even names a module that reaches the network. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const networkAccess =
  /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?'|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource\(/;

describe('the sources', () => {
  it('name nothing that reaches the network', () => {
    const files = ['client/src', 'server/src', 'site/page', 'site/worker'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(root, folder, name)),
    );
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => networkAccess.test(readFileSync(file, 'utf8'))),
      [],
    );
  });
});
