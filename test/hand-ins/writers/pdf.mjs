// @ts-check
/** Prints a report to pdf with a browser, as "Save as PDF" does; and makes a scan of it. */
import { printedPage } from './html.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Promise<Uint8Array>}
 */
export async function writePdf(browser, nodes, extras) {
  const page = await browser.newPage();
  try {
    await page.setContent(printedPage(nodes, extras));
    if (extras.isScan)
      return await scanned(browser, await page.screenshot({ fullPage: true, type: 'jpeg', quality: 30 }));
    const furniture = (/** @type {string} */ text) =>
      `<div style="font-size:8pt;width:100%;padding:0 15mm">${text} <span style="float:right">pagina <span class="pageNumber"></span> van <span class="totalPages"></span></span></div>`;
    return await page.pdf({
      format: 'A4',
      margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' },
      tagged: extras.isTagged ?? false,
      displayHeaderFooter: Boolean(extras.header ?? extras.footer),
      headerTemplate: extras.header ? furniture(extras.header) : '<span></span>',
      footerTemplate: extras.footer ? furniture(extras.footer) : '<span></span>',
    });
  } finally {
    await page.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {Buffer} picture */
async function scanned(browser, picture) {
  const page = await browser.newPage();
  try {
    await page.setContent(`<img style="width:100%" src="data:image/jpeg;base64,${picture.toString('base64')}">`);
    return await page.pdf({ format: 'A4', tagged: false });
  } finally {
    await page.close();
  }
}
