/** Settings per document, asked from the client once and kept until it says they changed. */
import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { defaultSettings, parseSettings, type Settings } from '../core/index.ts';
import type { NamesStore } from './known-names.ts';
import type { TemplateStore } from './own-templates.ts';
import { record, send, type ClientAbilities } from './client.ts';

/** What the engine needs, and what only an editor knows. */
export interface EditorSettings {
  readonly core: Settings;
  /** Globs of files that count as a report whatever their headings say. */
  readonly include: readonly string[];
  /** Addresses (decoded) of a lecturer's template pages among `core.templates`: these are no reports. */
  readonly pages: readonly string[];
}

export interface SettingsStore {
  of(uri: string): Promise<EditorSettings>;
  forget(uri: string): void;
  /** Asks again from now on, and tells the listeners. */
  reload(): void;
  /** Called after every change, when `of` gives new answers already. */
  onChange(listener: () => void): void;
  /** Has the client tell when settings change, as soon as it is ready for that. */
  watch(): void;
}

export function createSettings(
  connection: Connection,
  client: ClientAbilities,
  options: unknown,
  templates: TemplateStore,
  names: NamesStore,
): SettingsStore {
  const known = new Map<string, Promise<EditorSettings>>();
  const listeners: (() => void)[] = [];
  // For clients that can't be asked: what came with `initialize`, then what each change brings.
  let given: unknown = record(options)['settings'];

  const ask = async (uri: string): Promise<EditorSettings> => {
    const raw: unknown = client.askSettings
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'casus' })
      : given;
    const { editor, rejected, templatePaths } = parseEditorSettings(raw);
    // Names of settings only: their values may hold names of people.
    if (rejected.length > 0) connection.console.warn(`settings not understood, ignored: ${rejected.join(', ')}`);
    const own = await templates.of(uri, templatePaths);
    const knownNames = await names.of(templates.foldersOf(uri));
    return { ...editor, core: { ...editor.core, templates: own.templates, knownNames }, pages: own.pages };
  };

  const reload = (): void => {
    templates.forget();
    names.forget();
    // Clients also tell of settings at the start, before anything was made of the old ones.
    if (known.size === 0) return;
    known.clear();
    listeners.forEach((listener) => {
      listener();
    });
  };

  connection.onDidChangeConfiguration((change) => {
    given = record(change.settings)['casus'] ?? given;
    reload();
  });

  return {
    of(uri) {
      let answer = known.get(uri);
      if (!answer) {
        answer = ask(uri).catch(() => parseEditorSettings(undefined).editor);
        known.set(uri, answer);
      }
      return answer;
    },
    forget: (uri) => known.delete(uri),
    reload,
    onChange: (listener) => listeners.push(listener),
    watch() {
      if (!client.watchSettings) return;
      send(connection.client.register(DidChangeConfigurationNotification.type, { section: 'casus' }));
    },
  };
}

/** Settings as an editor keeps them under `casus.*`. */
export function parseEditorSettings(raw: unknown): {
  readonly editor: EditorSettings;
  readonly rejected: readonly string[];
  readonly templatePaths: readonly string[];
} {
  const { include, ...rest } = record(raw);
  // Editors send an empty string for a setting that was never filled in.
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const { settings, rejected, templatePaths } = parseSettings(filled, defaultSettings());
  const globs = Array.isArray(include) ? include.filter((each) => typeof each === 'string') : [];
  return { editor: { core: settings, include: globs, pages: [] }, rejected, templatePaths };
}
