/**
 * `npm run package`: builds, and makes the extension (`casus-VERSION.vsix`), the package for npm (`casus-VERSION.tgz`) and
 * the list of what is in them (`casus.cdx.json`). The same commit gives the same bytes: dates in the archives are that of
 * the commit, or `SOURCE_DATE_EPOCH`. `--twice` builds again and compares. `--only-vsix FILE` takes what was built.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSbom } from './sbom.mjs';
import { versionSeconds } from './version-seconds.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(versionSeconds()), TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

const vsix = (/** @type {string} */ file) =>
  run('npx', '--no-install', 'vsce', 'package', '--no-dependencies', '--out', file);

/** Makes all, and gives the hash of each file by its name. */
function pack() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const files = [`${name}-${version}.vsix`, `${name}-${version}.tgz`, path.basename(writeSbom(versionSeconds()))];
  run(process.execPath, 'esbuild.mjs');
  vsix(files[0]);
  run('npm', 'pack', '--silent');
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(path.join(root, file)))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { twice: { type: 'boolean' }, 'only-vsix': { type: 'string' } } });
  if (values['only-vsix']) vsix(values['only-vsix']);
  else {
    const hashes = pack();
    for (const [file, hash] of Object.entries(hashes)) process.stdout.write(`${hash}  ${file}\n`);
    if (values.twice) {
      const again = pack();
      for (const [file, hash] of Object.entries(again)) {
        process.stdout.write(`${hash}  ${file}, again\n`);
        if (hash !== hashes[file]) {
          process.stderr.write(`${file}: two builds differ\n`);
          process.exitCode = 1;
        }
      }
    }
  }
}
