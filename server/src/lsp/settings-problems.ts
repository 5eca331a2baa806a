/** Shows what is wrong in settings files as diagnostics in those files. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language, Span } from '../core/index.ts';
import type { SettingsProblem } from '../settings/read-settings.ts';
import { spanOfSetting } from '../settings/value-span.ts';
import { send } from './client.ts';
import { diagnosticSource, toRange } from './convert.ts';
import { textAt } from './files.ts';
import { uriOf } from './places.ts';
import type { Session } from './session.ts';
import type { EditorSettings } from './settings.ts';

/** Pushed also to clients that pull the diagnostics of reports: they ask nothing about files of settings. */
export function showSettingsProblems({ connection, settings, files, onFilesChange }: Session): void {
  /** Of all settings read since the last change. */
  const problems = new Map<string, SettingsProblem>();
  let shown = new Set<string>();
  const show = ({ core }: EditorSettings): void => {
    const places = new Set([...problems.values()].map(({ place }) => place));
    for (const place of new Set([...shown, ...places])) {
      const own = [...problems.values()].filter((problem) => problem.place === place);
      send(showIn(place, own, core.language));
    }
    shown = places;
  };
  const showIn = async (place: string, own: readonly SettingsProblem[], language: Language): Promise<void> => {
    const uri = uriOf(place);
    const text = own.length > 0 ? await textAt(files, uri) : undefined;
    const document = TextDocument.create(uri, '', 0, text ?? '');
    const diagnostics = await Promise.all(own.map((problem) => toDiagnostic(problem, document, language)));
    await connection.sendDiagnostics({ uri, diagnostics });
  };
  /** Settings are read for a report: without one nothing else would take back what is shown of a file that is gone. */
  const hideGone = async (): Promise<void> => {
    for (const place of [...shown]) {
      const uri = uriOf(place);
      if ((await textAt(files, uri)) !== undefined) continue;
      shown.delete(place);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  };
  settings.onChange(() => {
    problems.clear();
  });
  onFilesChange(() => {
    send(hideGone());
  });
  settings.onRead((read) => {
    const before = problems.size;
    for (const problem of read.problems) problems.set(JSON.stringify(problem), problem);
    if (problems.size > before || (shown.size > 0 && problems.size === 0)) show(read);
  });
}

const toDiagnostic = async (
  problem: SettingsProblem,
  document: TextDocument,
  language: Language,
): Promise<Diagnostic> => ({
  range: toRange(document, await spanOf(problem, document)),
  severity: DiagnosticSeverity.Warning,
  source: diagnosticSource,
  code: 'config/invalid',
  message: sentence(problem.message[language]),
});

async function spanOf({ place, at, line }: SettingsProblem, document: TextDocument): Promise<Span> {
  const found = at && (await spanOfSetting(place, document.getText(), at));
  if (found) return found;
  const start = document.offsetAt({ line: (line ?? 1) - 1, character: 0 });
  return { start, end: document.offsetAt({ line: line ?? 1, character: 0 }) };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
