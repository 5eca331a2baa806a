// @ts-check
/**
 * Tests the site of `npm run docs`: every link and anchor leads somewhere, the commands of the guides run, and it works from disk and
 * below any path without asking for anything else. Pictures are made where `CASUS_PICTURES` names a folder.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { launchBrowser } from '../vscode/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = path.join(root, 'dist');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'casus-site-'));
const site = path.join(folder, 'site');
/** Text of the pages, by their place in the site. @type {Map<string, string>} */
const pages = new Map();

const read = (/** @type {string} */ file) => fs.readFileSync(path.join(root, file), 'utf8');

/** Serves the site below a path, as a school may. @returns {Promise<{ address: string, stop: () => void }>} */
async function serve() {
  const server = http.createServer((request, response) => {
    const place = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.replace(/^\/school\/casus\//, '');
    const file = path.join(site, place);
    const isThere = fs.existsSync(file) && fs.statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, { 'content-type': file.endsWith('.html') ? 'text/html' : 'image/webp' });
    response.end(isThere ? fs.readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${String(port)}/school/casus`, stop };
}

describe('the site', function () {
  this.timeout(0); // the first run fetches a browser

  before(() => {
    const loader = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', loader, path.join(root, 'site/docs/build.ts'), site],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, CASUS_BUILT: built } },
    );
    assert.equal(status, 0, stderr);
    for (const name of fs.readdirSync(site, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.html')) pages.set(name.replaceAll('\\', '/'), fs.readFileSync(path.join(site, name), 'utf8'));
  });
  after(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('has a page in both languages for each rule, template and guide, and every format with its sample', () => {
    const rules = fs.readdirSync(path.join(root, 'server/docs/rules'), { recursive: true, encoding: 'utf8' });
    const templates = fs.readdirSync(path.join(root, 'server/templates')).filter((name) => name.endsWith('.md'));
    const wanted = [
      ...rules.filter((name) => /[\\/].*\.md$/.test(name)).map((name) => `rules/${name.replaceAll('\\', '/')}`),
      ...templates.map((name) => `templates/${name}`),
      ...fs.readdirSync(path.join(root, 'site/guides/nl')).map((name) => name.replace('docent', 'lecturer')),
    ].map((name) => name.replace(/\.md$/, '.html'));
    assert.ok(wanted.length > 55, String(wanted.length));
    for (const place of wanted)
      for (const own of [place, `en/${place}`]) assert.ok(pages.has(own), `${own} is missing`);
    // A doc that no page shows would be found by nobody.
    const list = read('site/docs/pages.ts');
    for (const name of fs.readdirSync(path.join(root, 'server/docs')).filter((each) => each.endsWith('.md')))
      assert.ok(list.includes(`'server/docs/${name}'`), `${name} is no page: add it to site/docs/pages.ts`);
    const formats = read('server/src/cli/formats.generated.ts').matchAll(/^ {2}(\w+): async/gm);
    for (const [, format] of formats)
      for (const own of ['formats.html', 'en/formats.html'])
        assert.match(pages.get(own) ?? '', new RegExp(`<h3 id="${format}">`), `${own}: no sample of ${format}`);
    assert.match(pages.get('formats.html') ?? '', /Ada Brons/);
  });

  it('leads somewhere with every link, and has no script and no address of elsewhere in it', () => {
    let count = 0;
    for (const [place, html] of pages) {
      if (place === 'casus.html' || place.startsWith('samples/')) continue;
      assert.doesNotMatch(html, /<script|<iframe|\son\w+=/i, place);
      const page = html.replace(/<style>[^]*?<\/style>/, '');
      for (const [, kind, address = ''] of page.matchAll(/\s(href|src)="([^"]*)"/g)) {
        count++;
        if (address.startsWith('data:')) continue;
        if (/^[a-z]+:/.test(address)) {
          assert.equal(kind, 'href', `${place} shows ${address}`);
          continue;
        }
        const [to = '', anchor] = address.replaceAll('&amp;', '&').split('#');
        const target = to === '' ? place : path.posix.join(path.posix.dirname(place), to);
        assert.ok(fs.existsSync(path.join(site, target)), `${place}: nothing at ${address}`);
        if (anchor === undefined || target === 'casus.html') continue;
        assert.ok(pages.get(target)?.includes(`id="${decodeURIComponent(anchor)}"`), `${place}: no place ${address}`);
      }
    }
    assert.ok(count > 3000, String(count));
  });

  it('gives commands that work as they stand', () => {
    const work = path.join(folder, 'work');
    fs.mkdirSync(work);
    const report = read('examples/8-starr.md');
    fs.writeFileSync(path.join(work, 'verslag.md'), report);
    const own = 'Ada Brons_1_assignsubmission_file_/verslag.md';
    fs.writeFileSync(path.join(work, 'inzendingen.zip'), zipSync({ [own]: strToU8(report) }));
    const commands = ['nl', 'en'].flatMap((language) =>
      fs
        .readdirSync(path.join(root, 'site/guides', language))
        .flatMap((name) =>
          [...read(`site/guides/${language}/${name}`).matchAll(/^casus (.+)$/gm)].map(([, argv = '']) => argv),
        ),
    );
    assert.ok(commands.length >= 10);
    for (const command of commands) {
      for (const made of ['feedback', '.casus']) fs.rmSync(path.join(work, made), { recursive: true, force: true });
      const { status, stderr } = spawnSync(process.execPath, [path.join(built, 'casus.cjs'), ...command.split(' ')], {
        cwd: work,
        encoding: 'utf8',
      });
      assert.ok(status === 0 || (status === 1 && command.startsWith('lint')), `casus ${command}: ${stderr}`);
    }
  });

  it('works from disk and below a path, fits a telephone, and asks for nothing but itself', async () => {
    const browser = await launchBrowser();
    const served = await serve();
    try {
      for (const base of [pathToFileURL(site).href, served.address]) {
        const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
        /** @type {string[]} */
        const asked = [];
        /** @type {string[]} */
        const complaints = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(`${base}/index.html`);
        await page.getByRole('link', { name: 'Zo werkt het voor docenten' }).click();
        await page.getByRole('link', { name: 'alle vormen, met een voorbeeld' }).click();
        await page.getByRole('link', { name: 'English' }).click();
        await page.waitForURL('**/en/formats.html');
        for (const place of ['en/rules/privacy/bsn.html', 'readme.html', 'formats.html', 'own-template.html']) {
          await page.goto(`${base}/${place}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= 390, `${place} is ${String(wide)} wide`);
        }
        await page.goto(`${base}/index.html`);
        await page.getByRole('link', { name: 'Probeer het', exact: true }).click();
        await page.locator('[data-k=example]').click();
        await page.locator('.begin').waitFor();
        assert.deepEqual(complaints, []);
        assert.deepEqual(
          asked.filter((address) => !address.startsWith(base) && !/^(?:blob|data):/.test(address)),
          [],
        );
        await page.close();
      }
      await takePictures(browser);
    } finally {
      served.stop();
      await browser.close();
    }
  });
});

/** @param {import('playwright-core').Browser} browser */
async function takePictures(browser) {
  const pictures = process.env.CASUS_PICTURES;
  if (!pictures) return;
  for (const colorScheme of /** @type {const} */ (['light', 'dark']))
    for (const width of [1280, 390])
      for (const place of ['index', 'lecturer', 'rules/privacy/age', 'formats']) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 860 } });
        await page.goto(pathToFileURL(path.join(site, `${place}.html`)).href);
        const name = `site-${place.replaceAll('/', '-')}-${String(width)}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(pictures, name) });
        await page.close();
      }
}
