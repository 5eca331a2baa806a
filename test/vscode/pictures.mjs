// @ts-check
/**
 * Draws the icon, and makes the pictures of README and tours in the window of VS Code with the packaged extension:
 * `npm run pictures`. What each picture says is kept in `pictures.json`; a test plays the same scenes and fails when the
 * window says something else, so that no picture is of an earlier version.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launchBrowser, setUpBrowser } from './browser.mjs';
import { root } from './install.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { playScenes } from './scenes.mjs';

/** Wide enough for the largest column of a README, and light: colours of a screen compress well. */
const width = 960;
const quality = 0.72;

/**
 * A picture of any size as WebP, which is a fifth of a PNG. The browser that runs VS Code makes it.
 * @param {import('playwright-core').Page} page
 * @param {Buffer} png
 */
export async function toWebp(page, png) {
  const address = await page.evaluate(
    async ({ source, width, quality }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.min(width, image.naturalWidth);
      canvas.height = Math.round((image.naturalHeight * canvas.width) / image.naturalWidth);
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, width, quality },
  );
  return Buffer.from(address.replace(/^[^,]*,/, ''), 'base64');
}

/** Draws an SVG as a PNG of its own size. @param {import('playwright-core').Page} page @param {string} svg @param {string} png */
async function draw(page, svg, png) {
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${fs.readFileSync(path.join(root, svg), 'utf8')}`,
  );
  await page
    .locator('svg')
    .first()
    .screenshot({ path: path.join(root, png), omitBackground: true });
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  setUpBrowser();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await draw(page, 'client/art/icon.svg', 'client/media/icon.png');
  const { folder, remove } = temporaryFolder('casus-pictures');
  try {
    const vsix = process.env.CASUS_VSIX || path.join(folder, 'casus.vsix');
    if (!process.env.CASUS_VSIX) {
      execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
      execFileSync(path.join(root, 'node_modules/.bin/vsce'), ['package', '--no-dependencies', '--out', vsix], {
        cwd: root,
      });
    }
    /** @type {Record<string, readonly string[]>} */
    const says = {};
    await playScenes(vsix, async ({ name, file }, texts, picture) => {
      says[name] = texts;
      const webp = await toWebp(page, await picture());
      fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      fs.writeFileSync(path.join(root, file), webp);
      console.log(`${file}: ${String(webp.length)} bytes`);
    });
    fs.writeFileSync(path.join(root, 'test/vscode/pictures.json'), `${JSON.stringify(says, null, 2)}\n`);
  } finally {
    await browser.close();
    remove();
  }
  process.exit(0);
}
