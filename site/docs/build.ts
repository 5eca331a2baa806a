/**
 * `npm run docs`: makes the site in `site/dist/`, or in the folder that is named. It is plain html with relative links, so that
 * it works from disk and under any path. The program and the page must be built.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { framed } from './layout.ts';
import { linksAmong } from './links.ts';
import { render } from './markdown.ts';
import { languages, placeOf } from './model.ts';
import { pagesOf } from './pages.ts';
import { samplesOf } from './samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const target = path.resolve(process.argv[2] ?? path.join(root, 'site/dist'));
const program = path.join(process.env['CASUS_BUILT'] ?? path.join(root, 'dist'), 'casus.cjs');

async function put(place: string, content: string | Buffer): Promise<void> {
  const file = path.join(target, place);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function style(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'site/docs/site.css')],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome123', 'firefox120', 'safari17.5'],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

const [nl, en, css, svg] = await Promise.all([
  samplesOf(root, program, 'nl'),
  samplesOf(root, program, 'en'),
  style(),
  readFile(path.join(root, 'client/art/icon.svg')),
]);
const icon = `data:image/svg+xml;base64,${svg.toString('base64')}`;
const pages = pagesOf(root, { nl, en });
const samples = [...nl, ...en];
const links = linksAmong(root, pages, new Set(['casus.html', ...samples.map((sample) => sample.path)]));

for (const page of pages)
  for (const language of languages) {
    const rendered = render(page.markdown[language], (address) => links.of(address, page, language));
    await put(placeOf(page, language), framed({ page, language, rendered, pages, style: css, icon }));
  }
for (const sample of samples) await put(sample.path, sample.bytes);
for (const file of links.files) {
  await mkdir(path.dirname(path.join(target, 'files', file)), { recursive: true });
  await cp(path.join(root, file), path.join(target, 'files', file));
}
const page = path.join(root, 'site/dist/casus.html');
if (path.join(target, 'casus.html') !== page) await cp(page, path.join(target, 'casus.html'));
process.stdout.write(`${target}: ${String(pages.length * languages.length)} pages\n`);
