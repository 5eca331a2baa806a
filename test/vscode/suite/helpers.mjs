// @ts-check
/** Helpers of the suites in VS Code. They poll, as VS Code gives results at its own time and in its own order. */
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

/** Closes every editor without saving, so that tests don't affect each other. */
export async function closeAll() {
  await until(
    async () => {
      if (vscode.window.tabGroups.all.every((group) => group.tabs.length === 0)) return true;
      // Reverts always: `isDirty` of a document is updated later here than in VS Code itself.
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      return false;
    },
    { what: 'all editors to close' },
  );
}

/**
 * Waits for diagnostics of a file that `wanted` accepts; by default any.
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
 * Waits for the code action with this title: right after new diagnostics VS Code often has none yet.
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
  // The last argument resolves the actions: only then the language server makes their edits.
  return (await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind?.value, 50)) ?? [];
}

/** Applies a code action as the editor does. @param {vscode.CodeAction} action */
export async function apply(action) {
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) throw new Error(`"${action.title}" was refused`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/**
 * Waits for hovers at a position, and gives their text.
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
 * Waits for completion items at a position that match, and gives all labels.
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
