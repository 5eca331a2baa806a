// @ts-check
/**
 * Starts VS Code with a clean profile and the extension installed from its package; user.mjs has the steps of a user.
 * As a start takes ten seconds, a test goes on with the VS Code of the test before it, where it can: see
 * `Session.alone`.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { installExtension } from './server.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { errorsInLogs } from './logs.mjs';
import { VSCode } from './user.mjs';
import { until } from './waiting.mjs';
import { serveExtension } from './web-extension.mjs';
import { inTime, openWorkbench } from './workbench.mjs';

/**
 * @typedef {object} Session
 * @property {string} [vsix] the package of the extension to install
 * @property {true} [inBrowser] the extension runs in a web worker of the browser, as on vscode.dev
 * @property {true} [alone] needs a profile in which nothing was done; so does a session with settings, or in a browser
 * @property {string} folder a copy of it is opened, so that saving doesn't change the original
 * @property {string} [openFile] relative to the folder
 * @property {Record<string, unknown>} [userSettings]
 * @property {string} [name] of the folder for logs and a screenshot after a failure
 * @property {number} [seconds] time limit of the whole session
 * @property {RegExp} [logs] errors that the extension logs because of what the test does
 *
 * @typedef {object} Running
 * @property {VSCode} vscode
 * @property {import('./workbench.mjs').Workbench} workbench
 * @property {() => string[]} errors what the extension host and the extension logged
 * @property {(failed: boolean) => Promise<void>} end
 */

/** The VS Code that the next test goes on with. It ends with this process. @type {Running | undefined} */
let shared;

/**
 * Uses VS Code; fails when the extension host or the extension logged an error meanwhile.
 * @template T
 * @param {Session} session
 * @param {(page: import('playwright-core').Page, vscode: VSCode) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withVSCode(session, use) {
  const isShared = Boolean(session.vsix) && !session.alone && !session.inBrowser && !session.userSettings;
  const running = (isShared && (await goOn(session))) || (await start(session));
  const { vscode, workbench, errors } = running;
  const work = async () => {
    const result = await use(vscode.page, vscode);
    const unexpected = errors().filter((error) => !session.logs?.test(error));
    assert.deepEqual(unexpected, []);
    return result;
  };
  let failed = true;
  try {
    const result = await inTime(workbench, work(), session.seconds);
    failed = false;
    return result;
  } finally {
    if (isShared && !failed) shared = running;
    else await running.end(failed);
  }
}

/**
 * The VS Code of the test before, with the files of this one; undefined when there is none, or when it still shows what was
 * in it. What fails is not gone on with.
 * @param {Session} session
 */
async function goOn(session) {
  const running = shared;
  shared = undefined;
  if (!running) return undefined;
  try {
    await inTime(running.workbench, startOver(running.vscode, session), 90);
    return running;
  } catch {
    await running.end(false);
    return undefined;
  }
}

/** @param {Session} session @returns {Promise<Running>} */
async function start({ vsix, inBrowser, folder, openFile, userSettings = {}, name = 'ui' }) {
  const { folder: own, remove } = temporaryFolder('casus-ui');
  const profile = { userData: path.join(own, 'data'), extensions: path.join(own, 'extensions') };
  const workspace = path.join(own, 'workspace');
  /** @type {((failed: boolean) => void | Promise<void>)[]} the last first */
  const ends = [remove];
  const end = async (/** @type {boolean} */ failed) => {
    for (const each of ends) await each(failed);
  };
  try {
    fs.cpSync(folder, workspace, { recursive: true });
    const user = path.join(profile.userData, 'User');
    fs.mkdirSync(user, { recursive: true });
    fs.mkdirSync(profile.extensions);
    fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify(userSettings));
    fs.writeFileSync(path.join(user, 'keybindings.json'), JSON.stringify([tidyUp]));
    if (vsix && !inBrowser) installExtension(profile, path.resolve(vsix));
    const served = vsix && inBrowser ? await serveExtension(path.resolve(vsix)) : undefined;
    if (served) ends.unshift(served.stop);
    const workbench = await openWorkbench({
      name,
      profile,
      folder: workspace,
      openFile,
      webExtension: served?.address,
    });
    ends.unshift(workbench.close);
    const vscode = new VSCode(workbench.page, workspace);
    const ready = openFile
      ? vscode.waitForEditor()
      : workbench.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await inTime(workbench, ready);
    return { vscode, workbench, errors: () => errorsInLogs(path.join(profile.userData, 'logs')), end };
  } catch (error) {
    await end(true);
    throw error;
  }
}

/** Makes the window as it is at a start, by one key. */
const tidyUp = {
  key: 'ctrl+alt+shift+f9',
  command: 'runCommands',
  args: {
    commands: [
      'notifications.clearAll',
      'workbench.action.closePanel',
      'workbench.action.closeAuxiliaryBar',
      'workbench.view.explorer',
      'workbench.action.closeAllGroups',
    ],
  },
};

/**
 * Goes on with other files in the folder that is open, as opening another folder takes as long as a start.
 * @param {VSCode} vscode
 * @param {Session} session
 */
async function startOver(vscode, { folder, openFile }) {
  const { page } = vscode;
  const isEmpty = async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+Shift+F9');
    const leave = page.getByRole('button', { name: "Don't Save" });
    if (await leave.isVisible()) await leave.press('Enter');
    return (
      (await page.locator('.tabs-container .tab').count()) === 0 && !(await page.locator('.part.panel').isVisible())
    );
  };
  await until(isEmpty, { what: 'an empty window' });
  for (const name of fs.readdirSync(vscode.folder))
    fs.rmSync(path.join(vscode.folder, name), { recursive: true, force: true });
  // A document stays open for a while after its tab is closed, and keeps its findings: then a new VS Code is quicker.
  const isForgotten = async () => Object.values(await vscode.problemCounts()).every((count) => count === 0);
  await until(isForgotten, { what: 'no problems of files that are gone', seconds: 6 });
  fs.cpSync(folder, vscode.folder, { recursive: true });
  if (openFile) await vscode.open(openFile);
}
