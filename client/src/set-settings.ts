/** Tells the server only the settings that somebody set, so that a default doesn't weigh more than a settings file. */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

type Workspace = NonNullable<NonNullable<LanguageClientOptions['middleware']>['workspace']>;
type Configuration = NonNullable<Workspace['configuration']>;

/** `names`: of all settings, without `casus.`. */
export const onlySetSettings =
  (names: readonly string[]): Configuration =>
  async (params, token, next) => {
    const answers = await next(params, token);
    if (!Array.isArray(answers)) return answers;
    return params.items.map(({ section, scopeUri }, index): unknown =>
      section === 'casus' ? setSettings(names, scopeUri) : answers[index],
    );
  };

function setSettings(names: readonly string[], scopeUri: string | undefined): Record<string, unknown> {
  const settings = vscode.workspace.getConfiguration('casus', {
    ...(scopeUri && { uri: vscode.Uri.parse(scopeUri) }),
    languageId: 'markdown',
  });
  return Object.fromEntries(names.filter((name) => isSet(settings, name)).map((name) => [name, settings.get(name)]));
}

/** In any scope: for the user, the workspace, its folder, or for markdown in one of these. */
function isSet(settings: vscode.WorkspaceConfiguration, name: string): boolean {
  const values: Readonly<Record<string, unknown>> = { ...settings.inspect(name) };
  return Object.entries(values).some(
    ([scope, value]) => scope.endsWith('Value') && !scope.startsWith('default') && value !== undefined,
  );
}

/** The names of the settings in the manifest, without `casus.`. */
export function namesOfSettings({ packageJSON }: vscode.Extension<unknown>): readonly string[] {
  const manifest = packageJSON as { contributes: { configuration: { properties: object } } };
  return Object.keys(manifest.contributes.configuration.properties).map((name) => name.replace(/^casus\./, ''));
}
