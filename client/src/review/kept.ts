/**
 * The details that the writer decided to keep in a report. Only hashes, which the server made, in the user's own storage:
 * never in the report, and nobody else sees them.
 */
import * as vscode from 'vscode';

export interface KeptDetails extends vscode.Disposable {
  has(uri: vscode.Uri, id: string): boolean;
  set(uri: vscode.Uri, id: string, isKept: boolean): Promise<void>;
  onChange(listener: () => void): vscode.Disposable;
}

export function keptDetails({ globalState }: vscode.ExtensionContext): KeptDetails {
  const changed = new vscode.EventEmitter<void>();
  const keyOf = (uri: vscode.Uri): string => `kept ${uri.toString()}`;
  const idsOf = (uri: vscode.Uri): readonly string[] => globalState.get<readonly string[]>(keyOf(uri), []);
  return {
    has: (uri, id) => idsOf(uri).includes(id),
    async set(uri, id, isKept) {
      const others = idsOf(uri).filter((each) => each !== id);
      const ids = isKept ? [...others, id] : others;
      await globalState.update(keyOf(uri), ids.length > 0 ? ids : undefined);
      changed.fire();
    },
    onChange: (listener) => changed.event(listener),
    dispose() {
      changed.dispose();
    },
  };
}
