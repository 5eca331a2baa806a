// @ts-check
/** The scenes of which README and tours show a picture, played in VS Code with the packaged extension. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} file where its picture is kept
 * @property {string} open the file that is open
 * @property {true} [hasClass] a folder with the hand-ins of a class lies beside the examples, from now on
 * @property {(page: Page, vscode: import('./user.mjs').VSCode) => Promise<Area>} play
 *
 * @typedef {object} Area what the picture shows
 * @property {import('playwright-core').Locator[]} says the texts that a reader sees change
 * @property {{ x: number, y: number, width: number, height: number }} [clip] the part of the window; all of it without one
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {(scene: Scene, says: readonly string[], picture: () => Promise<Buffer>) => Promise<void>} Keep
 */

const tour = (/** @type {string} */ name) => `client/media/walkthrough/${name}.webp`;
const readme = (/** @type {string} */ name) => `server/docs/pictures/${name}.webp`;

/** @param {Page} page @param {string} view */
const rowsOf = (page, view) => page.locator(`.pane:has(.title:has-text("${view}")) .monaco-list-row`);
/** @param {Page} page */
const status = (page) => page.locator('[id="casus.casus.casus.status"]');
/** @param {Page} page */
const webview = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** @param {import('./user.mjs').VSCode} vscode */
async function showCasus(vscode) {
  await vscode.command('View: Show Casus');
  await rowsOf(vscode.page, 'Alle verslagen').nth(7).waitFor();
}

/** @type {readonly Scene[]} */
export const scenes = [
  {
    name: 'a finding with its quick fixes',
    file: readme('snelle-keuze'),
    open: '2-half-af.md',
    async play(page, vscode) {
      await vscode.waitForSquiggles('warning');
      await vscode.goTo(11, 6);
      await vscode.openQuickFixes();
      const fixes = page.locator('.action-widget');
      return { says: [fixes.locator('.monaco-list-row.action')], clip: { x: 350, y: 36, width: 930, height: 560 } };
    },
  },
  {
    name: 'why a detail is found',
    file: readme('waarom'),
    open: '6-clientgegevens.md',
    async play(page, vscode) {
      await vscode.waitForSquiggles('error');
      await vscode.goTo(23, 3);
      const hover = page.locator('.monaco-hover:visible .hover-contents:visible');
      await until(
        async () => {
          await page.keyboard.press('ControlOrMeta+k');
          await page.keyboard.press('ControlOrMeta+i');
          await hover.first().waitFor({ timeout: 3000 });
          return (await hover.allInnerTexts()).join('').includes('Bijna zeker');
        },
        { what: 'a hover' },
      );
      return { says: [hover], clip: { x: 350, y: 230, width: 930, height: 430 } };
    },
  },
  {
    name: 'what is still to do',
    file: tour('toDo'),
    open: '6-clientgegevens.md',
    async play(page, vscode) {
      await vscode.waitForSquiggles('error');
      await showCasus(vscode);
      return { says: [rowsOf(page, 'Dit verslag'), rowsOf(page, 'Alle verslagen'), status(page)] };
    },
  },
  {
    name: 'a template to begin with',
    file: tour('begin'),
    open: '1-compleet.md',
    async play(page, vscode) {
      await status(page).waitFor();
      await vscode.command('Casus: Nieuw verslag');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.nth(3).waitFor();
      return { says: [rows], clip: { x: 240, y: 0, width: 800, height: 480 } };
    },
  },
  {
    name: 'the stages',
    file: tour('handIn'),
    open: '1-compleet.md',
    async play(page, vscode) {
      await status(page).waitFor();
      await vscode.command('Casus: Kies het stadium');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.nth(2).waitFor();
      return { says: [rows, status(page)] };
    },
  },
  {
    name: 'a class on one page',
    hasClass: true,
    file: tour('class'),
    open: '1-compleet.md',
    async play(page, vscode) {
      await status(page).waitFor();
      await vscode.command('View: Show Explorer');
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'klas' }).click({ button: 'right' });
      await page.locator('.monaco-menu .action-item', { hasText: 'Overzicht van inzendingen' }).hover();
      await page.keyboard.press('Enter');
      await webview(page).locator('.matrix').first().waitFor({ timeout: 60_000 });
      await vscode.command('View: Toggle Primary Side Bar Visibility');
      return { says: [webview(page).locator('.matrix').first()] };
    },
  },
  {
    // The last one, as it leaves a file unsaved.
    name: 'one detail after the other',
    file: tour('details'),
    open: '6-clientgegevens.md',
    async play(page, vscode) {
      await vscode.waitForSquiggles('error');
      await vscode.goTo(1);
      await vscode.command('View: Toggle Primary Side Bar Visibility');
      await vscode.command('Casus: Privacycontrole');
      const main = webview(page).locator('main');
      await main.locator('h2').waitFor();
      await page.keyboard.press('v');
      await main.locator('.position', { hasText: '2' }).waitFor();
      return { says: [main] };
    },
  },
];

/**
 * Plays the scenes one after the other in one VS Code, on the examples.
 * @param {string} vsix @param {Keep} keep
 */
export async function playScenes(vsix, keep) {
  await withVSCode({ vsix, folder: examples, name: 'pictures', userSettings: calm }, async (page, vscode) => {
    for (const scene of scenes) {
      await page.keyboard.press('Escape');
      await vscode.command('View: Close All Editors');
      await vscode.command('View: Show Explorer');
      await vscode.open(scene.open);
      if (scene.hasClass) makeClass(path.join(vscode.folder, 'klas'));
      const { says, clip } = await scene.play(page, vscode);
      const texts = await Promise.all(says.map(async (each) => (await each.allInnerTexts()).map(tidy).join(' | ')));
      await keep(scene, texts, async () => {
        // A cursor that blinks would be in one picture and not in the next.
        const style = await page.addStyleTag({ content: hidden });
        const png = await page.screenshot({ animations: 'disabled', timeout: 30_000, ...(clip && { clip }) });
        await style.evaluate((element) => /** @type {Element} */ (element).remove());
        return png;
      });
    }
  });
}

const hidden = '.cursors-layer, .notification-toast { visibility: hidden !important }';

/** Nothing in the picture that isn't about Casus. */
const calm = { 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false, 'editor.stickyScroll.enabled': false };

const tidy = (/** @type {string} */ text) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** @param {string} folder */
function makeClass(folder) {
  const students = [
    'Ada Brons',
    'Bas Tel',
    'Cem van Aalst',
    'Dina Kok',
    'Eva de Wit',
    'Finn Post',
    'Gijs Roos',
    'Hana Smit',
  ];
  const reports = fs
    .readdirSync(examples)
    .filter((name) => name.endsWith('.md'))
    .sort();
  for (const [index, student] of students.entries()) {
    const hand = path.join(folder, `${student}_${String(index + 1)}_assignsubmission_file_`);
    fs.mkdirSync(hand, { recursive: true });
    fs.cpSync(path.join(examples, reports[index % reports.length] ?? ''), path.join(hand, 'verslag.md'));
  }
}
