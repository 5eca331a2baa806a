/** Entry of the extension in a browser: runs the server in a web worker, to which it hands the word lists and templates. */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './activate.ts';

/** The part of a browser's worker that is used here: other types of a browser aren't loaded for the client. */
declare class Worker {
  constructor(url: string);
  postMessage(message: unknown): void;
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const inDist = (...names: readonly string[]): vscode.Uri =>
    vscode.Uri.joinPath(context.extensionUri, 'dist', ...names);
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(inDist(name))));
  const server = async (): Promise<MessageTransports> => {
    const data = await read('data.json');
    const addressOf = (...names: readonly string[]): string => inDist(...names).toString(true);
    const worker = new Worker(addressOf('web', 'start.js'));
    worker.postMessage({ data, scripts: [addressOf('core.js'), addressOf('web', 'server.js')] });
    // A worker of VS Code is of another class than the browser's, so that the library doesn't know one by itself.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
