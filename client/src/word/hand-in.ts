/** "Casus: Klaarmaken om in te leveren": walks through what is left, and then makes the file to hand in. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { writeStage } from '../commands/set-stage.ts';
import type { Program } from '../overview/program.ts';
import { say } from '../say.ts';
import type { Counts } from '../to-do/model.ts';
import type { ToDoStore } from '../to-do/store.ts';
import { makeHandIn } from './make.ts';
import { tellOnlyOnComputer } from './program-run.ts';

export interface HandInTools {
  readonly client: BaseLanguageClient;
  readonly store: ToDoStore;
  /** Opens the privacy review of a report. */
  review(uri: string): Promise<void>;
}

/** `format`: of the command; a keybinding can give "docx" or "html". */
export async function prepareHandIn(program: Program | undefined, tools: HandInTools, format: unknown): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!program || (document && document.uri.scheme !== 'file' && !document.isUntitled)) {
    tellOnlyOnComputer();
    return;
  }
  const counts = document && (await countsForHandIn(document, tools));
  if (!document || !counts) {
    void vscode.window.showInformationMessage(
      say({
        nl: 'Open eerst het verslag dat je wilt inleveren.',
        en: 'Open the report that you want to hand in first.',
      }),
    );
    return;
  }
  // What the writer chose to keep in the privacy review is no reason to refuse.
  const hasKept = (tools.store.of(document.uri)?.details.length ?? 0) > counts.details;
  if (counts.details === 0 && openIn(counts) === 0) return makeHandIn(program, document, { format, anyway: hasKept });
  if (counts.details > 0) await tools.review(document.uri.toString());
  else await vscode.commands.executeCommand('casus.report.focus');
  const anyway = say({ nl: 'Maak het toch', en: 'Make it anyway' }, document.uri);
  // Not awaited: the writer first looks at what is left, and may never answer.
  void vscode.window.showInformationMessage(whatIsLeft(counts, document.uri), anyway).then(async (answer) => {
    if (answer === anyway) await makeHandIn(program, document, { format, anyway: true });
  });
}

/** In the stage of handing in, which is written in the report. Undefined when the document is no report. */
async function countsForHandIn(
  { uri }: vscode.TextDocument,
  { client, store }: HandInTools,
): Promise<Counts | undefined> {
  const counts = store.countsOf(uri);
  if (!counts || counts.stage === 'inleveren') return counts;
  if (!(await writeStage(client, uri, 'inleveren'))) return undefined;
  return new Promise((resolve) => {
    const finish = (found: Counts | undefined): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(found);
    };
    const look = (): void => {
      const now = store.countsOf(uri);
      if (now?.stage === 'inleveren') finish(now);
    };
    const listening = store.onChange(look);
    // The server may be slow or gone: then what was known is better than nothing.
    const timer = setTimeout(() => {
      finish(store.countsOf(uri));
    }, LONGEST_WAIT);
    look();
  });
}

/** In milliseconds. */
const LONGEST_WAIT = 10_000;

/** Sections and questions. A remark is for the writer to weigh: it keeps nobody from handing in. */
const openIn = ({ toDo, remarks }: Counts): number => toDo - remarks;

function whatIsLeft(counts: Counts, uri: vscode.Uri): string {
  const { details } = counts;
  const toDo = openIn(counts);
  const text =
    details > 0
      ? {
          nl: `Bekijk eerst ${details === 1 ? 'het detail dat nog in je verslag staat' : `de ${String(details)} details die nog in je verslag staan`}. Kies daarna opnieuw ‘Klaarmaken om in te leveren’.`,
          en: `Look at ${details === 1 ? 'the detail' : `the ${String(details)} details`} in your report first. Then choose “Klaarmaken om in te leveren” again.`,
        }
      : {
          nl: `In de lijst links staat wat er nog te doen is: ${toDo === 1 ? '1 ding' : `${String(toDo)} dingen`}. Kies daarna opnieuw ‘Klaarmaken om in te leveren’.`,
          en: `The list on the left shows what is still to do: ${toDo === 1 ? '1 thing' : `${String(toDo)} things`}. Then choose “Klaarmaken om in te leveren” again.`,
        };
  return say(text, uri);
}
