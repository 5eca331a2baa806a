/** The manifest and the client's texts: every name in them exists, and every text is there in both languages. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const texts = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;
const client = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(path.join('client/src', file)))
  .join('\n');
const unique = (found: Iterable<RegExpMatchArray>): string[] => [...new Set([...found].map(([, name = '']) => name))];

describe('the manifest', () => {
  const manifest = read('package.json');

  it('has every text in both languages, and no text that is used nowhere', () => {
    const used = unique(manifest.matchAll(/"%([\w.]+)%"/g)).sort();
    assert.deepEqual(Object.keys(texts('package.nls.json')).sort(), used);
    assert.deepEqual(Object.keys(texts('package.nls.nl.json')).sort(), used);
  });

  it('names the commands that the client registers', () => {
    const named = unique(manifest.matchAll(/"command": "casus\.(\w+)"/g)).sort();
    assert.deepEqual(unique(client.matchAll(/command\('(\w+)'/g)).sort(), named);
  });

  it('has a Dutch text for every text of the client', () => {
    const spoken = unique(client.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)).sort();
    const dutch = texts('l10n/bundle.l10n.nl.json');
    assert.deepEqual(Object.keys(dutch).sort(), spoken);
    for (const [english, text] of Object.entries(dutch)) {
      assert.deepEqual(text.match(/\{\d\}/g), english.match(/\{\d\}/g), english);
    }
  });
});
