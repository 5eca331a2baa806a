// @ts-check
/** Tests the lists of what is to do, the privacy review by keyboard alone, the tours, and how quiet a new report is. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const vsix = process.env.CASUS_VSIX;
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} view */
const rowsOf = (page, view) => page.locator(`.pane:has(.title:has-text("${view}")) .monaco-list-row`);

/** Waits until a locator says all of this. @param {import('playwright-core').Locator} locator @param {RegExp} wanted */
const says = (locator, wanted) =>
  until(
    async () => {
      const text = (await locator.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
      if (wanted.test(text)) return true;
      throw new Error(`it says ${text}`);
    },
    { what: `${wanted} on the screen` },
  );

describe('the views', function () {
  this.timeout(0); // withVSCode has its own limit

  it('list what is to do, here and in the folder, and lead to it by key', () =>
    withVSCode({ vsix, folder: examples, openFile: '2-half-af.md', name: 'ui-views' }, async (page, vscode) => {
      await vscode.waitForSquiggles('warning');
      const status = page.locator('[id="casus.casus.casus.status"]');
      await says(status, /concept · \d\/6 onderdelen/);
      await vscode.command('View: Show Casus');
      const here = rowsOf(page, 'Dit verslag');
      await says(here, /Onderdelen[^]*nog \d[^]*staat er nog niet[^]*Staat er al/);
      // The badge counts what is to do, and tells so in words.
      const badge = page.locator('.activitybar .action-item', { has: page.locator('[aria-label*="nog te doen"]') });
      await says(badge, /^\d+$/);
      // All reports of the folder, without opening them.
      const all = rowsOf(page, 'Alle verslagen');
      await says(all, /1-compleet\.md[^]*niets te doen[^]*8-starr\.md/);
      assert.doesNotMatch((await all.allInnerTexts()).join(), /Yassin|12345678/);

      // By key: down to the missing section, and Enter goes to its place.
      await vscode.command('Casus: Focus on Dit verslag');
      await page.keyboard.press('ArrowDown');
      await vscode.choose(here, 'Context');
      await page.locator('[id="status.editor.selection"]', { hasText: /Ln (?!1,)/ }).waitFor();

      await vscode.command('Casus: Controleer alle verslagen');
      await vscode.notification('Klaar. Verslagen: 8.');
      await all.first().hover();
      await page.getByRole('button', { name: /Toon per regel/ }).press('Enter');
      await says(all, /Onderdeel dat er nog niet staat[^]*verslagen/);
    }));

  it('review details one by one with keys alone, and take each choice back', () =>
    withVSCode({ vsix, folder: examples, openFile: '6-clientgegevens.md', name: 'ui-review' }, async (page, vscode) => {
      await vscode.waitForSquiggles('error');
      const before = fs.readFileSync(path.join(vscode.folder, '6-clientgegevens.md'), 'utf8');
      const review = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('main');
      const text = page.locator('.editor-instance .view-lines').first();
      const status = page.locator('[id="casus.casus.casus.status"]');
      await vscode.command('Casus: Privacycontrole');
      await says(review, /Detail 1 van 8[^]*staat er 2 keer/);
      assert.doesNotMatch(await review.innerHTML(), /Brugge|Yassin/);
      await page.keyboard.press('t');
      await says(review, /Van der Brugge/);
      await page.keyboard.press('v');
      await says(review, /Detail 2 van 8/);
      await says(text, /Mevrouw A\., haar/);
      await page.keyboard.press('ArrowRight');
      await says(review, /Detail 3 van 8/);
      await page.keyboard.press('ArrowLeft');
      await says(review, /Detail 2 van 8/);
      await page.keyboard.press('h');
      await says(review, /Detail 3 van 8/);
      await page.keyboard.press('n');
      await says(review, /Detail 4 van 8/);
      const settings = path.join(vscode.folder, '.vscode/settings.json');
      await until(() => fs.readFileSync(settings, 'utf8').includes('Lijsterlaan 12'), { what: 'the allowed text' });

      for (const back of [3, 2, 1]) {
        await page.keyboard.press('z');
        await says(review, new RegExp(`Detail ${back} van 8`));
      }
      await says(text, /Mevrouw Van der Brugge, haar/);

      // A text of the writer's own; letters in the field are no choices.
      await review.locator('input[name=own]').focus();
      await page.keyboard.type('Vonk');
      await page.keyboard.press('Enter');
      await says(text, /Mevrouw Vonk, haar/);
      await says(review, /Detail 2 van 8/);
      await page.keyboard.press('z');
      await says(review, /Detail 1 van 8/);

      // It follows the cursor.
      await vscode.goTo(23, 3);
      await says(review, /Burgerservicenummer/);
      await vscode.command('Casus: Privacycontrole');
      await says(review, /Burgerservicenummer/);
      await review.locator('h2').focus();
      for (let kept = 0; kept < 8; kept++) {
        const title = await review.locator('h2').innerText();
        await page.keyboard.press('h');
        await until(async () => (await review.locator('.pips i', { hasText: '✓' }).count()) !== kept, { what: title });
      }
      await says(review, /Je hebt alle details bekeken[^]*8 details gehouden[^]*Casus vindt niet alles/);
      await page.keyboard.press('Escape');
      await says(status, /inleveren · 6\/6 onderdelen · 3 vragen · 1 opmerking$/);
      assert.equal(await vscode.save('6-clientgegevens.md', /Brugge/), before);
    }));

  it('show one hint in a new report until its first word, and hold back what is under the cursor', async () => {
    const { folder, remove } = temporaryFolder('casus-quiet');
    const file = '---\ncasus: starr\n---\n\n# Mijn verslag\n\n## Situatie\n\n\n\n## Taak\n';
    fs.writeFileSync(path.join(folder, 'nieuw.md'), file);
    try {
      await withVSCode({ vsix, folder, openFile: 'nieuw.md', name: 'ui-quiet' }, async (page, vscode) => {
        const status = page.locator('[id="casus.casus.casus.status"]');
        await says(status, /concept · nieuw verslag/);
        await until(async () => (await page.locator('.squiggly-hint').count()) === 1, { what: 'one hint' });
        assert.deepEqual(await vscode.problemCounts(), { errors: 0, warnings: 0, infos: 0 });
        await vscode.goTo(9);
        await page.keyboard.type('Ik zat bij de balie en belde daarna met Samira');
        await vscode.waitForProblemCounts(({ warnings }) => warnings > 0);
        await says(status, /1 detail/);
        // The name is known, but its wave waits until the cursor leaves it.
        const waves = page.locator('.squiggly-warning, .squiggly-info');
        const held = await waves.count();
        await vscode.goTo(1);
        await until(async () => (await waves.count()) > held, { what: 'the wave under the name' });
      });
    } finally {
      remove();
    }
  });

  it('wait for a save where the setting says so', async () => {
    const { folder, remove } = temporaryFolder('casus-save');
    fs.writeFileSync(path.join(folder, 'a.md'), '---\ncasus: starr\n---\n\n## Situatie\n\nHet regende.\n\n');
    const userSettings = { 'casus.check': 'save' };
    try {
      await withVSCode({ vsix, folder, openFile: 'a.md', name: 'ui-save', userSettings }, async (page, vscode) => {
        await vscode.waitForProblemCounts(({ warnings }) => warnings === 4);
        await vscode.goTo(9);
        await page.keyboard.type('## Taak\nIk moest helpen.');
        await says(page.locator('[id="casus.casus.casus.status"]'), /2\/5 onderdelen/);
        assert.equal((await vscode.problemCounts()).warnings, 4);
        await vscode.save('a.md', /helpen/);
        await vscode.waitForProblemCounts(({ warnings }) => warnings === 3);
      });
    } finally {
      remove();
    }
  });

  it('have tours for students and lecturers, and words for an empty folder', async () => {
    const { folder, remove } = temporaryFolder('casus-empty');
    try {
      await withVSCode({ vsix, folder, name: 'ui-tour' }, async (page, vscode) => {
        await page.locator('.activitybar a[aria-label^="Casus"]').waitFor({ timeout: 60_000 });
        await vscode.command('View: Show Casus');
        await says(page.locator('.welcome-view-content').first(), /Hier staat nog geen verslag/);
        const tour = page.locator('.gettingStartedContainer');
        const shows = async (/** @type {RegExp} */ step) => {
          await says(tour, step);
          const picture = tour.locator('.getting-started-media img').first();
          await until(() => picture.evaluate((img) => /** @type {any} */ (img).naturalWidth > 0), {
            what: `the picture of ${step}`,
          });
        };
        await page.locator('.welcome-view-content a', { hasText: 'rondleiding' }).press('Enter');
        await shows(/Begin een verslag/);
        // The page of a tour takes the keyboard when it is ready, which closes a list that was opened before.
        const open = async () => {
          await page.keyboard.press('F1');
          await page.keyboard.type('Welcome: Open Walkthrough...');
          await page.keyboard.press('Enter');
          await page.locator('.quick-input-list .monaco-list-row', { hasText: 'docenten' }).waitFor({ timeout: 3000 });
          await page.keyboard.type('docenten');
          await page.keyboard.press('Enter');
          await tour.getByText('Een klas in één overzicht').first().waitFor({ timeout: 5000 });
          return true;
        };
        await until(open, { what: 'the tour for lecturers', seconds: 60 });
        await shows(/Een klas in één overzicht/);
      });
    } finally {
      remove();
    }
  });
});
