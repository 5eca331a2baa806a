// @ts-check
/** Uses VS Code as a person does: presses keys, reads the screen, and waits until each step has had its effect. */
import fs from 'node:fs';
import path from 'node:path';
import { until } from './waiting.mjs';
import { screenshot } from './workbench.mjs';

export class VSCode {
  /** @param {import('playwright-core').Page} page @param {string} folder */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    this.quickInput = page.locator('.quick-input-widget:visible input').first();
  }

  /** Waits until the text of the editor is on the screen. */
  async waitForEditor() {
    const editor = this.page.locator('.editor-instance .monaco-editor').first();
    await editor.waitFor({ timeout: 60_000 });
    await editor.locator('.view-line').first().waitFor({ timeout: 60_000 });
  }

  /** Focuses the editor by key, as a click would move the cursor. */
  async focusEditor() {
    const focused = this.page.locator('.editor-instance .monaco-editor.focused').first();
    const ask = async () => {
      if (await focused.isVisible()) return true;
      await this.page.keyboard.press('ControlOrMeta+1');
      return appears(focused, 1000);
    };
    await until(ask, { what: 'the editor to take the keyboard' });
  }

  /** The number of wavy lines on the screen. @param {'error' | 'warning' | 'info' | 'hint'} severity */
  squiggles(severity) {
    return this.page.locator(`.editor-instance .squiggly-${severity}`).count();
  }

  /** @param {'error' | 'warning' | 'info' | 'hint'} severity @param {(count: number) => boolean} [wanted] */
  async waitForSquiggles(severity, wanted = (count) => count > 0) {
    await until(async () => wanted(await this.squiggles(severity)), {
      what: `the wanted ${severity} squiggles`,
      seconds: 60,
    });
  }

  /** The counts of problems in the status bar, for the whole workspace. */
  async problemCounts() {
    const label =
      (await this.page.locator('[id="status.problems"] [aria-label]').first().getAttribute('aria-label')) ?? '';
    const count = (/** @type {string} */ word) => Number(new RegExp(`${word}: (\\d+)`).exec(label)?.[1] ?? 0);
    return { errors: count('Errors'), warnings: count('Warnings'), infos: count('Infos') };
  }

  /** @param {(counts: { errors: number, warnings: number, infos: number }) => boolean} wanted */
  async waitForProblemCounts(wanted) {
    const probe = async () => {
      const counts = await this.problemCounts();
      if (wanted(counts)) return true;
      throw new Error(`it says ${JSON.stringify(counts)}`);
    };
    await until(probe, { what: 'the wanted problem counts in the status bar', seconds: 60 });
  }

  /** The lines of the Problems panel that fit on the screen. */
  async problems() {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if ((await this.page.locator('.markers-panel:visible').count()) === 0)
      await this.page.keyboard.press('ControlOrMeta+Shift+m');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** @param {number} line from 1 @param {number} [column] from 1 */
  async goTo(line, column = 1) {
    await this.focusEditor();
    await this.openQuickInput('Control+g');
    await this.quickInput.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line},` }).waitFor({ timeout: 10_000 });
  }

  /** The titles of the code actions at the cursor. */
  async quickFixes() {
    await this.openQuickFixes();
    const titles = await this.page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles.map((title) => title.trim());
  }

  /** Chooses the quick fix at the cursor with this text in its title. @param {string} text */
  async quickFix(text) {
    await this.openQuickFixes(text);
    await this.choose(this.page.locator('.action-widget .monaco-list-row'), text);
  }

  /** @param {string} [text] */
  async openQuickFixes(text = '') {
    const rows = this.page.locator('.action-widget .monaco-list-row.action', { hasText: text });
    await this.focusEditor();
    // Just after an edit there are none yet: ask again, as a person would.
    const ask = async () => {
      await this.page.keyboard.press('ControlOrMeta+.');
      if (await appears(rows.first(), 3000)) return true;
      await this.page.keyboard.press('Escape');
      return false;
    };
    await until(ask, { what: `a quick fix ${text}`, seconds: 60 });
  }

  /** The text of the hover at the cursor. */
  async hover() {
    await this.focusEditor();
    const popup = this.page.locator('.monaco-hover:visible .hover-contents:visible');
    const ask = async () => {
      await this.page.keyboard.press('ControlOrMeta+k');
      await this.page.keyboard.press('ControlOrMeta+i');
      // Before the extension answers, the hover is empty or says "Loading..."; findings that come meanwhile close it.
      const text = (await appears(popup.first(), 3000)) ? (await popup.allInnerTexts()).join('\n') : '';
      return text.includes('Loading...') ? '' : text.trim();
    };
    const text = await until(ask, { what: 'a hover at the cursor' });
    await this.page.keyboard.press('Escape');
    return text;
  }

  /** The labels of the completion items at the cursor that fit on the screen. */
  async suggestions() {
    await this.focusEditor();
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    const ask = async () => {
      await this.page.keyboard.press('Control+Space');
      return appears(rows.first(), 3000);
    };
    await until(ask, { what: 'suggestions at the cursor' });
    const labels = await rows.locator('.label-name').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return labels;
  }

  /** Asks for suggestions at the cursor, and takes the one with this label. @param {string} label */
  async chooseSuggestion(label) {
    await this.focusEditor();
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    const ask = async () => {
      await this.page.keyboard.press('Control+Space');
      return appears(rows.filter({ hasText: label }).first(), 3000);
    };
    await until(ask, { what: `the suggestion ${label}` });
    await this.choose(rows, label);
  }

  /** The text of the code lenses on the screen, once there are any; one above the first line may need `goTo(1)`. */
  async codeLenses() {
    const lenses = this.page.locator('.editor-instance .codelens-decoration');
    await lenses.first().waitFor();
    return lenses.allInnerTexts();
  }

  /**
   * Waits for a message and presses one of its buttons. Under test VS Code only collects messages behind its bell.
   * @param {string} text
   * @param {string} [button]
   */
  async notification(text, button) {
    const list = this.page.locator('.notifications-center.visible');
    const message = list.locator('.notification-list-item', { hasText: text }).first();
    await this.waitForMessage(text);
    // By key, as a tooltip may cover the button.
    if (button) await message.getByRole('button', { name: button }).focus();
    await this.page.keyboard.press(button ? 'Enter' : 'Escape');
    await list.waitFor({ state: 'hidden' });
  }

  /** Opens the list of messages, and waits for one. @param {string} text */
  async waitForMessage(text) {
    const list = this.page.locator('.notifications-center.visible');
    const ask = async () => {
      if (!(await list.isVisible())) await this.command('Notifications: Show Notifications');
      return appears(list.locator('.notification-list-item', { hasText: text }).first(), 2000);
    };
    await until(ask, { what: `the message ${text}` });
  }

  /** Runs a command by its title. @param {string} title */
  async command(title) {
    // What opens meanwhile may take the keyboard, which closes the input.
    const ask = async () => {
      await this.openQuickInput('F1');
      await this.quickInput.fill(`>${title}`, { timeout: 5000 });
      return true;
    };
    await until(ask, { what: `the command ${title}`, seconds: 60 });
    await this.pick(title);
  }

  /** Chooses a row of the list that is open at the top. @param {string} text */
  async pick(text) {
    await this.choose(this.page.locator('.quick-input-list .monaco-list-row'), text);
  }

  /** Types in the box that is open at the top, and presses Enter. @param {string} text */
  async answer(text) {
    await this.page.locator('.quick-input-widget:visible .quick-input-message').first().waitFor();
    await this.quickInput.fill(text);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder by name. @param {string} name */
  async open(name) {
    await this.openQuickInput('ControlOrMeta+p');
    // By its whole path, as a file that was open before may have a name that is alike.
    await this.quickInput.fill(path.join(this.folder, name));
    await this.pick(path.basename(name));
    await this.page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
    await this.waitForEditor();
  }

  /** @param {string} text */
  async type(text) {
    await this.focusEditor();
    await this.page.keyboard.insertText(text);
  }

  /**
   * Saves, waits until the file on disk matches, and gives its text.
   * @param {string} relative
   * @param {RegExp} wanted
   */
  async save(relative, wanted) {
    const read = () => fs.readFileSync(path.join(this.folder, relative), 'utf8');
    const isSaved = async () => {
      // A key may come while VS Code changes from one editor to another, and be lost: press it again, as a person would.
      await this.focusEditor();
      await this.page.keyboard.press('ControlOrMeta+s');
      const written = until(() => wanted.test(read()), { what: 'the saved file', seconds: 3 });
      return written.then(() => true, () => false); // prettier-ignore
    };
    await until(isSaved, { what: `${wanted} in the saved ${relative}` });
    // Until VS Code has looked at the file it wrote, it takes what others write there for its own.
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
    return read();
  }

  /** Makes a screenshot; false when the browser can't. @param {string} file */
  screenshot(file) {
    return screenshot(this.page, file);
  }

  /** @param {string} key */
  async openQuickInput(key) {
    // An earlier input may still be closing, and would take the typed text.
    if (await this.quickInput.isVisible()) await this.page.keyboard.press('Escape');
    await this.quickInput.waitFor({ state: 'hidden' });
    const ask = async () => {
      // While VS Code is starting, it may ignore the key.
      await this.page.keyboard.press(key);
      return appears(this.quickInput, 2000);
    };
    await until(ask, { what: `an answer to ${key}` });
  }

  /**
   * Walks down a list to the row with this text and presses Enter; clicking a row is not reliable.
   * @param {import('playwright-core').Locator} rows
   * @param {string} text
   */
  async choose(rows, text) {
    await rows.filter({ hasText: text }).first().waitFor();
    const chosen = rows.and(this.page.locator('.focused')).filter({ hasText: text });
    for (let step = 0; step < 100; step++) {
      if (await appears(chosen.first(), step === 0 ? 500 : 150)) return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`"${text}" cannot be reached among: ${(await rows.allInnerTexts()).join(' | ')}`);
  }
}

/** @param {import('playwright-core').Locator} locator @param {number} milliseconds */
function appears(locator, milliseconds) {
  return locator.waitFor({ timeout: milliseconds }).then(
    () => true,
    () => false,
  );
}
