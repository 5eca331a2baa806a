// @ts-check
/** Tests the overview page in a browser without a window: it sorts, filters, prints and asks nothing of the network. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '../vscode/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'casus-page-'));
const file = path.join(folder, 'overzicht.html');

const whole = (/** @type {string} */ story) =>
  `# De trap\n\n## Situatie\n\n${story}\n\n## Taak\n\nIk moest kiezen.\n\n## Actie\n\nIk bleef staan.\n\n## Resultaat\n\nHij ging zitten.\n\n## Reflectie\n\nIk leerde dat wachten helpt.\n`;
const reports = {
  'Ada Brons': whole('Hij stond op de trap.'),
  'Cem van Aalst': whole('Zij heet Fenna Oudekerk en woont boven.').replace(/## Taak[^#]*/, ''),
  'Bo Daal': whole('Hij stond op de trap.').replace('Ik bleef staan.', ''),
  '<img src=x onerror=alert(1)> Vos': whole('Hij stond op de trap.').replace(/## (?:Taak|Actie)[^#]*/g, ''),
};

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {string[]} */
let requests = [];
/** @type {string[]} */
let complaints = [];

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function open(options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** @param {import('playwright-core').Page} page */
const shownNames = (page) => page.locator('.matrix tbody tr:visible th a').allInnerTexts();

describe('the overview page in a browser', function () {
  this.timeout(0); // the first run fetches a browser

  before(async () => {
    for (const [index, [student, text]] of Object.entries(reports).entries()) {
      const own = path.join(folder, 'in', `${student}_${String(index + 1)}_assignsubmission_file_`);
      fs.mkdirSync(own, { recursive: true });
      fs.writeFileSync(path.join(own, 'verslag.md'), text);
    }
    const argv = ['lint', 'in', '--template', 'starr', '--format', 'html', '--output-file', file, '--fail-on', 'never'];
    const program = path.join(root, 'server/src/cli/bin.ts');
    const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
    const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, program, ...argv], { cwd: folder });
    assert.equal(status, 0, stderr.toString());
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('stands in the alphabet of surnames, and shows a name that is markup as text', async () => {
    const page = await open();
    const names = ['Cem van Aalst', 'Ada Brons', 'Bo Daal', '<img src=x onerror=alert(1)> Vos'];
    assert.deepEqual(await shownNames(page), names);
    assert.equal(await page.locator('img').count(), 0);
    assert.ok(!(await page.content()).includes('Oudekerk'), 'details are masked');
    assert.deepEqual(complaints, []);
  });

  it('sorts by a column, and back', async () => {
    const page = await open();
    const button = page.locator('[data-sort=todo]');
    await button.click();
    assert.equal((await shownNames(page))[0], '<img src=x onerror=alert(1)> Vos');
    assert.equal(await page.locator('th.for-todo').getAttribute('aria-sort'), 'ascending');
    await button.click();
    assert.equal((await shownNames(page))[0], 'Ada Brons');
    await page.locator('[data-sort=name]').click();
    assert.equal((await shownNames(page))[0], 'Cem van Aalst');
  });

  it('filters by what is missed, by state and by name, and says how many it shows', async () => {
    const page = await open();
    const missed = page.locator('[data-filter]', { hasText: 'Taak' });
    await missed.click();
    assert.deepEqual(await shownNames(page), ['Cem van Aalst', '<img src=x onerror=alert(1)> Vos']);
    assert.match(await page.locator('.reading').innerText(), /2 van de 4.*‘Taak’/);
    await missed.click();
    await page.locator('[data-show=done]').click();
    assert.deepEqual(await shownNames(page), ['Ada Brons']);
    await page.locator('[data-show=details]').click();
    assert.deepEqual(await shownNames(page), ['Cem van Aalst']);
    await page.locator('[data-show=all]').click();
    await page.locator('[data-search]').fill('daal');
    assert.deepEqual(await shownNames(page), ['Bo Daal']);
    await page.locator('[data-search]').fill('niemand');
    assert.match(await page.locator('.reading').innerText(), /Niemand/);
  });

  it('is walked through with the arrow keys, as one stop of the Tab key', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => globalThis.document.activeElement?.textContent?.trim());
    await page.locator('td.cell[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'staat er nog niet');
    assert.match(await page.locator('.reading').innerText(), /Cem van Aalst · Taak: staat er nog niet/);
    await page.keyboard.press('ArrowDown');
    assert.match(await page.locator('.reading').innerText(), /Ada Brons · Taak: staat er/);
    await page.keyboard.press('End');
    assert.equal(await page.locator('td.cell[tabindex="0"]').count(), 1);
    await page.locator('[data-show=done]').click();
    assert.equal(await page.locator('tr:visible td.cell[tabindex="0"]').count(), 1);
  });

  it('prints without its controls, on white, in at least three sheets', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const control of ['.filters', '.search', '.reading', '.actions'])
      assert.equal(await page.locator(control).isVisible(), false, control);
    const background = await page.evaluate(() => globalThis.getComputedStyle(globalThis.document.body).backgroundColor);
    assert.equal(background, 'rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    assert.ok(sheets >= 3, `${String(sheets)} sheets`);
  });

  it('fits a telephone without scrolling sideways', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    assert.ok((await page.evaluate(() => globalThis.document.documentElement.scrollWidth)) <= 390);
  });

  it('asks for nothing but itself, and lets no other script in', async () => {
    const page = await open();
    await page.locator('[data-sort=todo]').click();
    assert.deepEqual(requests, [pathToFileURL(file).href]);
    assert.deepEqual(complaints, []);
    const ran = await page.evaluate(async () => {
      const script = globalThis.document.createElement('script');
      script.textContent = 'document.title = "changed"';
      globalThis.document.body.append(script);
      const asked = await globalThis.fetch('https://example.invalid/').then(
        () => 'answered',
        () => 'refused',
      );
      return `${globalThis.document.title} ${asked}`;
    });
    assert.match(ran, /^Casus.* refused$/);
  });
});
