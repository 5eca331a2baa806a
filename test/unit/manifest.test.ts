/** The manifest and the client's texts: every name in them exists, is packed, and is what the README calls it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const client = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(path.join('client/src', file)))
  .join('\n');
const unique = (found: Iterable<RegExpMatchArray>): string[] => [...new Set([...found].map(([, name = '']) => name))];

interface Manifest {
  readonly files: readonly string[];
  readonly contributes: { readonly commands: readonly { readonly title: string; readonly category: string }[] };
}

describe('the manifest', () => {
  const source = read('package.json');
  const manifest = JSON.parse(source) as Manifest;
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;

  it('has every text, and no text that is used nowhere', () => {
    assert.deepEqual(Object.keys(texts).sort(), unique(source.matchAll(/"%([\w.]+)%"/g)).sort());
  });

  it('has Dutch texts only, as VS Code takes package.nls.en.json wherever its own language is English', () => {
    assert.deepEqual(
      readdirSync(root).filter((file) => file.startsWith('package.nls')),
      ['package.nls.json'],
    );
    for (const [name, text] of Object.entries(texts)) assert.match(text, /\(.*[a-z].*\)$|_$/, `${name}: no English`);
  });

  it('names the commands that the client registers', () => {
    const named = unique(source.matchAll(/"command": "casus\.(\w+)"/g)).sort();
    assert.deepEqual(unique(client.matchAll(/command\('(\w+)'/g)).sort(), named);
  });

  it('gives commands the names that the README gives them', () => {
    const onScreen = manifest.contributes.commands.map(
      ({ title, category }) => `${category}: ${texts[title.replaceAll('%', '')] ?? ''}`,
    );
    const inReadme = unique(read('README.md').matchAll(/`(Casus: [^`]+)`/g));
    assert.ok(inReadme.length >= 5);
    for (const name of inReadme) assert.ok(onScreen.includes(name), `${name} is on no screen`);
  });

  it('packs every file that it contributes', () => {
    const contributed = unique(source.matchAll(/"(?:path|icon)": "\.\/([^"]+)"/g));
    assert.ok(contributed.length >= 10);
    for (const file of contributed) {
      assert.ok(existsSync(path.join(root, file)), file);
      assert.ok(
        manifest.files.includes(file) || manifest.files.includes(file.split('/')[0] ?? ''),
        `${file}: unpacked`,
      );
    }
  });
});

describe('the texts of the client', () => {
  it('follow casus.language, not the language of the editor', () => {
    assert.doesNotMatch(client, /l10n/);
    // A text that is shown goes through say(): none stands in a call that shows something.
    assert.doesNotMatch(client, /\.show(?:Information|Warning|Error)Message\(\s*['"`]/);
    assert.doesNotMatch(client, /(?:placeHolder|prompt|tooltip|openLabel): ?['"`]/);
  });
});
