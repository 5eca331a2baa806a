/** The settings of each document. They are asked from the client once, and kept until they change. */
import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { defaultSettings, parseSettings, type Settings } from '../core/index.ts';
import { remember } from '../remember.ts';
import type { NamesFile, NamesStore } from './known-names.ts';
import type { TemplateStore } from './own-templates.ts';
import { asRecord, send, type ClientAbilities } from './client.ts';

/** The settings of the core, and those that only an editor has. */
export interface EditorSettings {
  readonly core: Settings;
  /** Globs of files that count as a report, whatever their headings (setting `casus.include`). */
  readonly include: readonly string[];
  /** Show words and states behind headings and questions (setting `casus.inlayHints`). */
  readonly inlayHints: boolean;
  /** Decoded URIs of the pages of own templates in `core.templates`: such a page is not linted as a report. */
  readonly pages: readonly string[];
}

export interface SettingsStore {
  of(uri: string): Promise<EditorSettings>;
  /** The user's list of real names to which a name in this document is added; undefined outside any folder. */
  namesFileFor(uri: string): Promise<NamesFile | undefined>;
  forget(uri: string): void;
  /** Forgets all settings, templates and names, and calls the listeners. */
  reload(): void;
  /** `listener` is called after every change; then `of` already gives the new settings. */
  onChange(listener: () => void): void;
  /** Asks the client to tell when settings change; only allowed after `initialized`. */
  watch(): void;
}

export function createSettings(
  connection: Connection,
  client: ClientAbilities,
  options: unknown,
  templates: TemplateStore,
  names: NamesStore,
): SettingsStore {
  const settingsByUri = new Map<string, Promise<EditorSettings>>();
  const listeners: (() => void)[] = [];
  // For clients that can't be asked: the settings that came with `initialize`, later those of the last change.
  let sentSettings: unknown = asRecord(options)['settings'];

  const ask = async (uri: string): Promise<EditorSettings> => {
    const raw: unknown = client.askSettings
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'casus' })
      : sentSettings;
    const { editor, rejected, templatePaths } = parseEditorSettings(raw);
    // Only the names of settings: their values may hold names of people.
    if (rejected.length > 0) connection.console.warn(`settings not understood, ignored: ${rejected.join(', ')}`);
    const ownTemplates = await templates.of(uri, templatePaths);
    const knownNames = await names.of(templates.foldersOf(uri));
    return {
      ...editor,
      core: { ...editor.core, templates: ownTemplates.templates, knownNames },
      pages: ownTemplates.pages,
    };
  };

  const reload = (): void => {
    templates.forget();
    names.forget();
    // Some clients send a change right after the start, before any settings were used.
    if (settingsByUri.size === 0) return;
    settingsByUri.clear();
    listeners.forEach((listener) => {
      listener();
    });
  };

  connection.onDidChangeConfiguration((change) => {
    sentSettings = asRecord(change.settings)['casus'] ?? sentSettings;
    reload();
  });

  return {
    of: (uri) => remember(settingsByUri, uri, () => ask(uri).catch(() => parseEditorSettings(undefined).editor)),
    namesFileFor: (uri) => names.listFor(templates.foldersOf(uri), templates.homeOf(uri)),
    forget: (uri) => settingsByUri.delete(uri),
    reload,
    onChange: (listener) => listeners.push(listener),
    watch() {
      if (!client.watchSettings) return;
      send(connection.client.register(DidChangeConfigurationNotification.type, { section: 'casus' }));
    },
  };
}

/** Parses the settings `casus.*` of an editor. `rejected`: names of settings that are unknown or have a wrong value. */
export function parseEditorSettings(raw: unknown): {
  readonly editor: EditorSettings;
  readonly rejected: readonly string[];
  readonly templatePaths: readonly string[];
} {
  const { include, inlayHints, ...rest } = asRecord(raw);
  // Editors send an empty string for a setting that was never filled in.
  const filledIn = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const { settings, rejected, templatePaths } = parseSettings(filledIn, defaultSettings());
  const globs = Array.isArray(include) ? include.filter((each) => typeof each === 'string') : [];
  return {
    editor: { core: settings, include: globs, inlayHints: inlayHints === true, pages: [] },
    rejected,
    templatePaths,
  };
}
