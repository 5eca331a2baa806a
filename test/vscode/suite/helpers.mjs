// @ts-check
/** What the suites in VS Code share. VS Code answers late and in its own order, so every helper polls. */
import * as vscode from 'vscode';
import { until } from '../waiting.mjs';

/** @param {string} relative a path in the workspace */
export function inWorkspace(relative) {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('VS Code has no folder open');
  return vscode.Uri.joinPath(folder.uri, relative);
}

/** @param {string} relative */
export async function openFile(relative) {
  const document = await vscode.workspace.openTextDocument(inWorkspace(relative));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  return { document, editor, uri: document.uri };
}

/**
 * Creates (or overwrites) a file in the workspace and opens it.
 * @param {string} relative
 * @param {string} content
 */
export async function openNew(relative, content) {
  await vscode.workspace.fs.writeFile(inWorkspace(relative), new TextEncoder().encode(content));
  return openFile(relative);
}

/**
 * Replaces the whole text, as an edit that can be undone.
 * @param {vscode.TextDocument} document
 * @param {string} content
 */
export async function setText(document, content) {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`VS Code refused an edit of ${document.uri.path}`);
}

/** Closes every editor without saving, so that one test leaves nothing to the next. */
export async function closeAll() {
  await until(
    async () => {
      if (vscode.window.tabGroups.all.every((group) => group.tabs.length === 0)) return true;
      // Whether a document is dirty is known here only later, so reverting must not depend on it.
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      return false;
    },
    { what: 'all editors to close' },
  );
}

/**
 * The diagnostics of a file once they are as wanted; by default, as soon as there is one.
 * @param {vscode.Uri} uri
 * @param {(diagnostics: vscode.Diagnostic[]) => boolean} [wanted]
 */
export function diagnosticsOf(uri, wanted = (all) => all.length > 0) {
  return until(
    () => {
      const all = vscode.languages.getDiagnostics(uri);
      if (wanted(all)) return all;
      throw new Error(`it has ${all.map(codeOf).join(', ') || 'none'}`);
    },
    { what: `the wanted diagnostics of ${uri.path}` },
  );
}

/** The rule id of a diagnostic, whether or not it has a link. @param {vscode.Diagnostic} diagnostic */
export function codeOf({ code }) {
  return String(typeof code === 'object' ? code.value : code);
}

/**
 * The code action with this title. Right after new diagnostics there often is none yet.
 * @param {vscode.Uri} uri
 * @param {vscode.Range} range
 * @param {string | RegExp} title
 * @param {vscode.CodeActionKind} [kind]
 */
export function codeAction(uri, range, title, kind) {
  return until(
    async () => {
      const all = await codeActions(uri, range, kind);
      const found = all.find((action) =>
        typeof title === 'string' ? action.title === title : title.test(action.title),
      );
      if (found) return found;
      throw new Error(`there are: ${all.map((action) => action.title).join(', ') || 'none'}`);
    },
    { what: `the code action ${title}` },
  );
}

/**
 * The code actions at this moment.
 * @param {vscode.Uri} uri
 * @param {vscode.Range} range
 * @param {vscode.CodeActionKind} [kind]
 * @returns {Promise<vscode.CodeAction[]>}
 */
export async function codeActions(uri, range, kind) {
  // Resolving them gives the edits, which language servers work out only on request.
  return (await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind?.value, 50)) ?? [];
}

/** Does what choosing it in the editor does. @param {vscode.CodeAction} action */
export async function apply(action) {
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) throw new Error(`"${action.title}" was refused`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/**
 * The text of everything that pops up at a place, once something does.
 * @param {vscode.Uri} uri
 * @param {vscode.Position} position
 */
export function hoverText(uri, position) {
  return until(
    async () => {
      /** @type {vscode.Hover[]} */
      const hovers = (await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position)) ?? [];
      return hovers.flatMap((hover) => hover.contents.map((it) => (typeof it === 'string' ? it : it.value))).join('\n');
    },
    { what: `a hover at line ${position.line + 1} of ${uri.path}` },
  );
}

/**
 * The labels that are offered at a place, once there are any that match.
 * @param {vscode.Uri} uri
 * @param {vscode.Position} position
 * @param {RegExp} wanted
 */
export function completionLabels(uri, position, wanted) {
  return until(
    async () => {
      /** @type {vscode.CompletionList} */
      const list = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, position);
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.some((label) => wanted.test(label)) && labels;
    },
    { what: `a completion like ${wanted}` },
  );
}
