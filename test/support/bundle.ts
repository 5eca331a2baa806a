/** The product as it ships, built in a folder of a test's own. */
import { build, type BuildOptions } from 'esbuild';

/** Writes `NAME.cjs` and what it needs. */
export async function bundleTo(folder: string, name: string): Promise<void> {
  // Told by a variable, so that the type checker doesn't ask for types of a build script.
  const script = new URL('../../esbuild.mjs', import.meta.url).href;
  const { filesOf } = (await import(script)) as { filesOf: (folder: string, name: string) => readonly BuildOptions[] };
  await Promise.all(filesOf(folder, name).map((each) => build(each)));
}
