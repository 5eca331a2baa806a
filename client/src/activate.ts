/** Starts the language client, the commands and the views of the extension. Each host passes its own kind of client. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { checking } from './checking/when.ts';
import { chooseCommand, saveSettingsFirst } from './commands/dismiss.ts';
import { newReport } from './commands/new-report.ts';
import { offerReport } from './commands/offer-report.ts';
import { pseudonymise } from './commands/pseudonymise.ts';
import { setStage } from './commands/set-stage.ts';
import { undoPseudonymise } from './commands/undo-pseudonymise.ts';
import { keyStorage, type KeyStorage, type OwnerOnlyWriter } from './keys/storage.ts';
import { handInProvider, handInScheme, openHandIn } from './overview/hand-ins.ts';
import { makeOverview } from './overview/make.ts';
import { overviewPanel } from './overview/panel.ts';
import type { Program } from './overview/program.ts';
import { keptDetails } from './review/kept.ts';
import { privacyReview } from './review/panel.ts';
import { say } from './say.ts';
import { serveFiles } from './server-files.ts';
import { namesOfSettings, onlySetSettings } from './set-settings.ts';
import { toDoLists } from './to-do/lists.ts';
import { toDoStore } from './to-do/store.ts';
import { preview } from './views/preview.ts';
import { rulePages } from './views/rule-page.ts';
import { statusBar } from './views/status-bar.ts';
import { prepareHandIn } from './word/hand-in.ts';
import { openWordReport } from './word/open-word.ts';

export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** URI schemes of documents to lint. Left out on purpose: old versions in a comparison (`git`), output, notebooks. */
const schemes = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'vscode-userdata',
  'memfs',
  handInScheme,
];

type RegisterCommand = (name: string, run: (...args: unknown[]) => unknown) => vscode.Disposable;

/** What a host can do besides: an editor in the browser can't. */
export interface HostAbilities {
  /** Writes keys of replacements that only the user can read. */
  readonly write?: OwnerOnlyWriter;
  /** Runs the command line. */
  readonly program?: Program;
}

export async function start(
  context: vscode.ExtensionContext,
  makeClient: ClientFactory,
  { write, program }: HostAbilities = {},
): Promise<void> {
  const output = vscode.window.createOutputChannel('Casus', { log: true });
  const checks = checking();
  const client = makeClient('casus', 'Casus', {
    documentSelector: schemes.map((scheme) => ({ scheme, language: 'markdown' })),
    outputChannel: output,
    initializationOptions: {
      status: true,
      reportSnippets: true,
      files: true,
      menus: true,
      quietNewReports: true,
      trusted: vscode.workspace.isTrusted,
      reviewCommand: 'casus.review',
    },
    diagnosticPullOptions: checks.pulls,
    middleware: {
      ...checks.middleware,
      workspace: { configuration: onlySetSettings(namesOfSettings(context.extension)) },
      executeCommand: saveSettingsFirst,
    },
  });
  const keys = keyStorage(context, write);
  const replacementPreview = preview();
  const command: RegisterCommand = (name, run) => vscode.commands.registerCommand(`casus.${name}`, run);
  context.subscriptions.push(
    output,
    ...views(context, client, keys, command, program),
    checks,
    command('checkNow', () => {
      checks.checkNow(client);
    }),
    replacementPreview,
    serveFiles(client),
    // Until then the settings of the folder reach nothing outside it.
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification('casus/trusted')),
    chooseCommand(client),
    rulePages(client),
    command('newReport', (template, title) => newReport(client, template, title)),
    command('setStage', (stage) => setStage(client, stage)),
    command('pseudonymise', (agreed) => pseudonymise(client, keys, replacementPreview, agreed)),
    command('undoPseudonymise', () => undoPseudonymise(client, keys)),
    command('acceptReplacement', () => {
      replacementPreview.decide(true);
    }),
    command('cancelReplacement', () => {
      replacementPreview.decide(false);
    }),
    ...overview(mediaOf(context), program, command),
    command('showOutput', () => {
      output.show();
    }),
    command('restartServer', () => run(() => restart(client), output)),
    { dispose: () => void client.stop().catch(() => undefined) },
  );
  await run(() => client.start(), output);
  checks.follow(client);
  context.subscriptions.push(offerReport());
}

const mediaOf = ({ extensionUri }: vscode.ExtensionContext): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'client', 'media');

/** What is still to do: in the status bar, in lists, and one detail after the other; from Word, and to Word again. */
function views(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  keys: KeyStorage,
  command: RegisterCommand,
  program: Program | undefined,
): readonly vscode.Disposable[] {
  const kept = keptDetails(context);
  const store = toDoStore(client, kept);
  const review = privacyReview(mediaOf(context), store, { client, keys, kept });
  return [
    kept,
    store,
    statusBar(client, store),
    toDoLists(client, store, kept),
    review,
    command('review', (target) => review.start(target)),
    command('openWord', (target) => openWordReport(program, target)),
    command('handIn', (format) =>
      prepareHandIn(program, { client, store, review: (uri) => review.start(uri) }, format),
    ),
  ];
}

/** Without a program, as in a browser, the command says so. */
function overview(
  media: vscode.Uri,
  program: Program | undefined,
  command: RegisterCommand,
): readonly vscode.Disposable[] {
  const panel = overviewPanel(media, openHandIn);
  return [
    panel,
    ...(program ? [handInProvider(program)] : []),
    command('overview', (target) => makeOverview(program, panel, target)),
    command('saveOverview', () => panel.save()),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** Runs a step; when it fails, shows a message that the server did not start, with a button for the log. */
async function run(step: () => Promise<void>, output: vscode.OutputChannel): Promise<void> {
  try {
    await step();
  } catch {
    const details = say({ nl: 'Toon details', en: 'Show details' });
    const message = say({
      nl: 'Casus kon niet starten. Verslagen worden nu niet nagekeken.',
      en: 'Casus could not start, so reports are not checked.',
    });
    void vscode.window.showErrorMessage(message, details).then((choice) => {
      if (choice === details) output.show();
    });
  }
}
