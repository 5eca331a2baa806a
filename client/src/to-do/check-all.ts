/** "Casus: Controleer alle verslagen": checks every markdown file of the folder, and fills the list of reports. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../say.ts';
import type { ToDo } from './model.ts';
import type { ToDoStore } from './store.ts';

/** Larger files are no reports; reading them would only take time. */
const mostBytes = 2_000_000;

/** `quietly`: shows progress above the list only, and tells nothing at the end. */
export async function checkAll(client: BaseLanguageClient, store: ToDoStore, quietly: boolean): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const files = (await Promise.all(folders.map(({ uri }) => markdownIn(uri)))).flat();
  const location = quietly ? { viewId: 'casus.reports' } : vscode.ProgressLocation.Notification;
  const title = say({ nl: 'Verslagen controleren', en: 'Checking reports' });
  const { checked, stopped } = await vscode.window.withProgress(
    { location, title, cancellable: true },
    async (progress, cancelled) => {
      for (const [index, file] of files.entries()) {
        if (cancelled.isCancellationRequested) return { checked: index, stopped: true };
        const message = say({
          nl: `${String(index + 1)} van ${String(files.length)}`,
          en: `${String(index + 1)} of ${String(files.length)}`,
        });
        progress.report({ message, increment: 100 / files.length });
        const toDo = await checkOne(client, file);
        if (toDo) store.set(toDo);
      }
      return { checked: files.length, stopped: false };
    },
  );
  if (!quietly) void vscode.window.showInformationMessage(outcome(store, checked, files.length, stopped));
}

/**
 * The markdown files of a folder, without hidden folders and packages. Not with `findFiles`, which knows only files on a
 * disk.
 */
async function markdownIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const found = entries.map(async ([name, type]): Promise<readonly vscode.Uri[]> => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory)
      return name.startsWith('.') || name === 'node_modules' ? [] : markdownIn(uri);
    return type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}

/** An open document is checked as it is on the screen. Undefined for a file that can't be read. */
async function checkOne(client: BaseLanguageClient, file: vscode.Uri): Promise<ToDo | undefined> {
  const uri = client.code2ProtocolConverter.asUri(file);
  const open = vscode.workspace.textDocuments.some((document) => document.uri.toString() === file.toString());
  try {
    if (open) return (await client.sendRequest<ToDo | null>('casus/toDo', { uri })) ?? undefined;
    if ((await vscode.workspace.fs.stat(file)).size > mostBytes) return undefined;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return (await client.sendRequest<ToDo | null>('casus/toDo', { uri, text })) ?? undefined;
  } catch {
    return undefined;
  }
}

function outcome(store: ToDoStore, checked: number, total: number, stopped: boolean): string {
  if (stopped)
    return say({
      nl: `Gestopt. Casus heeft ${String(checked)} van ${String(total)} bestanden bekeken.`,
      en: `Stopped. Casus looked at ${String(checked)} of ${String(total)} files.`,
    });
  const counts = store.all().flatMap(({ uri }) => store.countsOf(vscode.Uri.parse(uri)) ?? []);
  const open = counts.filter(({ toDo }) => toDo > 0).length;
  return say({
    nl: `Klaar. Verslagen: ${String(counts.length)}. Daarvan hebben er ${String(open)} nog iets te doen.`,
    en: `Done. Reports: ${String(counts.length)}. Of these ${String(open)} still have something to do.`,
  });
}
