/** Shows the documentation page of a rule, which the server has: no connection is needed. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const scheme = 'casus-rule';

/** `casus.showRule`: the server's actions call it, so it isn't in the palette. */
export function rulePages(client: BaseLanguageClient): vscode.Disposable {
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const rule = path.slice(1).replace(/\.md$/, '');
      return (await client.sendRequest<{ text: string } | null>('casus/ruleDocs', { rule }))?.text ?? '';
    },
  });
  const command = vscode.commands.registerCommand('casus.showRule', (rule: string) =>
    vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme, path: `/${rule}.md` })),
  );
  return vscode.Disposable.from(provider, command);
}
