/** One `casus lint` from its options to its exit code. */
import { resolve } from 'node:path';
import type { Language, Localised } from '../../core/index.ts';
import { openBaseline } from '../baseline/open-baseline.ts';
import { CliError } from '../errors.ts';
import type { Formatter } from '../formatters/model.ts';
import { formatters } from '../formats.generated.ts';
import { MOST_TEXT } from '../inputs/size-limits.ts';
import { exitCodes, type Io, type StopSignal } from '../io.ts';
import type { LintOptions } from '../options.ts';
import type { Summary } from '../overview/model.ts';
import type { Store } from './cache/store.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Recipe } from './outcome.ts';
import { runJobs, type RunPlan, type RunResult } from './run.ts';
import { inShard } from './shard.ts';
import { noteSettings } from './settings-notes.ts';
import { openSink } from './sink.ts';
import { viewOf } from './view.ts';
import { findWork, type Work } from './work.ts';
import { keepHeapSmall, startOptimising } from '../../v8-flags.ts';

export interface Session {
  /** Aborted when the run is to end with what it has. */
  readonly signal: AbortSignal;
  /** What is known of earlier runs. */
  readonly store: Store | undefined;
}

/** From so many reports on the heap grows so much that it matters. */
const A_BATCH = 50;

/** @returns the exit code */
export async function lintOnce(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  { signal, store }: Session,
): Promise<number> {
  // Mistakes in options and paths are reported before the first line of output.
  const baseline = await openBaseline(options, io.cwd);
  const whole = await findWork(paths, options, io);
  try {
    const language = options.language ?? whole.jobs[0]?.config.settings.language ?? 'nl';
    const formatter = await formatters[options.format]();
    if (formatter.isBinary && options.outputFile === undefined && io.stdout.isTTY) throw notForTerminal(options.format);
    const { work, recipe } = await shardOf(whole, recipeFor(whole, options, formatter, language, io), options);
    if (work.jobs.length >= A_BATCH) keepHeapSmall();
    const threads = await threadsOf(work.jobs.length, options);
    if (threads > 1 || options.watch) startOptimising();
    const result = await printed(work, { recipe, threads, store, signal, baseline }, options, io);
    if (result.left > 0) {
      await io.stderr.write(`casus: ${interrupted(result, options)[language]}\n`);
      return exitCodes[signal.reason as StopSignal];
    }
    const { problems } = work.configs;
    const known = await baseline.finish(problems.length === 0);
    if (known && !options.quiet) await io.stderr.write(`casus: ${known[language]}\n`);
    await noteSettings(problems, work.skipped, language, options.quiet ?? false, io);
    const code = await exitCodeOf(result.totals, options, io, language);
    return problems.length > 0 ? 2 : code;
  } finally {
    whole.close();
  }
}

export const notForTerminal = (format: string): CliError =>
  new CliError({
    nl: `--format ${format} maakt een bestand; zeg met --output-file hoe het heet.`,
    en: `--format ${format} makes a file; name it with --output-file.`,
  });

function recipeFor(work: Work, options: LintOptions, formatter: Formatter, language: Language, io: Io): Recipe {
  const view = viewOf(options, language, io);
  // With several reports a reader wants to see who is complete before the findings.
  const isOverview = options.summary ?? (work.jobs.length > 1 && !view.quiet);
  const glance = formatter.glance !== undefined && isOverview;
  return {
    format: options.format,
    view,
    repair: { fix: options.fix ?? false, dryRun: view.dryRun },
    mostText: options.maxFileSize ?? MOST_TEXT,
    wants: {
      printed: !(glance && options.summary),
      glance,
      diff: view.dryRun && !formatter.showsDiff,
      summaries: formatter.needsSummaries ?? false,
      feedback: options.feedback !== undefined,
    },
  };
}

async function shardOf(whole: Work, recipe: Recipe, { shard }: LintOptions): Promise<{ work: Work; recipe: Recipe }> {
  if (!shard) return { work: whole, recipe };
  const { markOf } = await import('./shard-mark.ts');
  const view = { ...recipe.view, shard: markOf(shard, whole, recipe) };
  return { work: { ...whole, jobs: inShard(whole.jobs, shard) }, recipe: { ...recipe, view } };
}

/** Repairs are made one by one, as a thread that is ended could leave a file half repaired; a baseline counts in one place. */
async function threadsOf(files: number, { jobs, fix, baseline }: LintOptions): Promise<number> {
  if (fix || baseline !== undefined || files < 2) return 1;
  if (jobs !== undefined) return Math.min(jobs, files);
  return (await import('./threads/count.ts')).threadsFor(files);
}

/** Prints the report and, when the run came to its end, writes the feedback: all of it, or nothing. */
async function printed(work: Work, plan: RunPlan, options: LintOptions, io: Io): Promise<RunResult> {
  const read = filesRead(work, options, io);
  const sink = await openSink(options.outputFile, io, read);
  try {
    const result = await runJobs(work, plan, sink, io);
    const said =
      result.left > 0 ? '' : await feedbackFor(result.feedback, options, read, plan.recipe.view.language, io);
    await sink.commit();
    const about = `${writtenTo(options.outputFile, plan.recipe.view.language)}${said}`;
    if (about !== '' && !options.quiet) await io.stderr.write(about);
    return result;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Says where the report is to who wrote it to a file, as nothing else is on the screen then. */
function writtenTo(file: string | undefined, language: Language): string {
  if (file === undefined) return '';
  return language === 'nl' ? `casus: De uitkomst staat in ${file}.\n` : `casus: The outcome is in ${file}.\n`;
}

/** The files, absolute, that a run reads: an entry is in its archive, which ends where "!/" stands. */
function filesRead(work: Work, { config, baseline, worksheet }: LintOptions, { cwd }: Io): readonly string[] {
  const reports = work.jobs.map(({ item: { input } }) => input.path.replace(/!\/.*$/s, ''));
  const pages = work.jobs.flatMap((job) => job.config.pages.map(({ path }) => path));
  const named = [config, baseline, worksheet].flatMap((path) => (path === undefined ? [] : resolve(cwd, path)));
  return [...new Set([...reports, ...pages, ...named])];
}

/** Writes the feedback if it is asked for, and says so. */
async function feedbackFor(
  summaries: readonly Summary[],
  options: LintOptions,
  read: readonly string[],
  language: Language,
  io: Io,
): Promise<string> {
  const { feedback: folder, feedbackFormat: format, worksheet } = options;
  if (folder === undefined) return '';
  const { writeFeedback } = await import('../feedback/write.ts');
  const wanted = { folder, format, language, read, ...(worksheet !== undefined && { worksheet }) };
  return `casus: ${await writeFeedback(summaries, wanted, io)}\n`;
}

function interrupted({ totals, left }: RunResult, { feedback }: LintOptions): Localised {
  const [done, all] = [String(totals.files), String(totals.files + left)];
  return {
    nl: `onderbroken na ${done} van ${all} bestanden; het verslag is een deel.${feedback === undefined ? '' : ' Er is geen feedback gemaakt.'}`,
    en: `interrupted after ${done} of ${all} files; the report is a part.${feedback === undefined ? '' : ' No feedback was written.'}`,
  };
}
