/** Entry of the extension in desktop VS Code: runs the server in a process of its own. */
import * as path from 'node:path';
import { workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './activate.ts';
import { ownerOnly } from './keys/owner-only.node.ts';
import { programIn } from './overview/program.node.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(path.join('dist', 'server.cjs'));
  const transport = TransportKind.ipc;
  const program = programIn(context.asAbsolutePath(path.join('dist', 'casus.cjs')), () => workspace.isTrusted);
  return start(context, (id, name, options) => new LanguageClient(id, name, { module, transport }, options), {
    write: ownerOnly,
    program,
  });
}
