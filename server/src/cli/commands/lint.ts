/**
 * `casus lint`: lints files one by one and prints each result at once, so that thousands of files need no more memory.
 */
import { createColors } from 'picocolors';
import { lintTemplate, type Language } from '../../core/index.ts';
import type { Baseline } from '../baseline/model.ts';
import { openBaseline } from '../baseline/open-baseline.ts';
import { wantsColor } from '../colors.ts';
import { CliError } from '../errors.ts';
import { diffLines } from '../formatters/diff.ts';
import type { Content, Formatter, View } from '../formatters/model.ts';
import { formatters } from '../formats.generated.ts';
import { checkedFolders } from '../inputs/checked-folders.ts';
import { openConfigs, settingsFolders, type Config, type Configs } from '../inputs/config.ts';
import type { DocumentReading } from '../inputs/documents/reading.ts';
import { collect, type Item } from '../inputs/collect.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import { findInputs } from '../inputs/files.ts';
import { patternReader } from '../inputs/lms/pattern.ts';
import type { Io } from '../io.ts';
import { checkFile } from '../lint/check-file.ts';
import { addReport, emptyOverview } from '../lint/class-overview.ts';
import { keepHeapSmall } from '../lint/heap.ts';
import type { FileResult } from '../lint/result.ts';
import { noteSettings, settingsBeside } from '../lint/settings-notes.ts';
import { openSink, type Sink } from '../lint/sink.ts';
import { addTo, noTotals, type Totals } from '../lint/totals.ts';
import type { FailOn, LintOptions } from '../options.ts';
import { counted, messagesIn } from '../messages.ts';
import type { Summary } from '../overview/model.ts';
import { summarise } from '../overview/summarise.ts';

interface Job {
  readonly item: Item;
  readonly config: Config;
}

interface Work {
  readonly jobs: readonly Job[];
  readonly skipped: readonly Skipped[];
  readonly configs: Configs;
  /** Closes the archives. */
  readonly close: () => void;
}

export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  rejectContradictions(paths, options);
  // Mistakes in options, paths and configuration are reported before the first line of output.
  const baseline = await openBaseline(options, io.cwd);
  const work = await findWork(paths, options, io);
  try {
    const language = options.language ?? work.jobs[0]?.config.settings.language ?? 'nl';
    const view = viewOf(options, language, io);
    const formatter = await formatters[options.format]();
    if (formatter.isBinary && options.outputFile === undefined && io.stdout.isTTY) throw notForTerminal(options.format);
    const sink = await openSink(options.outputFile, io);
    keepHeapSmall(work.jobs.length);
    const totals = await runJobs(work, baseline, options, io, view, formatter, sink);
    const known = await baseline.finish(work.configs.problems.length === 0);
    if (known && !view.quiet) await print(io.stderr, `casus: ${known[language]}\n`);
    await noteSettings(work.configs.problems, work.skipped, language, view.quiet, io);
    const code = await exitCodeOf(totals, options, io, language);
    return work.configs.problems.length > 0 ? 2 : code;
  } finally {
    work.close();
  }
}

function rejectContradictions(paths: readonly string[], options: LintOptions): void {
  if (options.dryRun && !options.fix) {
    throw new CliError({ nl: '--dry-run hoort bij --fix.', en: '--dry-run goes with --fix.' });
  }
  if (options.worksheet !== undefined && options.feedback === undefined) {
    throw new CliError({ nl: '--worksheet hoort bij --feedback.', en: '--worksheet goes with --feedback.' });
  }
  if (options.updateBaseline && options.baseline === undefined) {
    throw new CliError({
      nl: '--update-baseline hoort bij --baseline.',
      en: '--update-baseline goes with --baseline.',
    });
  }
  if (options.fix && !options.dryRun && paths.includes('-')) {
    throw new CliError({
      nl: '--fix kan standaardinvoer niet terugschrijven; met --dry-run zie je de wijzigingen.',
      en: '--fix has no file to write standard input to; --dry-run shows the changes.',
    });
  }
}

const notForTerminal = (format: string): CliError =>
  new CliError({
    nl: `--format ${format} maakt een bestand; zeg met --output-file hoe het heet.`,
    en: `--format ${format} makes a file; name it with --output-file.`,
  });

async function findWork(paths: readonly string[], options: LintOptions, io: Io): Promise<Work> {
  const folders = settingsFolders(io.cwd, checkedFolders(paths, io.cwd), options);
  const configs = await openConfigs(io.cwd, folders, options);
  const search = { cwd: io.cwd, stdinName: options.stdinFilename ?? '<stdin>', settingsFolders: folders };
  const lmsPattern = options.lmsPattern === undefined ? undefined : patternReader(options.lmsPattern);
  const { inputs, unmatched, skipped } = await findInputs(paths, search);
  const { items, skipped: skippedInside, close } = await collect(inputs, folders, lmsPattern);
  // An archive without a report was read all the same: what is in it is named.
  const hasOnlyOther = items.length === 0 && !skippedInside.some(({ path }) => path.includes('!/'));
  const empty = hasOnlyOther ? paths : unmatched;
  if (empty.length > 0 && options.mustFindFiles) {
    close();
    throw new CliError({
      nl: `Geen verslag gevonden: ${empty.join(', ')}. (In mappen tellen .md, .docx, .odt, .pdf, .html, .txt, .rtf, .doc en .zip.)`,
      en: `No report found: ${empty.join(', ')}. (In folders .md, .docx, .odt, .pdf, .html, .txt, .rtf, .doc and .zip count.)`,
    });
  }
  const jobs = items.map((item) => ({ item, config: configs.for(item.input.path) }));
  const met = [...skipped, ...skippedInside];
  return {
    jobs: [...jobs, ...faultyTemplates(jobs, configs)],
    skipped: [...met, ...settingsBeside(inputs, met, folders, io.cwd)],
    configs,
    close,
  };
}

/**
 * Own templates with findings are reported too: a report's author would not notice that part of a template is ignored.
 */
function faultyTemplates(jobs: readonly Job[], configs: Configs): readonly Job[] {
  const checked = new Set(jobs.map(({ item }) => item.input.path));
  const faulty: Job[] = [];
  for (const { path, shown, text } of new Set(jobs.flatMap(({ config }) => config.pages))) {
    if (checked.has(path)) continue;
    const config = configs.for(path);
    const { findings } = lintTemplate({ path: shown, text }, config.settings);
    if (findings.length > 0) faulty.push({ item: { input: { kind: 'file', path, shown } }, config });
  }
  return faulty;
}

/** Of one file, in text, unless asked otherwise: the counts and the exit code know all. */
const MOST_FINDINGS = 100;

function viewOf(options: LintOptions, language: Language, io: Io): View {
  return {
    language,
    color: options.outputFile === undefined && wantsColor(options.color, io.env, io.stdout),
    showMatches: options.showMatches ?? false,
    why: options.why ?? false,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
    maxFindings: options.maxFindings ?? (options.format === 'text' ? MOST_FINDINGS : Infinity),
    dryRun: options.dryRun ?? false,
    width: options.outputFile === undefined ? (io.stdout.columns ?? 100) : 100,
    now: new Date(),
  };
}

async function runJobs(
  { jobs, skipped }: Work,
  baseline: Baseline,
  options: LintOptions,
  io: Io,
  view: View,
  formatter: Formatter,
  sink: Sink,
): Promise<Totals> {
  const totals = noTotals();
  const overview = emptyOverview();
  // With several reports a reader wants to see who is complete before the findings.
  const isOverview = options.summary ?? (jobs.length > 1 && !view.quiet);
  const first = isOverview ? formatter.first : undefined;
  const later: string[] = [];
  const summaries: Summary[] = [];
  const forFeedback: Summary[] = [];
  let reading: DocumentReading | undefined;
  const startReading = async (): Promise<DocumentReading> =>
    (reading ??= (await import('../inputs/documents/reading.ts')).documentReading());
  const repairOptions = { fix: options.fix ?? false, dryRun: options.dryRun ?? false };
  try {
    await print(sink, formatter.start(view));
    for (const { item, config } of jobs) {
      const result = baseline.leaveOut(await checkFile(item, config, repairOptions, io, startReading));
      const text = formatter.file(result, view, totals.printed);
      if (text !== '') totals.printed++;
      if (first) {
        addReport(overview, result);
        if (!options.summary) later.push(text);
      } else await print(sink, text);
      if (!formatter.showsDiff && view.dryRun) await print(io.stderr, diffOf(result, view));
      if (formatter.needsSummaries) summaries.push(...summarise(result, view.showMatches));
      // Whatever the lecturer wants to see: a file that goes back to the LMS shows no details.
      if (options.feedback !== undefined) forFeedback.push(...summarise(result, false));
      addTo(totals, result);
    }
    if (first) await print(sink, first(overview, view));
    for (const text of later) await print(sink, text);
    await print(sink, await formatter.end(totals, skipped, view, summaries));
    const said = await feedbackFor(forFeedback, options, view, io);
    await sink.commit();
    if (!view.quiet) await print(io.stderr, said);
  } catch (error) {
    await sink.abort();
    throw error;
  } finally {
    await reading?.end();
  }
  return totals;
}

/** Writes the feedback if it is asked for, and says so. */
async function feedbackFor(summaries: readonly Summary[], options: LintOptions, view: View, io: Io): Promise<string> {
  const { feedback: folder, feedbackFormat: format, worksheet } = options;
  if (folder === undefined) return '';
  const { writeFeedback } = await import('../feedback/write.ts');
  const { language } = view;
  return `casus: ${await writeFeedback(summaries, { folder, format, language, ...(worksheet !== undefined && { worksheet }) }, io)}\n`;
}

const print = async (to: { write(content: Content): Promise<void> }, text: Content): Promise<void> => {
  if (text.length > 0) await to.write(text);
};

function diffOf({ path, before, lint }: FileResult, view: View): string {
  if (!before || !lint) return '';
  return diffLines(path, before, lint, view, createColors(false)).join('\n') + '\n';
}

/** Prints the reason on standard error when a run fails for another reason than its findings. */
async function exitCodeOf(totals: Totals, options: LintOptions, io: Io, language: Language): Promise<number> {
  const words = messagesIn(language);
  if (totals.failed > 0) {
    const files = counted(totals.failed, words.files);
    await io.stderr.write(
      language === 'nl'
        ? `casus: ${files} niet (helemaal) gecontroleerd; het verslag zegt waarom.\n`
        : `casus: ${files} not (fully) checked; the report says why.\n`,
    );
    return 2;
  }
  const { warning } = totals.severities;
  if (options.maxWarnings !== undefined && warning > options.maxWarnings) {
    const most = String(options.maxWarnings);
    if (!options.quiet) {
      await io.stderr.write(
        language === 'nl'
          ? `casus: ${counted(warning, words.severity.warning)}, meer dan de ${most} van --max-warnings.\n`
          : `casus: ${counted(warning, words.severity.warning)}, over the ${most} of --max-warnings.\n`,
      );
    }
    return 1;
  }
  return hasFindingsFrom(options.failOn, totals) ? 1 : 0;
}

/** Are there findings of this severity or a heavier one? */
function hasFindingsFrom(failOn: FailOn, { severities }: Totals): boolean {
  const { error, warning, info } = severities;
  const counts = { never: 0, error, warning: error + warning, info: error + warning + info };
  return counts[failOn] > 0;
}
