/** What the built program leaves on the disk outside the folder of the reports: caches, temporary files, settings, keys. */
import { join } from 'node:path';
import { builtCasus, type BuiltCasus } from '../../support/built-casus.ts';
import { folderWith } from '../../cli/helpers.ts';
import { folderOf, textsIn, type Face } from './faces.ts';

let built: Promise<BuiltCasus> | undefined;
/** Where the programs lie: they keep nothing there. */
const program = async (): Promise<BuiltCasus> => (built ??= folderWith().then(builtCasus));

/** Home, cache, data and temporary files of a user in one folder. */
const homeIn = (folder: string): Readonly<Record<string, string>> => ({
  HOME: folder,
  USERPROFILE: folder,
  TMPDIR: join(folder, 'tmp'),
  TEMP: join(folder, 'tmp'),
  TMP: join(folder, 'tmp'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  XDG_DATA_HOME: join(folder, 'data'),
  LOCALAPPDATA: join(folder, 'cache'),
  APPDATA: join(folder, 'data'),
});

const left: Face = {
  name: 'disk: home, caches, temporary files',
  outputs: async (chosen) => {
    const [cwd, home] = [await folderOf(chosen), await folderWith({ 'tmp/.keep': '' })];
    const casus = await program();
    const all: string[] = [];
    for (const args of [
      ['lint', '--cache'],
      ['lint', '--fix', '--baseline', 'bekend.json', '--update-baseline'],
      ['lint', '--config', 'no-such-file.json'],
    ]) {
      const { out, err } = await casus.start(cwd, args, homeIn(home)).ended;
      all.push(out, err);
    }
    return [...all, ...textsIn(home)];
  },
};

export const diskFaces: readonly Face[] = [left];
