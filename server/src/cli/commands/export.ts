/** `casus export`: a report as a clean Word file or web page, to hand in. Refuses while something is left to do. */
import { resolve } from 'node:path';
import { isKeyFile, isTemplatePath, lint, type LintedReport, type Localised, type Settings } from '../../core/index.ts';
import { wantsColor } from '../colors.ts';
import { CliError } from '../errors.ts';
import { exported, type Exported } from '../export/export.ts';
import { exportMessages as messages } from '../export/messages.ts';
import { checkTarget, formatOf, writeTarget, type Target } from '../export/target.ts';
import { text as textFormat } from '../formatters/text.ts';
import { configFor, type Config } from '../inputs/config.ts';
import { documentReading, type DocumentReading } from '../inputs/documents/reading.ts';
import { readInputFile, type Source } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { SettingsOptions } from '../options.ts';

export interface ExportOptions extends SettingsOptions {
  readonly output?: string;
  readonly template?: string;
  /** False with `--no-check`. */
  readonly check: boolean;
  readonly anyway?: boolean;
  readonly overwrite?: boolean;
  readonly color: boolean;
}

interface Job {
  readonly file: string;
  readonly path: string;
  readonly source: Source;
  readonly settings: Settings;
  readonly options: ExportOptions;
  readonly io: Io;
}

export async function exportCommand(file: string, options: ExportOptions, io: Io): Promise<number> {
  if (options.output === undefined) throw new CliError(messages.noOutput);
  const format = formatOf(options.output);
  const path = resolve(io.cwd, file);
  const { config, template, language } = options;
  const found = await configFor(path, io.cwd, { config, template, language, stage: 'inleveren' });
  const target: Target = {
    shown: options.output,
    path: resolve(io.cwd, options.output),
    overwrite: options.overwrite ?? false,
  };
  const reading = documentReading();
  try {
    const source = await readReportFile(file, path, found, reading);
    await checkTarget(target, path);
    const { settings } = found;
    const job: Job = { file, path, source, settings, options, io };
    const linted = lint(source.text, settings, { authors: source.document?.authors ?? [] });
    if (options.check && !(await isReady(job, linted, target))) return 1;
    const fromHtml = async (html: string): Promise<string> =>
      (await reading.read(Buffer.from(html), 'fragment.html')).markdown;
    const result = await exported(linted.report, settings, format, fromHtml);
    if (!result) throw new CliError(messages.nothing(file));
    await writeTarget(target, result.content);
    await tell(job, linted, result, target);
    return 0;
  } finally {
    await reading.end();
  }
}

/** Comments, properties and the like of a document are not read: nothing of them is handed in. */
async function readReportFile(file: string, path: string, config: Config, reading: DocumentReading): Promise<Source> {
  const { language } = config.settings;
  const read = await readInputFile(path, language, () => Promise.resolve(reading));
  if ('trouble' in read) throw new CliError(messages.unreadable(file, { nl: read.trouble, en: read.trouble }));
  const isTemplate = isTemplatePath(path) || config.pages.some((page) => page.path === path);
  if (isTemplate || isKeyFile(path, read.source.text)) throw new CliError(messages.noReport(file));
  return read.source;
}

/** Prints what is left to do, and says whether the file may be made. */
async function isReady(job: Job, linted: LintedReport, { shown }: Target): Promise<boolean> {
  const { file, source, settings, options, io } = job;
  const count = linted.findings.filter(({ severity }) => severity === 'error').length;
  if (count === 0) return true;
  const view = {
    language: settings.language,
    color: wantsColor(options.color, io.env, io.stdout),
    showMatches: false,
    why: false,
    quiet: true,
    verbose: false,
    maxFindings: Infinity,
    dryRun: false,
    width: io.stdout.columns ?? 100,
    now: new Date(),
  };
  await io.stdout.write(textFormat.file({ path: file, source, lint: linted, problems: [], failed: false }, view));
  if (options.anyway) await note(job, messages.leftAnyway(count));
  else await note(job, messages.refused(shown, count));
  return options.anyway ?? false;
}

async function tell(
  job: Job,
  { findings }: LintedReport,
  { guidance, images }: Exported,
  target: Target,
): Promise<void> {
  const { source, options } = job;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (source.doubt) await note(job, source.doubt);
  if (guidance.length > 0) await note(job, messages.guidance(guidance));
  if (images > 0) await note(job, messages.images(images));
  if (options.check && warnings > 0) await note(job, messages.toLookAt(warnings));
  await note(job, messages.made(target.shown));
}

const note = ({ io, settings }: Job, message: Localised): Promise<void> =>
  io.stderr.write(`${message[settings.language]}\n`);
