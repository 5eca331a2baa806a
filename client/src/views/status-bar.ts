/** The status bar item: the stage of the active report and what is still to do; a click chooses another stage. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../say.ts';
import type { Counts } from '../to-do/model.ts';
import type { ToDoStore } from '../to-do/store.ts';
import { countsInSentences, countsInWords } from '../to-do/words.ts';

export function statusBar(client: BaseLanguageClient, store: ToDoStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('casus.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Casus';

  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const counts = document && store.countsOf(document.uri);
    if (document?.languageId === 'markdown' && client.state === State.Stopped) showStopped(item);
    else if (document && counts) showCounts(item, counts, document.uri, store.of(document.uri)?.reports[0]?.template);
    else item.hide();
  };

  return vscode.Disposable.from(
    item,
    store.onChange(show),
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('casus.language')) show();
    }),
  );
}

function showStopped(item: vscode.StatusBarItem): void {
  item.text = '$(warning) Casus';
  item.tooltip = say({
    nl: 'Casus is gestopt. Klik om opnieuw te starten.',
    en: 'Casus has stopped. Click to start it again.',
  });
  item.accessibilityInformation = { label: item.tooltip };
  item.command = 'casus.restartServer';
  item.show();
}

function showCounts(item: vscode.StatusBarItem, counts: Counts, uri: vscode.Uri, template = ''): void {
  const isDone = counts.toDo === 0 && counts.details === 0 && !counts.isNew;
  const words = `${counts.stage} · ${countsInWords(counts)}`;
  item.text = `$(${isDone ? 'check' : 'checklist'}) ${words}`;
  item.accessibilityInformation = { label: `Casus: ${counts.stage}. ${countsInSentences(counts).join('. ')}` };
  item.tooltip = tooltip(counts, uri, template);
  item.command = 'casus.setStage';
  item.show();
}

function tooltip(counts: Counts, uri: vscode.Uri, template: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: ['casus.goTo', 'casus.setStage', 'casus.review'] };
  const link = (label: string, command: string, ...args: unknown[]): string =>
    `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
  text.appendMarkdown(`**Casus**${template === '' ? '' : ` · ${template}, ${counts.stage}`}\n\n`);
  for (const sentence of countsInSentences(counts)) text.appendMarkdown(`${sentence}  \n`);
  const { first } = counts;
  const links = [
    first && link(say({ nl: 'Begin hier', en: 'Begin here' }), 'casus.goTo', uri.toString(), first.line),
    counts.details > 0 && link(say({ nl: 'Bekijk de details', en: 'Look at the details' }), 'casus.review'),
    link(say({ nl: 'Ander stadium kiezen', en: 'Choose another stage' }), 'casus.setStage'),
  ];
  text.appendMarkdown(`\n${links.filter((each) => typeof each === 'string').join(' · ')}`);
  return text;
}
