/** Generates the style and the script of the overview page as text, from the files in `server/page`. */
import path from 'node:path';
import { build } from 'esbuild';
import { header, type Derived } from './model.ts';

export async function pageAssets(root: string): Promise<Derived> {
  const script = await bundled(path.join(root, 'server/page/overview.ts'));
  const style = await bundled(path.join(root, 'server/page/overview.css'));
  return {
    path: 'server/src/cli/formatters/html/assets.generated.ts',
    text: `${header}\nexport const pageStyle = ${JSON.stringify(style)};\n\nexport const pageScript = ${JSON.stringify(script)};\n`,
  };
}

/** Minified, with only ASCII: the page may be read in any encoding. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'ascii',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    write: false,
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  // Either would end the element in which the text stands.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${file} can't stand in a page.`);
  return text;
}
