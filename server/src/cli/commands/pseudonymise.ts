/**
 * `casus pseudonymise`: replaces the identifying details in a report, and with `--undo` puts them back. The key, which
 * holds the replaced texts, is kept away from the report.
 */
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import {
  isKeyFile,
  isTemplatePath,
  keyFileName,
  lint,
  pseudonymise,
  readKey,
  undo,
  writeKey,
  type Pseudonymised,
  type Settings,
} from '../../core/index.ts';
import { sameFileAmong } from '../../disk/same-file.ts';
import { isInside } from '../../real-path.ts';
import { wantsColor } from '../colors.ts';
import { CliError } from '../errors.ts';
import { diffLines } from '../formatters/diff.ts';
import { configFor, settingsFolders } from '../inputs/config.ts';
import { keyFolder, saveKey } from '../inputs/keys.ts';
import { readOrThrow, type Source } from '../inputs/read.ts';
import { writeSource } from '../inputs/write.ts';
import type { Io } from '../io.ts';
import { filePositionOf } from '../lint/result.ts';
import { noteSettings, settingsBeside } from '../lint/settings-notes.ts';
import type { SettingsOptions } from '../options.ts';
import { messages } from './pseudonymise-messages.ts';

export interface PseudonymiseOptions extends SettingsOptions {
  readonly dryRun?: boolean;
  readonly key?: string;
  readonly keyWithReport?: boolean;
  readonly undo?: boolean;
  readonly color: boolean;
  readonly showMatches?: boolean;
}

interface Job {
  readonly file: string;
  readonly path: string;
  readonly source: Source;
  readonly settings: Settings;
  readonly options: PseudonymiseOptions;
  readonly io: Io;
}

export async function pseudonymiseCommand(file: string, options: PseudonymiseOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, file);
  const { settings, pages } = await configFor(path, io.cwd, { config: options.config, language: options.language });
  const source = readOrThrow(path, { nl: file, en: file });
  // In a file of uncertain encoding, undoing might not give the same bytes back.
  if (source.doubt) throw new CliError(messages.doubtfulEncoding(file, source.doubt));
  if (isKeyFile(path, source.text)) throw new CliError(messages.isKey(file));
  // Settings may name a page, and what settings name is never written.
  const isPage =
    isTemplatePath(path) ||
    sameFileAmong(
      path,
      pages.map((page) => page.path),
    ) !== undefined;
  if (isPage) throw new CliError(messages.isTemplate(file));
  const job: Job = { file, path, source, settings, options, io };
  await (options.undo ? restore(job) : replace(job));
  if (!options.undo) await noteListsBeside(job);
  return 0;
}

/** A list of names beside the report, but not in the working folder or above it, was not used: the user must know. */
async function noteListsBeside({ file, path, settings, options, io }: Job): Promise<void> {
  const folders = settingsFolders(io.cwd, [], options);
  const beside = settingsBeside([{ kind: 'file', path, shown: file }], [], folders, io.cwd);
  await noteSettings([], beside, settings.language, false, io);
}

async function replace(job: Job): Promise<void> {
  const { file, path, source, settings, options, io } = job;
  if (options.key !== undefined) rejectKeyBesideReport(options.key, job);
  else rejectFolderBesideReport(keyFolder(io.env), job);
  const result = pseudonymise(source.text, settings);
  if (result.text === source.text) return note(job, messages.nothing(file));
  if (undo(result.text, result.key).text !== source.text) throw new CliError(messages.notReversible(file));
  if (options.dryRun) {
    await printDiff(job, result.text);
    await note(job, messages.wouldReplace(result.count));
    return noteLeft(job, result);
  }
  const { key = join(keyFolder(io.env), keyFileName(path, source.text, result.text)) } = options;
  await writeKeyAndReport(job, result, resolve(io.cwd, key));
}

/** A key in the folder of the report might be handed in with the report. */
function rejectKeyBesideReport(key: string, { path, options, io }: Job): void {
  if (!options.keyWithReport && isInside(dirname(path), resolve(io.cwd, key)))
    throw new CliError(messages.keyBesideReport(key));
}

/** The folder for keys follows the environment, so it may lie there too: of a report in the home folder itself. */
function rejectFolderBesideReport(folder: string, { file, path, options }: Job): void {
  if (!options.dryRun && !options.keyWithReport && isInside(dirname(path), folder))
    throw new CliError(messages.folderBesideReport(file, folder));
}

/** Writes the key before the report: without a key the replacement could not be undone. */
async function writeKeyAndReport(job: Job, result: Pseudonymised, keyPath: string): Promise<void> {
  const { text, key, count } = result;
  const { file, path, source, settings } = job;
  const { isNew, readableByOthers } = await saveKey(keyPath, writeKey(key));
  const trouble = await writeSource(path, source, text, settings.language);
  if (trouble !== undefined) {
    if (isNew) await rm(keyPath, { force: true });
    throw new CliError(messages.unwritten(file, trouble));
  }
  if (readableByOthers) await note(job, messages.keyIsReadable(keyPath));
  await note(job, messages.replaced(file, count, keyPath));
  await noteLeft(job, result);
}

/** Says on which lines words of replaced names still stand. */
async function noteLeft(job: Job, { text, left }: Pseudonymised): Promise<void> {
  const lines = new Set(left.map(({ start }) => filePositionOf({ ...job.source, text }, start).line));
  if (lines.size > 0) await note(job, messages.left([...lines]));
}

/** `--undo` */
async function restore(job: Job): Promise<void> {
  const { file, path, source, settings, options, io } = job;
  if (options.key === undefined) throw new CliError(messages.noKey);
  const keyFile = readOrThrow(resolve(io.cwd, options.key), { nl: options.key, en: options.key });
  const key = readKey(keyFile.text);
  if (!key) throw new CliError(messages.notAKey(options.key));
  const { text, missed, moved } = undo(source.text, key);
  if (missed > 0) throw new CliError(messages.misfit(file, missed));
  if (options.dryRun) return printDiff(job, text);
  const trouble = await writeSource(path, source, text, settings.language);
  if (trouble !== undefined) throw new CliError(messages.unwritten(file, trouble));
  await note(job, messages.undone(file));
  if (moved > 0) await note(job, messages.editedSince(file));
}

async function printDiff({ file, source, settings, options, io }: Job, text: string): Promise<void> {
  const { language } = settings;
  const view = {
    language,
    color: wantsColor(options.color, io.env, io.stdout),
    showMatches: options.showMatches ?? false,
    why: false,
    quiet: false,
    verbose: false,
    maxFindings: Infinity,
    dryRun: true,
    width: io.stdout.columns ?? 100,
    now: new Date(),
  };
  const [before, after] = [lint(source.text, settings), lint(text, settings)];
  await io.stdout.write(`${diffLines(file, before, after, view, createColors(view.color)).join('\n')}\n`);
}

const note = ({ io, settings }: Job, message: { nl: string; en: string }): Promise<void> =>
  io.stderr.write(`${message[settings.language]}\n`);
