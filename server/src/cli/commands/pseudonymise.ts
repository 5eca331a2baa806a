/** `casus pseudonymise`: replaces the details of a report; the key to undo that is kept elsewhere. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import {
  isKeyFile,
  keyFileName,
  lint,
  pseudonymise,
  readKey,
  undo,
  writeKey,
  type Pseudonymised,
  type Settings,
} from '../../core/index.ts';
import { wantsColor } from '../colors.ts';
import { CliError } from '../errors.ts';
import { diffLines } from '../formatters/diff.ts';
import { configFinder } from '../inputs/config.ts';
import { keyFolder, liesWith, saveKey } from '../inputs/keys.ts';
import { readSource, type Source } from '../inputs/read.ts';
import { writeSource } from '../inputs/write.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';
import { said } from './pseudonymise-messages.ts';

export interface PseudonymiseOptions extends LanguageOption {
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
  const { settings } = await configFinder(io.cwd, { language: options.language })(path);
  const source = await readText(path, file);
  // Bytes that were guessed at can't be had back.
  if (source.doubt) throw new CliError(said.doubt(file, source.doubt));
  if (isKeyFile(path, source.text)) throw new CliError(said.isKey(file));
  const job: Job = { file, path, source, settings, options, io };
  await (options.undo ? putBack(job) : replace(job));
  return 0;
}

async function readText(path: string, shown: string): Promise<Source> {
  const dutch = readSource(path, 'nl');
  if ('source' in dutch) return dutch.source;
  const english = readSource(path, 'en');
  throw new CliError(said.unreadable(shown, dutch.trouble, 'trouble' in english ? english.trouble : dutch.trouble));
}

async function replace(job: Job): Promise<void> {
  const { file, path, source, settings, options, io } = job;
  if (options.key !== undefined) await checkPlace(options.key, job);
  const result = pseudonymise(source.text, settings);
  if (result.text === source.text) return tell(job, said.nothing(file));
  if (undo(result.text, result.key).text !== source.text) throw new CliError(said.oneWay(file));
  if (options.dryRun) {
    await show(job, result.text);
    return tell(job, said.wouldReplace(result.count));
  }
  const { key = join(keyFolder(io.env), keyFileName(path, source.text, result.text)) } = options;
  await write(job, result, resolve(io.cwd, key));
}

/** A key beside the report is handed in with it sooner or later. */
async function checkPlace(key: string, { path, options, io }: Job): Promise<void> {
  if (!options.keyWithReport && (await liesWith(resolve(io.cwd, key), path))) throw new CliError(said.keyTooNear(key));
}

/** The key first: a replaced report without one can't be undone. */
async function write(job: Job, { text, key, count }: Pseudonymised, keyPath: string): Promise<void> {
  const { file, path, source, settings } = job;
  const { fresh, open } = await saveKey(keyPath, writeKey(key));
  const trouble = await writeSource(path, source, text, settings.language);
  if (trouble !== undefined) {
    if (fresh) await rm(keyPath, { force: true });
    throw new CliError(said.unwritten(file, trouble));
  }
  if (open) await tell(job, said.open(keyPath));
  await tell(job, said.replaced(file, count, keyPath));
}

async function putBack(job: Job): Promise<void> {
  const { file, path, source, settings, options, io } = job;
  if (options.key === undefined) throw new CliError(said.noKey);
  const { text: keyText } = await readText(resolve(io.cwd, options.key), options.key);
  const key = readKey(keyText);
  if (!key) throw new CliError(said.notAKey(options.key));
  const { text, missed, moved } = undo(source.text, key);
  if (missed > 0) throw new CliError(said.misfit(file, missed));
  if (options.dryRun) return show(job, text);
  const trouble = await writeSource(path, source, text, settings.language);
  if (trouble !== undefined) throw new CliError(said.unwritten(file, trouble));
  await tell(job, said.undone(file));
  if (moved > 0) await tell(job, said.moved(file));
}

async function show({ file, source, settings, options, io }: Job, text: string): Promise<void> {
  const { language } = settings;
  const view = {
    language,
    color: wantsColor(options.color, io.env, io.stdout),
    showMatches: options.showMatches ?? false,
    quiet: false,
    dryRun: true,
    width: io.stdout.columns ?? 100,
  };
  const [before, after] = [lint(source.text, settings), lint(text, settings)];
  await io.stdout.write(`${diffLines(file, before, after, view, createColors(view.color)).join('\n')}\n`);
}

const tell = ({ io, settings }: Job, message: { nl: string; en: string }): Promise<void> =>
  io.stderr.write(`${message[settings.language]}\n`);
