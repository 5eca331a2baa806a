/** Starts the server and everything around it, the same in every host. What differs is how a client is made. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { newReport } from './commands/new-report.ts';
import { offerReport } from './commands/offer-report.ts';
import { pseudonymise } from './commands/pseudonymise.ts';
import { setStage } from './commands/set-stage.ts';
import { undoPseudonymise } from './commands/undo-pseudonymise.ts';
import { keyStorage, type OwnerOnlyWriter } from './keys/storage.ts';
import { preview } from './views/preview.ts';
import { statusBar } from './views/status-bar.ts';

export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Where people write. Left out on purpose: old versions in a comparison (`git`), output, notebooks. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'vscode-userdata', 'memfs'];

/** `write`: for keys of replacements, in a host that knows rights on files. */
export async function start(
  context: vscode.ExtensionContext,
  makeClient: ClientFactory,
  write?: OwnerOnlyWriter,
): Promise<void> {
  const output = vscode.window.createOutputChannel('Casus', { log: true });
  const client = makeClient('casus', 'Casus', {
    documentSelector: schemes.map((scheme) => ({ scheme, language: 'markdown' })),
    outputChannel: output,
    initializationOptions: { status: true },
    diagnosticPullOptions: { onChange: true },
  });
  const status = statusBar(client);
  const keys = keyStorage(context, write);
  const changes = preview();
  const command = (name: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`casus.${name}`, run);
  context.subscriptions.push(
    output,
    status,
    changes,
    command('newReport', (template) => newReport(client, template)),
    command('setStage', (stage) => setStage(client, stage)),
    command('pseudonymise', (agreed) => pseudonymise(client, keys, changes, agreed)),
    command('undoPseudonymise', () => undoPseudonymise(client, keys)),
    command('showOutput', () => {
      output.show();
    }),
    command('restartServer', () => run(() => restart(client), output)),
    { dispose: () => void client.stop().catch(() => undefined) },
  );
  await run(() => client.start(), output);
  context.subscriptions.push(offerReport());
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** A server that doesn't start is told once, with the way to the details. */
async function run(step: () => Promise<void>, output: vscode.OutputChannel): Promise<void> {
  try {
    await step();
  } catch {
    const details = vscode.l10n.t('Show details');
    const message = vscode.l10n.t('Casus could not start, so reports are not checked.');
    void vscode.window.showErrorMessage(message, details).then((choice) => {
      if (choice === details) output.show();
    });
  }
}
