// @ts-check
/** Runs one VS Code: server, browser and page. After a failure its logs and a screenshot are kept. */
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser, setUpBrowser } from './browser.mjs';
import { cache } from './install.mjs';
import { setUpServer, startServer } from './server.mjs';
import { within } from './waiting.mjs';

/** Default settings of every session; the settings of the profile override them. */
const configurationDefaults = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  // In a browser VS Code saves by itself after a second; on the desktop it does not.
  'files.autoSave': 'off',
};

/**
 * @typedef {object} Options
 * @property {string} name of the folder for logs and a screenshot after a failure, `.vscode-test/logs/<name>`
 * @property {import('./server.mjs').Profile} profile
 * @property {string} folder
 * @property {string} [openFile] relative to the folder
 * @property {string} [developmentPath] an extension to load from its source folder
 * @property {string} [webExtension] the address of an extension's folder; it runs in a web worker of the browser
 * @property {string} [testsPath] the module to run inside the extension host
 * @property {number} [seconds] time limit for what is done with it
 * @property {(line: string) => void} [onLog] gets everything that is logged inside VS Code
 *
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {Promise<number>} exit the exit code of the tests, as soon as they report one
 * @property {Promise<never>} broken rejects when the server or the page ends by itself
 * @property {(failed: boolean) => Promise<void>} close keeps logs and a screenshot of what failed
 */

/**
 * @template T
 * @param {Options} options
 * @param {(workbench: Workbench) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withWorkbench(options, use) {
  const workbench = await openWorkbench(options);
  let failed = true;
  try {
    const result = await inTime(workbench, use(workbench), options.seconds);
    failed = false;
    return result;
  } finally {
    await workbench.close(failed);
  }
}

/**
 * Waits for what is done with a workbench, within a time limit, or until the workbench breaks.
 * @template T
 * @param {Workbench} workbench
 * @param {Promise<T>} work
 * @param {number} [seconds]
 * @returns {Promise<T>}
 */
export function inTime(workbench, work, seconds = Number(process.env.CASUS_VSCODE_TIMEOUT || 300)) {
  const late = `VS Code was not done after ${seconds} s (CASUS_VSCODE_TIMEOUT sets another limit)`;
  return within(Promise.race([work, workbench.broken]), seconds, late);
}

/** @param {Options} options @returns {Promise<Workbench>} */
export async function openWorkbench(options) {
  const logs = path.join(cache, 'logs', options.name);
  fs.rmSync(logs, { recursive: true, force: true });
  fs.mkdirSync(logs, { recursive: true });
  // Before a time limit starts: the first time, these two download much.
  setUpServer();
  setUpBrowser();
  const scope = closingScope();
  /** @type {import('playwright-core').Page | undefined} */
  let page;
  const close = async (/** @type {boolean} */ failed) => {
    if (failed) await keepEvidence(logs, page, options.profile);
    await scope.close();
    if (!failed) fs.rmSync(logs, { recursive: true, force: true });
  };
  const open = async () => {
    const server = await scope.own(startServer(options.profile, logTo(logs, 'server.log')), (it) => it.stop());
    const browser = await scope.own(launchBrowser(), (it) => it.close());
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      // The page doesn't allow scripts of another address, where a web extension is served.
      bypassCSP: options.webExtension !== undefined,
    });
    const opened = (page = await context.newPage());
    const browserLog = logTo(logs, 'browser.log');
    opened.on('console', (message) => browserLog(`${message.type()}: ${message.text()}\n`));
    opened.on('pageerror', (error) => browserLog(`${error.stack ?? error.message}\n`));
    const broken = Promise.race([server.failed, crashOf(opened)]);
    broken.catch(() => {});
    const { exit } = await connectTests(opened, logTo(logs, 'vscode.log'), options);
    await Promise.race([opened.goto(address(server.authority, options), { timeout: 60_000 }), broken]);
    return { page: opened, exit, broken, close };
  };
  try {
    return await within(open(), 200, 'VS Code did not open in 200 s');
  } catch (error) {
    await close(true);
    throw error;
  }
}

/** Closes resources in the opposite order of their opening; a resource that opens during that is closed at once. */
function closingScope() {
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  let over = false;
  const softly = (/** @type {() => Promise<void>} */ close) =>
    within(close(), 10, 'It did not close in time').catch((error) => console.error(error.message));
  return {
    /** @template T @param {Promise<T>} opening @param {(it: T) => Promise<void>} close */
    async own(opening, close) {
      const it = await opening;
      if (over) await softly(() => close(it));
      else closers.push(() => close(it));
      return it;
    },
    async close() {
      over = true;
      for (const close of closers.reverse()) await softly(close);
    },
  };
}

/** @param {string} folder @param {string} name @returns {(text: string) => void} */
function logTo(folder, name) {
  return (text) => {
    // Output can still come when the folder has been removed.
    if (fs.existsSync(folder)) fs.appendFileSync(path.join(folder, name), text);
  };
}

/** @param {string} authority @param {Options} options */
function address(authority, { folder, openFile, developmentPath, testsPath }) {
  const remote = (/** @type {string} */ file) =>
    `vscode-remote://${authority}${path.resolve(file).split(path.sep).map(encodeURIComponent).join('/')}`;
  const payload = Object.entries({
    openFile: openFile && remote(path.resolve(folder, openFile)),
    extensionDevelopmentPath: developmentPath && remote(developmentPath),
    extensionTestsPath: testsPath && remote(testsPath),
  }).filter(([, value]) => value);
  const query = new URLSearchParams({ folder: path.resolve(folder), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}

/** @param {import('playwright-core').Page} page @returns {Promise<never>} */
function crashOf(page) {
  const crashed = new Promise((_, reject) => {
    page.once('crash', () => reject(new Error('The page with VS Code crashed')));
    page.once('close', () => reject(new Error('The browser with VS Code closed by itself')));
  });
  crashed.catch(() => {});
  return /** @type {Promise<never>} */ (crashed);
}

/** The parts that VS Code makes a URI of. @param {string | undefined} address */
function uriOf(address) {
  if (address === undefined) return undefined;
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.replace(':', ''), authority: host, path: pathname };
}

/**
 * Gives the page the functions that VS Code calls when tests run in it: for log lines and for the exit code.
 * @param {import('playwright-core').Page} page
 * @param {(text: string) => void} log
 * @param {Pick<Options, 'onLog' | 'webExtension'>} options
 */
async function connectTests(page, log, { onLog = () => {}, webExtension }) {
  await page.exposeFunction('casusLog', (/** @type {string[]} */ ...parts) => {
    const line = format(...parts);
    log(`${line}\n`);
    onLog(line);
  });
  /** @type {(code: number) => void} */
  let report = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => (report = resolve));
  await page.exposeFunction('casusExit', (/** @type {number} */ code) => report(code));
  await page.addInitScript(preparePage, { configurationDefaults, webExtension: uriOf(webExtension) });
  // In an object, as an async function that returns the promise itself would wait for it.
  return { exit };
}

/**
 * Runs in the page before VS Code, and changes the configuration that VS Code reads from an element of the page as soon
 * as that element appears. (Changing the response with the page instead would break its WebSockets.)
 * @param {{ configurationDefaults: Record<string, unknown>, webExtension: object | undefined }} options
 */
function preparePage({ configurationDefaults, webExtension }) {
  const global = /** @type {any} */ (globalThis);
  const flat = (/** @type {unknown} */ it) => (it instanceof Error ? (it.stack ?? it.message) : String(it));
  global.codeAutomationLog = (/** @type {string} */ _type, /** @type {unknown[]} */ args) =>
    global.casusLog(...args.map(flat));
  global.codeAutomationExit = (/** @type {number} */ code) => global.casusExit(code);
  const observer = new MutationObserver(() => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const configuration = JSON.parse(element.dataset.settings ?? '{}');
    // No extension gallery, which needs the network, and no service worker, which caches between sessions.
    delete configuration.productConfiguration?.extensionsGallery;
    delete configuration.productConfiguration?.serviceWorker;
    configuration.configurationDefaults = { ...configuration.configurationDefaults, ...configurationDefaults };
    if (webExtension) configuration.developmentOptions = { extensions: [webExtension] };
    element.dataset.settings = JSON.stringify(configuration);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * @param {string} logs
 * @param {import('playwright-core').Page | undefined} page
 * @param {import('./server.mjs').Profile} profile
 */
async function keepEvidence(logs, page, profile) {
  if (page) await screenshot(page, path.join(logs, 'screenshot.png'));
  const own = path.join(profile.userData, 'logs');
  if (fs.existsSync(own)) fs.cpSync(own, path.join(logs, 'extension-host'), { recursive: true });
  console.error(`A picture and the logs of VS Code are in ${path.relative('', logs)}`);
}

/**
 * Makes a screenshot; false when that fails. The time limit is for browsers that hang for lack of a graphics card.
 * @param {import('playwright-core').Page} page
 * @param {string} file
 */
export async function screenshot(page, file) {
  try {
    await within(page.screenshot({ path: file, animations: 'disabled', timeout: 15_000 }), 16, 'no picture');
    return true;
  } catch {
    return false;
  }
}
