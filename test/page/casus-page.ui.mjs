// @ts-check
/**
 * Tests `site/dist/casus.html` as a student opens it: from disk, without a network, in a browser without a window. Nothing it does
 * asks for anything. Pictures of its screens are made where `CASUS_PICTURES` names a folder.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '../vscode/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = path.join(root, 'site/dist/casus.html');
const program = path.join(root, 'dist/casus.cjs');
const folderOfPictures = process.env.CASUS_PICTURES;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'casus-on-page-'));

const story = `---
casus: starr
---

# De trap

De namen in deze casus zijn verzonnen.

## Situatie

Mevrouw Oudekerk belde. Haar zoon Ilyas (14) stond op de trap in Deventer.

## Taak

Ik moest kiezen of ik bleef.

## Actie

[vul hier in]

## Resultaat

Ilyas ging zitten.
`;

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {string[]} */
let requests = [];
/** @type {string[]} */
let complaints = [];

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function open(options = {}, hash = '') {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  requests = [];
  complaints = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href + hash);
  await page.locator('[data-k=choose]').waitFor();
  return page;
}

/** @param {import('playwright-core').Page} page @param {Record<string, string>} data */
const paste = (page, data) =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) clipboardData.setData(type, text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);

/** @param {import('playwright-core').Page} page @param {string} name @param {Buffer} bytes */
const drop = (page, name, bytes) =>
  page.evaluate(
    ([as, base64]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64 ?? ''), (c) => c.charCodeAt(0))], as ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes.toString('base64')],
  );

/** The page with a report on it that was checked. @param {string} text @param {Parameters<typeof open>} options */
async function withReport(text, ...options) {
  const page = await open(...options);
  await paste(page, { 'text/plain': text });
  await page.locator('.meters, .note').first().waitFor();
  return page;
}

/** @param {import('playwright-core').Page} page */
const text = (page) => page.locator('#text').inputValue();
/** @param {import('playwright-core').Page} page */
const panel = (page) => page.locator('#panel').innerText();
/** @param {import('playwright-core').Page} page */
const title = (page) => page.locator('#panel h2');

/** @param {import('playwright-core').Page} page @param {string} key */
async function saved(page, key) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-k=${key}]`).click()]);
  const target = path.join(folder, download.suggestedFilename());
  await download.saveAs(target);
  return target;
}

/** @param {string[]} argv */
function casus(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function pictures(page, name) {
  for (const colorScheme of /** @type {const} */ (folderOfPictures ? ['light', 'dark'] : [])) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folderOfPictures ?? '', `${name}-${colorScheme}.png`) });
  }
}

describe('the page without VS Code', function () {
  this.timeout(0); // the first run fetches a browser

  before(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  after(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('says the same of a pasted report as the command line does', async () => {
    const page = await withReport(story);
    fs.writeFileSync(path.join(folder, 'trap.md'), story);
    const [{ sections, findings }] = JSON.parse(
      casus('lint', 'trap.md', '--format', 'json', '--fail-on', 'never'),
    ).files;
    const filled = sections.filter((/** @type {any} */ { state }) => state === 'filled').length;
    const said = await panel(page);
    assert.match(said, new RegExp(`${filled} van 5`));
    const asked = findings.flatMap((/** @type {any} */ { data }) => data.section ?? []);
    assert.deepEqual(asked, ['actie', 'reflectie']);
    for (const { id, title: name } of sections) assert.equal(said.includes(name), asked.includes(id), name);
    const details = findings.filter((/** @type {any} */ { ruleId }) => /person-name|age|place$/.test(ruleId));
    assert.ok(details.length >= 4, String(details.length));
    assert.equal(await page.locator('#layer .detail').count(), details.length);
    assert.doesNotMatch(said, /Oudekerk|Ilyas|Deventer/, 'details are masked in the list');
    assert.equal(await page.locator('#top select').inputValue(), 'starr');
    assert.deepEqual(complaints, []);
  });

  it('goes to a place, adds what is not there, and follows what is typed', async () => {
    const page = await withReport(story);
    await page.locator('.task', { hasText: 'Actie' }).click();
    const chosen = await page
      .locator('#text')
      .evaluate((/** @type {HTMLTextAreaElement} */ area) => area.value.slice(area.selectionStart, area.selectionEnd));
    assert.equal(chosen, '## Actie');
    await page.locator('.task', { hasText: 'Reflectie' }).click();
    await page.locator('.task', { hasText: 'nog leeg' }).waitFor();
    assert.match(await text(page), /Ilyas ging zitten\.\n\n## Reflectie/);
    await page.locator('#text').fill((await text(page)).replace('[vul hier in]', 'Ik ging naast hem zitten.'));
    await title(page).filter({ hasText: 'Nog 1 ding' }).waitFor();
    await page.locator('#text').press('F8');
    const line = await page
      .locator('#text')
      .evaluate((/** @type {HTMLTextAreaElement} */ area) => area.value.slice(area.selectionStart, area.selectionEnd));
    assert.equal(line, '## Reflectie');
  });

  it('keeps what it marks in the very place of the letters that are typed', async () => {
    const page = await withReport(story);
    const same = await page.evaluate(() => {
      const [layer, area] = ['layer', 'text'].map((id) =>
        getComputedStyle(document.getElementById(id) ?? document.body),
      );
      const names = [
        'font',
        'lineHeight',
        'letterSpacing',
        'padding',
        'width',
        'height',
        'whiteSpace',
        'wordBreak',
        'tabSize',
      ];
      return names.filter((name) => layer?.[/** @type {any} */ (name)] !== area?.[/** @type {any} */ (name)]);
    });
    assert.deepEqual(same, []);
    const shown = await page.locator('#layer').evaluate((layer) => layer.textContent);
    assert.equal(shown, `${await text(page)}\u200b`);
  });

  it('chooses another template and stage, which the report then says itself', async () => {
    const page = await withReport(story);
    await page.locator('#top select').selectOption('gibbs');
    await page.locator('.task', { hasText: 'Gevoelens' }).waitFor();
    assert.match(await text(page), /^---\ncasus: gibbs\n---/);
    await page.locator('#top input[value=inleveren]').check({ force: true });
    await page.locator('#top input[value=inleveren]:checked').waitFor();
    assert.doesNotMatch(await text(page), /^stage:/m, 'only where the report had one');
  });

  it('replaces details one by one with the keyboard alone, takes a choice back, and gives the key', async () => {
    const page = await withReport(story);
    await page.locator('[data-k=review]').focus();
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Detail 1 van 4' }).waitFor();
    assert.doesNotMatch(await panel(page), /Oudekerk|Ilyas/);
    await page.keyboard.press('t');
    assert.match(await page.locator('blockquote').innerText(), /Oudekerk/);
    await page.keyboard.press('v');
    await title(page).filter({ hasText: 'Detail 2 van 4' }).waitFor();
    assert.doesNotMatch(await text(page), /Oudekerk/);
    await page.keyboard.press('z');
    await title(page).filter({ hasText: 'Detail 1 van 4' }).waitFor();
    assert.equal(await text(page), story);
    await page.keyboard.press('v');
    await title(page).filter({ hasText: 'Detail 2 van 4' }).waitFor();
    await page.locator('input[name=own]').fill('Hassan');
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Detail 3 van 4' }).waitFor();
    assert.match(await text(page), /Hassan ging zitten/);
    await page.keyboard.press('h');
    await title(page).filter({ hasText: 'Detail 4 van 4' }).waitFor();
    await page.keyboard.press('n');
    await title(page).filter({ hasText: 'Bewaar' }).waitFor();
    assert.match(await text(page), /\(14\) stond op de trap in Deventer/);
    assert.match(await panel(page), /1 detail gehouden/);
    const key = await saved(page, 'key');
    assert.match(fs.readFileSync(key, 'utf8'), /"original": "Ilyas"/);
    await drop(page, path.basename(key), fs.readFileSync(key));
    await page.locator('#told', { hasText: 'De echte namen staan er weer' }).waitFor();
    assert.equal(await text(page), story);
  });

  it('replaces everything at once after it showed how, and the command line takes the key', async () => {
    const page = await withReport(story);
    await page.locator('[data-k=all]').click();
    await page.locator('.preview').waitFor();
    assert.doesNotMatch(await panel(page), /Oudekerk/);
    await page.locator('[data-k=show]').click();
    assert.match(await panel(page), /Oudekerk/);
    await page.locator('[data-k=do-all]').click();
    await page.locator('[data-k=key]').waitFor();
    assert.doesNotMatch(await text(page), /Oudekerk|Ilyas|Deventer/);
    const [markdown, key] = [await saved(page, 'markdown'), await saved(page, 'key')];
    casus('pseudonymise', markdown, '--undo', '--key', key);
    assert.equal(fs.readFileSync(markdown, 'utf8'), story);
  });

  it('reads a Word file that is dropped, and gives a Word file to hand in', async () => {
    const page = await open();
    await drop(page, 'pinpas.docx', fs.readFileSync(path.join(root, 'test/documents/pinpas.docx')));
    await page.locator('.meters').waitFor();
    const expected = casus('convert', path.join(root, 'test/documents/pinpas.docx'));
    assert.equal(await text(page), expected);
    await page.locator('[data-k=save]').click();
    const word = await saved(page, 'word');
    assert.equal(path.basename(word), 'pinpas-inleveren.docx');
    const again = casus('convert', word);
    const [heading = ''] = /^## .*$/m.exec(expected) ?? [];
    assert.ok(heading !== '' && again.includes(heading), again.slice(0, 300));
  });

  it('keeps the headings of what is pasted from Word', async () => {
    const page = await open();
    const html = '<h1>De trap</h1><h2>Situatie</h2><p>Hij <b>stond</b> op de trap.</p><script>top.ran = 1</script>';
    await paste(page, { 'text/plain': 'De trap Situatie', 'text/html': html });
    await title(page).waitFor();
    assert.equal((await text(page)).trim(), '# De trap\n\n## Situatie\n\nHij **stond** op de trap.');
    assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
  });

  it('tells of what a file holds besides its text, without saying it', async () => {
    const page = await open();
    const html = '<h1>De trap</h1><h2>Situatie</h2><p>Hij stond op de trap.</p><!-- mevrouw Oudekerk belde -->';
    await drop(page, 'trap.html', Buffer.from(html));
    await page.locator('#panel .note', { hasText: 'Je bestand heeft meer dan je ziet' }).waitFor();
    assert.doesNotMatch(`${await text(page)}${await panel(page)}`, /Oudekerk/);
  });

  it('says so where the browser is too old', async () => {
    const page = await (await browser.newContext({ offline: true })).newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto(pathToFileURL(file).href);
    await page.locator('#told', { hasText: 'kan in deze browser niet starten' }).waitFor();
  });

  it('says what to do with a file that it can’t read, and leaves the report as it is', async () => {
    const page = await withReport(story);
    page.on('dialog', (dialog) => void dialog.accept());
    for (const [name, bytes, says] of /** @type {const} */ ([
      ['verslag.pdf', Buffer.from('%PDF-1.7\n'), /pdf kan deze pagina niet lezen/],
      ['kapot.docx', Buffer.from('PK\u0003\u0004kapot'), /beschadigd/],
      [
        'wachtwoord.docx',
        fs.readFileSync(path.join(root, 'test/documents/wachtwoord.docx')),
        /wachtwoord.*plak die hier/,
      ],
      ['leeg.md', Buffer.from(''), /0 bytes/],
    ])) {
      await drop(page, name, bytes);
      await page.locator('#told', { hasText: says }).waitFor();
      assert.equal(await text(page), story);
    }
  });

  it('speaks English, also of what is to do', async () => {
    const page = await withReport(story, {}, '#en');
    assert.match(await panel(page), /3 of 5/);
    assert.match(await panel(page), /not there yet/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.locator('[data-k=language]').click();
    await title(page).filter({ hasText: 'dingen te doen' }).waitFor();
  });

  it('says so when nothing is left to do, with its honest limit', async () => {
    const page = await withReport(fs.readFileSync(path.join(root, 'examples/1-compleet.md'), 'utf8'));
    await title(page).filter({ hasText: 'Niets meer te doen' }).waitFor();
    const said = await panel(page);
    assert.match(said, /6 van 6 onderdelen/);
    assert.match(said, /Lees je verslag zelf nog één keer na\. Casus vindt niet alles/);
    assert.match(said, /Word-bestand/);
  });

  it('begins an empty report', async () => {
    const page = await open();
    await page.locator('select').selectOption('starr');
    await page.locator('[data-k=blank]').click();
    await title(page).filter({ hasText: 'Een nieuw verslag' }).waitFor();
    assert.match(await text(page), /casus: starr\nstage: schets/);
  });

  it('asks for nothing, and could not: neither the page nor its worker reaches anything', async () => {
    const page = await withReport(story);
    await page.locator('[data-k=save]').click();
    await saved(page, 'word');
    const own = requests.filter((address) => !address.startsWith('blob:'));
    assert.deepEqual(own, [pathToFileURL(file).href]);
    assert.deepEqual(complaints, []);
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; worker-src blob:; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'$/,
    );
    await page.context().setOffline(false);
    const refusal = () =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(/** @type {any} */ (event).effectiveDirective));
        fetch('http://127.0.0.1:9/').catch(() => undefined);
      });
    assert.equal(await page.evaluate(refusal), 'connect-src');
    assert.equal(await page.workers()[0]?.evaluate(refusal), 'connect-src');
  });

  it('names every control, and brings the keyboard from bar to text to list', async () => {
    const page = await withReport(story);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, textarea, summary')]
        .filter((control) => /** @type {HTMLElement} */ (control).checkVisibility())
        .filter((control) => {
          const labels = [.../** @type {HTMLInputElement} */ (control.labels ?? [])].map((label) => label.textContent);
          return [control.getAttribute('aria-label'), control.textContent, ...labels].join('').trim() === '';
        })
        .map((control) => control.outerHTML.slice(0, 90)),
    );
    assert.deepEqual(nameless, []);
    await page.locator('[data-k=save]').focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'text');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-k')), 'begin');
    assert.match(await page.locator('#live').innerText(), /dingen te doen, 4 te bekijken/);
  });

  for (const width of [1280, 390])
    it(`fits a window of ${String(width)} on all its screens`, async () => {
      const page = await open({ viewport: { width, height: 844 } });
      const fits = async (/** @type {string} */ name) => {
        await pictures(page, `${name}-${String(width)}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${name} is ${String(wide)} wide`);
      };
      await fits('1-begin');
      await page.locator('[data-k=example]').click();
      await page.locator('.begin').waitFor();
      await fits('2-list');
      if (width < 760) {
        await page.locator('[data-k="tab text"]').click();
        await fits('3-text');
        await page.locator('[data-k="tab details"]').click();
      } else await page.locator('[data-k=review]').click();
      await page.locator('blockquote').waitFor();
      await fits('4-review');
      await page.keyboard.press('Escape');
      await page.locator('[data-k=all]').click();
      await page.locator('.preview').waitFor();
      await fits('5-replace');
      await page.locator('[data-k=do-all]').click();
      await page.locator('[data-k=key]').waitFor();
      await fits('6-save');
    });

  it('has other colours where the system is dark', async () => {
    const page = await open({ colorScheme: 'dark' });
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(20, 25, 27)');
  });
});
