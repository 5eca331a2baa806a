// @ts-check
/**
 * Starts VS Code with a clean profile and the extension installed from its package; user.mjs has the steps of a user.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { installExtension } from './server.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { errorsInLogs } from './logs.mjs';
import { VSCode } from './user.mjs';
import { serveExtension } from './web-extension.mjs';
import { withWorkbench } from './workbench.mjs';

/**
 * @typedef {object} Session
 * @property {string} [vsix] the package of the extension to install
 * @property {true} [inBrowser] the extension runs in a web worker of the browser, as on vscode.dev
 * @property {string} folder a copy of it is opened, so that saving doesn't change the original
 * @property {string} [openFile] relative to the folder
 * @property {Record<string, unknown>} [userSettings]
 * @property {string} [name] of the folder for logs and a screenshot after a failure
 * @property {number} [seconds] time limit of the whole session
 */

/**
 * Uses VS Code; fails when the extension host or the extension logged an error meanwhile.
 * @template T
 * @param {Session} session
 * @param {(page: import('playwright-core').Page, vscode: VSCode) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withVSCode({ vsix, inBrowser, folder, openFile, userSettings = {}, name = 'ui', seconds }, use) {
  const { folder: own, remove } = temporaryFolder('casus-ui');
  const profile = { userData: path.join(own, 'data'), extensions: path.join(own, 'extensions') };
  const workspace = path.join(own, 'workspace');
  try {
    fs.cpSync(folder, workspace, { recursive: true });
    fs.mkdirSync(path.join(profile.userData, 'User'), { recursive: true });
    fs.mkdirSync(profile.extensions);
    fs.writeFileSync(path.join(profile.userData, 'User/settings.json'), JSON.stringify(userSettings));
    if (vsix && !inBrowser) installExtension(profile, path.resolve(vsix));
    const served = vsix && inBrowser ? await serveExtension(path.resolve(vsix)) : undefined;
    const session = { name, profile, folder: workspace, openFile, webExtension: served?.address, seconds };
    try {
      return await withWorkbench(session, async ({ page }) => {
        const vscode = new VSCode(page, workspace);
        await (openFile ? vscode.waitForEditor() : page.locator('.monaco-workbench').waitFor({ timeout: 60_000 }));
        const result = await use(page, vscode);
        // In here, so that the logs are kept when there is an error in them.
        assert.deepEqual(errorsInLogs(path.join(profile.userData, 'logs')), []);
        return result;
      });
    } finally {
      served?.stop();
    }
  } finally {
    remove();
  }
}
