/** Builds a program as it ships, in a folder of a test. */
import { build, type BuildOptions } from 'esbuild';

/** Writes the files of a bundle, `NAME.cjs` among them. `name`: "server" or "casus". */
export async function bundleTo(folder: string, name: string): Promise<void> {
  // The path is in a variable, so that the type checker doesn't look for types of the build script.
  const script = new URL('../../esbuild.mjs', import.meta.url).href;
  const { filesOf } = (await import(script)) as { filesOf: (folder: string, name: string) => readonly BuildOptions[] };
  await Promise.all(filesOf(folder, name).map((each) => build(each)));
}
