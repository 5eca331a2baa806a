/** The command by which a writer adds a word or a rule to the settings file of the opened folder. */
import { ruleById, say, type Language, type Localised } from '../../core/index.ts';
import type { SettingsChange } from '../../settings/change-settings.ts';
import { asRecord, asString } from '../client.ts';
import { changeSettingsCommand, detailTextAt, type SettingsChoice } from '../dismissals.ts';
import { changedFolderFile, type ChangedFile } from '../folder-file.ts';
import type { Feature, Session } from '../session.ts';

export const changeSettings: Feature = {
  capabilities: () => ({}),
  start: () => undefined,
  commands: { [changeSettingsCommand]: (session, argument) => change(session, readChoice(argument)) },
};

async function change(session: Session, choice: SettingsChoice): Promise<void> {
  const { settings, files, sources, connection } = session;
  const { language } = (await settings.of(choice.uri)).core;
  const wanted = await changeFor(session, choice);
  const file = wanted && (await changedFolderFile(files, sources, choice.uri, wanted));
  const isWritten = file !== undefined && (await write(session, file));
  if (isWritten) settings.reload();
  const text = !file || !isWritten ? texts.nothing : (await isInEffect(session, choice)) ? texts.done : texts.elsewhere;
  connection.window.showInformationMessage(said(text, file, language));
}

/** Undefined for a rule that doesn't exist, and for a detail that isn't there any more. */
async function changeFor(session: Session, { uri, rule, detail }: SettingsChoice): Promise<SettingsChange | undefined> {
  if (rule !== undefined) return ruleById(rule) && { off: [rule] };
  const linted = detail && (await session.lints.lint(uri));
  const word = linted && detail.version === linted.version ? detailTextAt(linted, detail) : undefined;
  return word === undefined ? undefined : { allow: [word] };
}

/** By the server itself, completely or not at all; where it can't write, by the client. */
async function write({ files, client, connection }: Session, { uri, before, after }: ChangedFile): Promise<boolean> {
  if (before === after) return true;
  try {
    if (files.write && uri.startsWith('file:')) {
      await files.write(uri, after);
      return true;
    }
    if (before === undefined && !client.createFiles) return false;
    const lines = (before ?? '').split('\n');
    const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const edits = [{ range: { start: { line: 0, character: 0 }, end }, newText: after }];
    const create = before === undefined ? [{ kind: 'create' as const, uri }] : [];
    const edit = client.versionedEdits
      ? { documentChanges: [...create, { textDocument: { uri, version: null }, edits }] }
      : { changes: { [uri]: edits } };
    return (await connection.workspace.applyEdit(edit)).applied;
  } catch {
    return false;
  }
}

/** The rule may be set again by an override or in the editor. */
async function isInEffect({ settings }: Session, { uri, rule }: SettingsChoice): Promise<boolean> {
  return rule === undefined || (await settings.of(uri)).core.rules[rule] === 'off';
}

const said = (text: Localised, file: ChangedFile | undefined, language: Language): string =>
  say(text, language).replace('{file}', file?.name ?? '.casusrc');

const texts = {
  done: {
    nl: 'Casus meldt dit in deze map niet meer. Het staat in {file}: daar kun je het weer weghalen.',
    en: 'Casus no longer reports this in this folder. It is in {file}, where you can take it out again.',
  },
  elsewhere: {
    nl: 'Dit staat nu uit in {file}, maar een andere instelling zet het voor dit verslag weer aan.',
    en: 'This is off in {file} now, but another setting switches it on again for this report.',
  },
  nothing: {
    nl: 'Er is niets veranderd: {file} is niet te lezen of te schrijven, of je verslag is intussen anders.',
    en: 'Nothing has changed: {file} can’t be read or written, or your report has changed meanwhile.',
  },
} as const satisfies Record<string, Localised>;

function readChoice(value: unknown): SettingsChoice {
  const { uri, rule, detail } = asRecord(value);
  const { version, start, ruleId } = asRecord(detail);
  const isDetail = typeof version === 'number' && typeof start === 'number' && typeof ruleId === 'string';
  return {
    uri: asString(uri),
    ...(typeof rule === 'string' && { rule }),
    ...(isDetail && { detail: { version, start, ruleId } }),
  };
}
