/** `casus merge`: joins the JSON reports of shards to the very report that one run gives, in any format. */
import { resolve } from 'node:path';
import { CliError } from '../errors.ts';
import { formatters } from '../formats.generated.ts';
import type { Formatter, View } from '../formatters/model.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import type { Io } from '../io.ts';
import { exitCodeOf } from '../lint/exit-code.ts';
import { notForTerminal } from '../lint/once.ts';
import { Printer } from '../lint/run.ts';
import type { ShardMark } from '../lint/shard.ts';
import { openSink, type Sink } from '../lint/sink.ts';
import { addTo, noTotals, type Totals } from '../lint/totals.ts';
import { mergedView } from '../lint/view.ts';
import { ShardReport, type ShardEnd } from '../merge/shard-report.ts';
import { completeSet } from '../merge/shard-set.ts';
import type { MergeOptions } from '../options.ts';

export async function mergeCommand(paths: readonly string[], options: MergeOptions, io: Io): Promise<number> {
  const files = paths.map((path) => resolve(io.cwd, path));
  const shards = completeSet(paths.map((path, index) => new ShardReport(path, files[index] ?? path)));
  const formatter = await formatters[options.format]();
  if (formatter.isBinary && options.outputFile === undefined && io.stdout.isTTY) throw notForTerminal(options.format);
  const sink = await openSink(options.outputFile, io, files);
  try {
    const totals = await join(shards, formatter, options, sink);
    await sink.commit();
    const code = await exitCodeOf(totals, options, io, options.language ?? 'nl');
    return shards.some(({ mark }) => mark.hasWrongSettings) ? 2 : code;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Writes the files of the shards in turn, which is their order in one run, and then what the shards have in common. */
async function join(
  shards: readonly ShardReport[],
  formatter: Formatter,
  { format }: MergeOptions,
  sink: Sink,
): Promise<Totals> {
  const [first] = shards;
  const turnOf = (position: number): ShardReport | undefined => shards[position % shards.length];
  const totals = noTotals();
  if (!first) return totals;
  const view = mergedView(format, first.mark.shown);
  const printer = printerFor(formatter, view, first.mark, (content) => sink.write(content));
  try {
    await printer.start();
    for (let file = first.nextFile(); file !== undefined; file = turnOf(totals.files)?.nextFile()) {
      const { printed, glance, summaries, counts } = file.pieces;
      const text = format === 'json' ? `\n${file.json}` : (printed[format] ?? '');
      await printer.add({ printed: text, glance, summaries: formatter.needsSummaries ? summaries : [] }, totals);
      addTo(totals, counts);
    }
    // When one shard has no more files, the others have none either.
    const others = shards.slice(1).map((_, index) => turnOf(totals.files + index + 1));
    const ends = [turnOf(totals.files), ...others].flatMap((shard, index) =>
      shard ? [endOf(shard, index === 0)] : [],
    );
    await printer.end(totals, skippedBy(ends, totals.files, first, view));
    return totals;
  } finally {
    printer.close();
  }
}

function printerFor(
  formatter: Formatter,
  view: View,
  { files }: ShardMark,
  write: (content: string | Uint8Array) => Promise<void>,
): Printer {
  const glance = formatter.glance !== undefined && files > 1 && !view.quiet;
  const wants = { printed: true, glance, diff: false, summaries: formatter.needsSummaries ?? false, feedback: false };
  return new Printer(formatter, { view, wants }, files, async (content) => {
    if (content.length > 0) await write(content);
  });
}

/** `isRead`: its last file was read already. */
function endOf(shard: ShardReport, isRead: boolean): ShardEnd {
  if (!isRead && shard.nextFile() !== undefined) throw unequal(shard.shown);
  const end = shard.end();
  if (end.summary.partial) throw interrupted(shard.shown);
  return end;
}

/** All shards met the same files that are no reports, and each counts its own reports. */
function skippedBy(ends: readonly ShardEnd[], written: number, { mark, shown }: ShardReport, view: View): Skipped[] {
  const skipped = ends[0]?.skipped ?? [];
  const isAlike = ends.every((end) => end.skipped.join() === skipped.join() && end.summary.skipped === skipped.length);
  const files = ends.reduce((sum, { summary }) => sum + summary.files, 0);
  if (!isAlike || files !== written || files !== mark.files) throw unequal(shown);
  return skipped.map((line) => {
    const { reason, ...met } = JSON.parse(line) as Omit<Skipped, 'reason'> & { readonly reason: string };
    return { ...met, reason: { nl: reason, en: reason, [view.language]: reason } };
  });
}

const interrupted = (shown: string): CliError =>
  new CliError({
    nl: `${shown} is onderbroken en niet af. Draai dat deel opnieuw.`,
    en: `${shown} was interrupted and is unfinished. Run that part again.`,
  });

const unequal = (shown: string): CliError =>
  new CliError({
    nl: `${shown} past niet bij de andere delen: de mappen waren niet hetzelfde, of een deel is niet af.`,
    en: `${shown} doesn't fit the other parts: the folders were not the same, or a part is unfinished.`,
  });
