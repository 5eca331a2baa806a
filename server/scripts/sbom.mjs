/**
 * `npm run sbom`: writes `casus.cdx.json`, a list of what ships in the package in CycloneDX 1.5. npm lists all that is
 * installed; kept is what stands in THIRD_PARTY_NOTICES.md. The same code gives the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionSeconds } from './version-seconds.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** "name version" of the packages in the bundles, and names of those from which words were taken. */
export function shipped(/** @type {string} */ notices) {
  const code = [...notices.matchAll(/^### (\S+) (\S+) \(.+\)$/gm)].map(([, name, version]) => `${name} ${version}`);
  const lists = [...notices.matchAll(/^\| ((?:@?[\w./-]+(?:, )?)+) \(/gm)].flatMap(([, names]) => names.split(', '));
  return { code, lists };
}

/** `installed`: what `npm sbom` says. `seconds`: since 1970, of the version that is packed. */
export function sbomOf(installed, notices, seconds) {
  const { code, lists } = shipped(notices);
  const components = installed.components
    .filter(({ name, version }) => code.includes(`${name} ${version}`) || lists.includes(name))
    .map((component) => ({ ...component, scope: 'required', properties: [] }))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { component, tools } = installed.metadata;
  const kept = ({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)).sort() });
  return {
    ...installed,
    serialNumber: undefined,
    metadata: {
      timestamp: new Date(seconds * 1000).toISOString(),
      tools,
      component: { ...component, type: 'application', name: 'casus' },
    },
    components,
    dependencies: installed.dependencies
      .filter(({ ref }) => refs.has(ref) || ref === component['bom-ref'])
      .map(kept)
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

/** `seconds`: since 1970. Gives the path of the file. */
export function writeSbom(/** @type {number} */ seconds) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout, stderr, status } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const notices = readFileSync(path.join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  const file = path.join(root, 'casus.cdx.json');
  writeFileSync(file, `${JSON.stringify(sbomOf(JSON.parse(stdout), notices, seconds), null, 2)}\n`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${path.basename(writeSbom(versionSeconds()))}\n`);
}
