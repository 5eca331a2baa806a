/** The manifest and the client's texts: every name in them exists, is packed, and is what the README calls it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allRules } from '../../server/src/core/index.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const client = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(path.join('client/src', file)))
  .join('\n');
const unique = (found: Iterable<RegExpMatchArray>): string[] => [...new Set([...found].map(([, name = '']) => name))];

interface Property {
  readonly type: string;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly patternProperties?: Readonly<Record<string, Property>>;
}

interface Manifest {
  readonly main: string;
  readonly files: readonly string[];
  readonly activationEvents: readonly string[];
  readonly capabilities: Readonly<
    Record<
      string,
      { readonly supported: unknown; readonly description: string; readonly restrictedConfigurations?: unknown }
    >
  >;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
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

  it('gives commands the names that the READMEs and the page about VS Code give them', () => {
    const onScreen = manifest.contributes.commands.map(
      ({ title, category }) => `${category}: ${texts[title.replaceAll('%', '')] ?? ''}`,
    );
    const pages = ['README.md', 'README.en.md', 'server/docs/vscode.md'].map(read).join('\n');
    const inReadme = unique(pages.matchAll(/`(Casus: [^`]+)`/g)).map((name) => name.replaceAll('\n', ' '));
    assert.ok(inReadme.length >= 8);
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

describe('what marketplaces ask of the manifest', () => {
  it('is there for those of VS Code and Open VSX: licence, source, icon, pages, and nothing that is only proposed', () => {
    const asked = JSON.parse(read('package.json')) as Record<string, unknown> & { files: readonly string[] };
    const { icon, license, repository, categories, keywords, description, files } = asked;
    assert.equal(license, 'MIT');
    assert.match(read('LICENSE'), /^MIT License/);
    assert.match(JSON.stringify(repository), /https:\/\/github\.com\//);
    const bytes = readFileSync(path.join(root, String(icon)));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.ok(bytes.readUInt32BE(16) >= 128 && bytes.readUInt32BE(20) >= 128, 'at least 128 × 128');
    assert.ok((categories as string[]).length > 0 && (keywords as string[]).length <= 30, 'the marketplace takes 30');
    assert.ok(String(description).length <= 200);
    for (const page of ['README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD_PARTY_NOTICES.md'])
      assert.ok(files.includes(page), page);
    for (const name of ['enabledApiProposals', 'extensionDependencies', 'preview'])
      assert.equal(asked[name], undefined, name);
    assert.match(String(asked['version']), /^\d+\.\d+\.\d+$/, 'a marketplace takes no version with a suffix');
  });
});

describe('what VS Code reads in the manifest', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const { properties } = manifest.contributes.configuration;

  it('starts the extension for markdown, and at no other moment by itself', () => {
    // Commands, views and tours start it without being listed since VS Code 1.74. No "*": others don't pay for it.
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
  });

  it('works in folders that are not trusted and in folders that lie elsewhere, and says why', () => {
    assert.deepEqual(Object.keys(manifest.capabilities).sort(), ['untrustedWorkspaces', 'virtualWorkspaces']);
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(virtualWorkspaces?.supported, true);
    // "limited" makes VS Code leave out what an untrusted folder itself says of these settings: paths may lead out of it.
    assert.equal(untrustedWorkspaces?.supported, 'limited');
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['casus.templates']);
    for (const { description } of Object.values(manifest.capabilities)) {
      assert.match(description, /^%capabilities\.\w+%$/);
    }
    // True as long as no setting names something that is run, and nothing of a folder is.
    assert.deepEqual(
      Object.keys(properties).filter((name) => /path|command|exec|server|binary/i.test(name)),
      [],
    );
    const outside = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /node:|child_process/.test(file.endsWith('.ts') ? read(path.join('client/src', file)) : ''),
    );
    for (const file of outside) assert.match(file, /\.node\.ts$/, `${file} would not load in a browser`);
  });

  it('has a scope, a default and a text for each setting, and a text for each value of a list', () => {
    assert.ok(Object.keys(properties).length >= 9);
    for (const [name, property] of Object.entries(properties)) {
      // A folder of several may have its own; the scopes for one machine or window fit no setting of a course.
      assert.equal(property.scope, 'resource', name);
      assert.match(property.markdownDescription ?? '', /^%configuration\.\w+%$/, name);
      assert.ok('default' in property || name === 'casus.template', `${name} has no default`);
      const lists = [property, ...Object.values(property.patternProperties ?? {})].filter((each) => each.enum);
      for (const { enum: values, enumDescriptions } of lists) {
        assert.equal(enumDescriptions?.length, values?.length, name);
        for (const text of enumDescriptions ?? []) assert.match(text, /\S/, name);
      }
    }
    for (const name of ['casus.stage', 'casus.language', 'casus.check']) assert.ok(properties[name]?.enum, name);
  });

  it('names each rule, with what it is about, and the levels for all', () => {
    const { properties: rules, patternProperties: levels } = properties['casus.rules'] ?? {};
    assert.deepEqual(
      Object.entries(rules ?? {}).map(([id, { description }]) => `${id}: ${description ?? ''}`),
      allRules.map(({ id, title }) => `${id}: ${title.nl} (${title.en})`),
    );
    assert.deepEqual(levels?.['^']?.enum, ['error', 'warning', 'info', 'hint', 'off']);
  });

  it('names in its menus only commands that it has', () => {
    const known = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const [menu, items] of Object.entries(manifest.contributes.menus))
      for (const { command } of items) assert.ok(known.has(command), `${menu}: ${command}`);
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
