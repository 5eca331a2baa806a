/** The code that finds settings serves an editor too: here with addresses in place of paths, and no disk. */
import assert from 'node:assert/strict';
import { findSettings } from '../../../server/src/settings/read-settings.ts';
import type { SettingsFiles } from '../../../server/src/settings/files.ts';
import { trustedFolders } from '../../../server/src/settings/trust.ts';

const texts: Readonly<Record<string, string>> = {
  'vsc://klas/.casusrc.json': '{"extends":"../opleiding.yml","templates":["leer.md","../weg.md"]}',
  'vsc://opleiding.yml': 'stage: inleveren\n',
};

const files: SettingsFiles = {
  read: (place) => Promise.resolve(texts[place] === undefined ? undefined : { text: texts[place] }),
  resolve: (folder, path) =>
    path.startsWith('../') ? `vsc://${path.slice(3)}` : `${folder.replace(/\/$/, '')}/${path}`,
  parentOf: (place) => (place === 'vsc:/' ? undefined : place.slice(0, place.lastIndexOf('/'))),
  pathIn: (folder, place) => (`${place}/`.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : undefined),
  isBelow: (folder, place) => place.startsWith(`${folder}/`),
  shown: (place) => place.replace('vsc://', ''),
};

describe('finding settings by address', () => {
  it('reads the nearest file and those that it builds on', async () => {
    const found = await findSettings(['vsc://klas/groep', 'vsc://klas'], files, []);
    assert.equal(found.folder, 'vsc://klas');
    const layers = found.layers.map(({ values, origin }) => ({ values, origin }));
    assert.deepEqual(layers, [
      { values: { stage: 'inleveren' }, origin: { file: 'opleiding.yml', via: ['klas/.casusrc.json'] } },
      { values: { templates: ['vsc://klas/leer.md'] }, origin: { file: 'klas/.casusrc.json', via: [] } },
    ]);
    assert.deepEqual(
      found.problems.map(({ file }) => file),
      ['klas/.casusrc.json'],
    );
  });

  it('trusts the working folder and those above it that are not checked', () => {
    assert.deepEqual(trustedFolders('vsc://a/b/c', ['vsc://a/b'], files), ['vsc://a/b/c', 'vsc://a', 'vsc:/']);
    assert.deepEqual(trustedFolders('vsc://a/b', ['vsc://a/b'], files), ['vsc://a/b', 'vsc://a', 'vsc:/']);
  });
});
