/** Builds a program as it ships, in a folder of a test. */
import { cp } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';

/** The folder of all programs when `npm test` has just built them. */
const built = process.env['CASUS_BUILT'];

/** Writes the files of bundles, `NAME.cjs` among them. `names`: "server" or "casus". */
export async function bundleTo(folder: string, ...names: readonly string[]): Promise<void> {
  if (built) {
    await cp(built, folder, { recursive: true });
    return;
  }
  await Promise.all((await filesToBuild(folder, ...names)).map((each) => build(each)));
}

/** esbuild's options for each file of the named bundles, or of all. */
export async function filesToBuild(folder = 'dist', ...names: readonly string[]): Promise<readonly BuildOptions[]> {
  // The path is in a variable, so that the type checker doesn't look for types of the build script.
  const script = new URL('../../esbuild.mjs', import.meta.url).href;
  const { filesOf, allFiles } = (await import(script)) as {
    filesOf: (folder: string, ...names: readonly string[]) => readonly BuildOptions[];
    allFiles: (folder: string) => readonly BuildOptions[];
  };
  return names.length > 0 ? filesOf(folder, ...names) : allFiles(folder);
}
