// @ts-check
/**
 * Makes `site/dist/casus.html`: the page without VS Code as one file, which asks for nothing. Its policy allows this one script and
 * style by their hash, a worker from the page itself, and no connection at all. Core, word lists and readers stand in it
 * packed, as most of the size is theirs and a school's server may pack nothing.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const base64 = /^[A-Za-z0-9+/]{4000,}={0,2}$/;

/** Packed word lists as bytes, and the rest of the data as text that says where each stood. @param {string} json */
function apart(json) {
  /** @type {Buffer[]} */
  const parts = [];
  let at = 0;
  const text = JSON.stringify(
    JSON.parse(json, (_key, value) => {
      if (typeof value !== 'string' || !base64.test(value)) return value;
      const bytes = Buffer.from(value, 'base64');
      if (bytes.toString('base64') !== value) return value;
      parts.push(bytes);
      at += bytes.length;
      return `@bytes:${at - bytes.length}:${bytes.length}`;
    }),
  );
  return { text, bytes: Buffer.concat(parts) };
}

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {readonly import('esbuild').BuildOptions[]} parts */
async function page(parts) {
  const outputs = await Promise.all(
    parts.map(async (options) => {
      const { outputFiles } = await build({ ...options, absWorkingDir: root, write: false });
      return [path.basename(options.outfile ?? ''), outputFiles?.[0]?.text ?? ''];
    }),
  );
  const {
    'worker.js': worker,
    'start.js': start,
    'main.js': script,
    'page.css': style,
    'data.json': data,
  } = /** @type {Record<string, string>} */ (Object.fromEntries(outputs));
  // `data.json` is a module here: the plugin that makes it JSON works on files.
  const module = { exports: {} };
  (await import('node:vm')).runInNewContext(data, { module });
  const { text, bytes } = apart(JSON.stringify(module.exports));
  const code = `const casusDataText=${JSON.stringify(text)};const casusRun=()=>{${worker}};${start}`;
  const engine = gzipSync(Buffer.concat([bytes, Buffer.from(code)]), { level: 9 }).toString('base64');
  if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('A script or style can’t stand in a page.');
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; worker-src blob:; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`;
  const icon = Buffer.from(await readFile(path.join(root, 'client/art/icon.svg'))).toString('base64');
  const filled = { policy, icon, style, script, engine, bytes: String(bytes.length) };
  const template = await readFile(path.join(root, 'site/page/page.html'), 'utf8');
  return template.replace(/ *<!-- prettier-ignore -->\n/g, '').replace(/\{\{(\w+)\}\}/g, (_all, name) => {
    if (!Object.hasOwn(filled, name)) throw new Error(`page.html: nothing to put at {{${name}}}`);
    return filled[/** @type {keyof typeof filled} */ (name)];
  });
}

/**
 * Writes `casus.html`.
 * @param {readonly import('esbuild').BuildOptions[]} parts esbuild's options for the parts of the page and for `data.json`
 */
export async function buildPage(parts, folder = path.join(root, 'site/dist')) {
  const html = await page(parts);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'casus.html'), html);
}
