/**
 * What paths come to on Windows. The modules that handle them are bundled with `node:path` as it is there, and run here: what
 * only the system itself can show (its file system, PowerShell) is for the workflow `ci.yml`.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { isReservedName } from '../../server/src/reserved-name.ts';
import type { cacheFolder } from '../../server/src/cache-folder.ts';
import type { isUnsafeName } from '../../server/src/cli/inputs/archives/entry-name.ts';
import type { keyFolder } from '../../server/src/cli/inputs/keys.ts';
import type { pathIn } from '../../server/src/cli/inputs/settings-files.ts';
import type { shownPath } from '../../server/src/cli/inputs/shown-path.ts';
import type { feedbackPaths } from '../../server/src/cli/feedback/hand-ins.ts';
import type { placeOf, resolvePlace } from '../../server/src/lsp/places.ts';

interface OnWindows {
  readonly cacheFolder: typeof cacheFolder;
  readonly feedbackPaths: typeof feedbackPaths;
  readonly isUnsafeName: typeof isUnsafeName;
  readonly keyFolder: typeof keyFolder;
  readonly pathIn: typeof pathIn;
  readonly placeOf: typeof placeOf;
  readonly resolvePlace: typeof resolvePlace;
  readonly shownPath: typeof shownPath;
}

const modules = [
  "export { cacheFolder } from './cache-folder.ts';",
  "export { feedbackPaths } from './cli/feedback/hand-ins.ts';",
  "export { isUnsafeName } from './cli/inputs/archives/entry-name.ts';",
  "export { keyFolder } from './cli/inputs/keys.ts';",
  "export { pathIn } from './cli/inputs/settings-files.ts';",
  "export { placeOf, resolvePlace } from './lsp/places.ts';",
  "export { shownPath } from './cli/inputs/shown-path.ts';",
].join('\n');

describe('on Windows', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'casus-windows-'));
  let windows: OnWindows;

  before(async () => {
    const outfile = path.join(folder, 'windows.cjs');
    const sources = path.resolve('server/src');
    await build({
      stdin: { contents: modules, resolveDir: sources },
      bundle: true,
      platform: 'node',
      outfile,
      alias: { 'node:path': 'node:path/win32' },
      logLevel: 'error',
    });
    windows = createRequire(import.meta.url)(outfile) as OnWindows;
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('shows paths with forward slashes, and whole ones for another drive or a share', () => {
    const { shownPath } = windows;
    assert.equal(shownPath('C:\\vak', 'C:\\vak\\inzendingen\\a.md'), 'inzendingen/a.md');
    assert.equal(shownPath('C:\\vak', 'c:\\VAK\\a.md'), 'a.md');
    assert.equal(shownPath('C:\\vak\\week1', 'C:\\vak\\a.md'), '../a.md');
    assert.equal(shownPath('C:\\vak', 'D:\\usb\\a.md'), 'D:/usb/a.md');
    assert.equal(shownPath('C:\\vak', '\\\\school\\groep\\a.md'), '//school/groep/a.md');
    const deep = Array.from({ length: 40 }, () => 'een-lange-map').join('\\');
    assert.equal(shownPath('C:\\', `C:\\${deep}\\a.md`), `${deep.replaceAll('\\', '/')}/a.md`);
  });

  it('knows what lies in a folder, whatever the case of the letters, and what lies on another drive', () => {
    const { pathIn } = windows;
    assert.equal(pathIn('C:\\vak', 'c:\\vak\\verslagen\\a.md'), 'verslagen/a.md');
    assert.equal(pathIn('C:\\vak', 'C:\\vakgroep\\a.md'), undefined);
    assert.equal(pathIn('C:\\vak', 'D:\\vak\\a.md'), undefined);
    assert.equal(pathIn('\\\\school\\groep', '\\\\school\\groep\\a.md'), 'a.md');
    assert.equal(pathIn('\\\\school\\groep', '\\\\school\\ander\\a.md'), undefined);
  });

  it('keeps keys and caches in the folders of Windows, and takes no relative ones', () => {
    const env = {
      APPDATA: 'C:\\Users\\s\\AppData\\Roaming',
      LOCALAPPDATA: 'C:\\Users\\s\\AppData\\Local',
      HOME: 'C:\\Users\\s',
    };
    const { keyFolder, cacheFolder } = windows;
    assert.equal(keyFolder(env, 'win32'), 'C:\\Users\\s\\AppData\\Roaming\\casus\\keys');
    assert.equal(cacheFolder('compiled', { env, platform: 'win32' }), 'C:\\Users\\s\\AppData\\Local\\casus\\compiled');
    const relative = { ...env, APPDATA: 'Roaming', LOCALAPPDATA: '..\\Local' };
    assert.equal(keyFolder(relative, 'win32'), 'C:\\Users\\s\\.local\\share\\casus\\keys');
    assert.equal(
      cacheFolder('compiled', { env: relative, platform: 'win32' }),
      'C:\\Users\\s\\.cache\\casus\\compiled',
    );
  });

  it('reads places in an editor with either slash and any case of the drive', () => {
    const { placeOf, resolvePlace } = windows;
    assert.equal(placeOf('file:///C%3A/vak/a.md'), placeOf('file:///c:/vak/a.md'));
    assert.equal(resolvePlace(placeOf('file:///C:/vak'), '..\\sjablonen\\week.md'), 'file:///c:/sjablonen/week.md');
    assert.equal(resolvePlace(placeOf('file:///C:/vak'), 'D:\\week.md'), 'file:///d:/week.md');
    assert.equal(placeOf('file://school/groep/a.md'), 'file://school/groep/a.md');
  });

  it('refuses names in archives that lead elsewhere there', () => {
    for (const name of ['..\\a.md', 'x\\..\\..\\a.md', 'C:\\a.md', 'c:a.md', '\\\\school\\a.md', '\\a.md'])
      assert.ok(windows.isUnsafeName(name), name);
    assert.ok(!windows.isUnsafeName('map\\a.md'));
  });

  it('gives back feedback under names that can be made', () => {
    const paths = ['klas.zip!/CON/a.md', 'klas.zip!/Jan: 1?/aux.md', 'klas.zip!/jan/a. .md', 'klas.zip!/com1.x/b.md'];
    const feedback = windows.feedbackPaths(
      paths.map((each) => ({ path: each, summaries: [] })),
      'html',
    );
    assert.deepEqual([...feedback.values()], [
      '_CON/a-feedback.html',
      'Jan_ 1_/_aux-feedback.html',
      'jan/a. -feedback.html',
      '_com1.x/b-feedback.html',
    ]); // prettier-ignore
    for (const name of ['con', 'NUL', 'aux.md', 'Com1.tar.gz', 'LPT9']) assert.ok(isReservedName(name), name);
    for (const name of ['contact', 'auxiliair.md', 'com', 'com10', 'console']) assert.ok(!isReservedName(name), name);
  });
});
