/**
 * The settings of each document, kept until they change. In this order, a later one weighing more: defaults, settings files
 * (with `extends` and `overrides`, as on the command line), the settings `casus.*` of the editor.
 */
import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { defaultSettings, layersFor, mergeLayers, type Settings, type SettingsValues } from '../core/index.ts';
import { remember } from '../remember.ts';
import type { SettingsProblem } from '../settings/read-settings.ts';
import { settingsFrom } from '../settings/usable.ts';
import { readEditorValues } from './editor-values.ts';
import type { FolderSettingsStore } from './folder-settings.ts';
import type { NamesFile, NamesStore } from './known-names.ts';
import type { TemplateStore } from './own-templates.ts';
import { asRecord, send, type ClientAbilities } from './client.ts';
import { pathIn, placeOf, resolvePlace } from './places.ts';
import type { Workspace } from './workspace.ts';

/** The settings of the core, and those that only an editor has. */
export interface EditorSettings {
  readonly core: Settings;
  /** Globs of files that count as a report, whatever their headings (setting `casus.include`). */
  readonly include: readonly string[];
  /** Show words and states behind headings and questions (setting `casus.inlayHints`). */
  readonly inlayHints: boolean;
  /** Places of the pages of all own templates: such a page is not linted as a report. */
  readonly pages: readonly string[];
  /** A `.casusignore` leaves the document out. */
  readonly isIgnored: boolean;
  /** What is wrong in the settings files. */
  readonly problems: readonly SettingsProblem[];
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
  /** `listener` is called with the settings of a document when they were read. */
  onRead(listener: (settings: EditorSettings) => void): void;
  /** Asks the client to tell when settings change; only allowed after `initialized`. */
  watch(): void;
}

/** Where settings come from besides the editor. */
export interface Sources {
  readonly workspace: Workspace;
  readonly folders: FolderSettingsStore;
  readonly templates: TemplateStore;
  readonly names: NamesStore;
}

export function createSettings(
  connection: Connection,
  client: ClientAbilities,
  options: unknown,
  sources: Sources,
): SettingsStore {
  const settingsByUri = new Map<string, Promise<EditorSettings>>();
  const changeListeners: (() => void)[] = [];
  const readListeners: ((settings: EditorSettings) => void)[] = [];
  // For clients that can't be asked: the settings that came with `initialize`, later those of the last change.
  let sentSettings: unknown = asRecord(options)['settings'];

  const ask = async (uri: string): Promise<EditorSettings> => {
    const raw: unknown = client.askSettings
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'casus' })
      : sentSettings;
    const { include, inlayHints, values, rejected } = readEditorValues(raw);
    if (rejected.length > 0) connection.console.warn(`settings not understood, ignored: ${rejected.join(', ')}`);
    const settings = { include, inlayHints, ...(await withFiles(sources, uri, values)) };
    readListeners.forEach((listener) => {
      listener(settings);
    });
    return settings;
  };

  const reload = (): void => {
    for (const source of [sources.folders, sources.templates, sources.names]) source.forget();
    // Some clients send a change right after the start, before any settings were used.
    if (settingsByUri.size === 0) return;
    settingsByUri.clear();
    changeListeners.forEach((listener) => {
      listener();
    });
  };

  connection.onDidChangeConfiguration((change) => {
    sentSettings = asRecord(change.settings)['casus'] ?? sentSettings;
    reload();
  });

  return {
    of: (uri) => remember(settingsByUri, uri, () => ask(uri).catch(() => withoutFiles)),
    async namesFileFor(uri) {
      const folder = sources.workspace.workingFolderOf(uri);
      return folder === undefined ? undefined : sources.names.listFor(folder);
    },
    forget: (uri) => settingsByUri.delete(uri),
    reload,
    onChange: (listener) => changeListeners.push(listener),
    onRead: (listener) => readListeners.push(listener),
    watch() {
      if (!client.watchSettings) return;
      send(connection.client.register(DidChangeConfigurationNotification.type, { section: 'casus' }));
    },
  };
}

/** For when the client doesn't answer. */
const withoutFiles: EditorSettings = {
  core: defaultSettings(),
  include: [],
  inlayHints: false,
  pages: [],
  isIgnored: false,
  problems: [],
};

/** `ofEditor`: the settings of the editor; paths of templates in it count from the working folder. */
async function withFiles(
  { workspace, folders, templates, names }: Sources,
  uri: string,
  ofEditor: SettingsValues,
): Promise<Omit<EditorSettings, 'include' | 'inlayHints'>> {
  const trusted = workspace.trustedFoldersOf(uri);
  const { found, isIgnored } = await folders.of(trusted);
  const listed = (ofEditor.templates ?? []).flatMap((path) => templatePlace(trusted[0], path) ?? []);
  const editorLayer = {
    values: ofEditor.templates ? { ...ofEditor, templates: listed } : ofEditor,
    origin: { file: 'casus.*', via: [] },
  };
  const place = placeOf(uri);
  const inFolder = found.folder === undefined ? undefined : pathIn(found.folder, place);
  const { values } = mergeLayers([...layersFor(found.layers, inFolder), editorLayer]);
  const own = await templates.of(trusted, values.templates ?? []);
  const all = await templates.of(trusted, [
    ...listed,
    ...found.layers.flatMap((layer) => layer.values.templates ?? []),
  ]);
  return {
    core: settingsFrom(values, own.templates, await names.of(trusted)),
    pages: all.pages,
    isIgnored: isIgnored(place, false),
    problems: found.problems,
  };
}

/** Undefined for a relative path without a folder from which it counts. */
function templatePlace(folder: string | undefined, path: string): string | undefined {
  if (folder !== undefined) return resolvePlace(folder, path);
  return /^(?:[a-z]:)?[\\/]/i.test(path) ? resolvePlace('file://', path) : undefined;
}
