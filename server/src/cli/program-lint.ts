/** The commands that check reports, for commander: `lint` and `merge`. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Stage } from '../core/index.ts';
import { formatters, type FormatId } from './formats.generated.ts';
import type { Io } from './io.ts';
import { readShard, type Shard } from './lint/shard.ts';
import type { FailOn, FeedbackFormat, LintOptions, MergeOptions } from './options.ts';
import { configFile, language, type SetExitCode } from './program-one-file.ts';

// Written out, so that --help doesn't load the core; `satisfies` rejects a name that the core doesn't know.
const stages = ['schets', 'concept', 'inleveren'] satisfies readonly Stage[];
const failOn = ['error', 'warning', 'info', 'never'] satisfies readonly FailOn[];
const feedbackFormats = ['html', 'md', 'docx'] satisfies readonly FeedbackFormat[];

export function addLint(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('lint')
    .summary('check reports')
    .description(
      'Check reports: files (markdown, Word, OpenDocument, PDF, web page, text), folders, zips of an LMS, globs, or - for standard input.',
    )
    .argument('[paths...]', 'what to check', ['.'])
    .addOption(formatOption('text'))
    .option(...outputFile)
    .option('--template <id>', 'template for reports that name none and whose headings tell nothing')
    .addOption(new Option('--stage <stage>', 'how far the reports are; wins over what they say').choices(stages))
    .option('--fix', 'repair what is safe to repair, in the files themselves')
    .option('--dry-run', 'with --fix: show the repairs, write nothing')
    .addOption(maxWarnings())
    .addOption(failOnOption())
    .option('--quiet', 'print errors only, and no notes')
    .option('--summary', 'in text: a line per report, no findings')
    .option('--max-findings <number>', 'show at most so many findings of a file (100 in text)', wholeNumber)
    .option('--max-file-size <number>', 'check no report with more text than this (10,000,000 bytes)', someNumber)
    .option('--verbose', 'in text: name each file that was skipped, and why')
    .option('--lms-pattern <pattern>', 'names of another LMS: a regular expression with (?<student>…), (?<attempt>…) …')
    .option('--feedback <folder>', 'write a file with feedback for each hand-in, named as the LMS takes it back')
    .addOption(new Option('--feedback-format <format>', 'of these files').choices(feedbackFormats).default('html'))
    .option('--worksheet <file>', "with --feedback: Moodle's grading worksheet, of which the feedback is filled in")
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are heeded too)')
    .option('--show-matches', 'show identifying details instead of masking them')
    .option('--why', 'in text: say below the findings why the rule is there, and why a detail was found')
    .addOption(configFile())
    .option('--baseline <file>', 'leave out the findings that this file lists as known')
    .option('--update-baseline', 'with --baseline: list all findings of this run there')
    .option('--stdin-filename <file>', 'with -: the name to report and to look up configuration for')
    .option('--no-must-find-files', 'a path or glob that matches nothing is fine')
    .option('--cache', 'check only files that changed since the last run; what was found is kept in your cache folder')
    .option('--cache-file <file>', 'the same, kept in this file')
    .option('--jobs <number>', 'check so many files at a time (default: by the number of files and cores)', someNumber)
    .option('--shard <part>', 'check one part of the files, as 2/4; casus merge joins the parts', shardOption)
    .option('--watch', 'check again when a file changes, until Ctrl-C')
    .addOption(language())
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import('./commands/lint.ts');
      setExitCode(await lintCommand(paths, options, io));
    });
}

export function addMerge(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('merge')
    .summary('join the reports of shards')
    .description(
      'Join the JSON reports of all shards of a run (casus lint --shard), in any order, to the report of one run.',
    )
    .argument('<reports...>', 'the reports of all shards, made with --format json')
    .addOption(formatOption('json'))
    .option(...outputFile)
    .addOption(maxWarnings())
    .addOption(failOnOption())
    .option('--quiet', 'no notes')
    .addOption(language())
    .addHelpText('after', mergeHelp)
    .action(async (reports: string[], options: MergeOptions) => {
      const { mergeCommand } = await import('./commands/merge.ts');
      setExitCode(await mergeCommand(reports, options, io));
    });
}

const outputFile = ['--output-file <file>', 'write the report to a file instead of standard output'] as const;

const formatOption = (format: FormatId): Option =>
  new Option('--format <format>', 'how to print').choices(Object.keys(formatters)).default(format);

const maxWarnings = (): Option =>
  new Option('--max-warnings <number>', 'exit 1 when there are more warnings than this').argParser(wholeNumber);

const failOnOption = (): Option =>
  new Option('--fail-on <severity>', 'exit 1 from this severity up').choices(failOn).default('error');

const mergeHelp = `
Examples:
  casus merge deel-*.json --output-file bevindingen.json
  casus merge deel-*.json --format html --output-file overzicht.html`;

const lintHelp = `
Examples:
  casus lint                                  everything in this folder
  casus lint verslag.md --stage inleveren     ready to hand in?
  casus lint verslag.md --why                 what each finding is good for
  casus lint inzendingen --format json --output-file bevindingen.json
  casus lint inzendingen.zip --format html --output-file overzicht.html
  casus lint inzendingen.zip --feedback feedback
  casus lint verslag.md --fix --dry-run       what would be repaired
  casus lint . --baseline bekend.json --update-baseline   from now on, only what is new
  casus lint - --stdin-filename verslag.md < verslag.md
  casus lint inzendingen --shard 1/4 --format json --output-file deel-1.json

Exit code: 0 fine · 1 findings from --fail-on up, or over --max-warnings · 2 something could not be read or understood.
Interrupted with Ctrl-C: 130, and the report is about the files that were reached, which it says.`;

function someNumber(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It must be 1 or more.');
  return number;
}

function shardOption(value: string): Shard {
  const shard = readShard(value);
  if (!shard) throw new InvalidArgumentError('It must be a part and the number of parts: 1/4, 2/4, 3/4 or 4/4.');
  return shard;
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(value);
}
