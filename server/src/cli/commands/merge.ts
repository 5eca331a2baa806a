/** `casus merge`: joins the JSON reports of shards to the very report that one run gives. */
import { resolve } from 'node:path';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { exitCodeOf } from '../lint/exit-code.ts';
import { openSink, type Sink } from '../lint/sink.ts';
import { ShardReport, type ShardEnd, type ShardSummary } from '../merge/shard-report.ts';
import { completeSet } from '../merge/shard-set.ts';
import type { MergeOptions } from '../options.ts';

export async function mergeCommand(paths: readonly string[], options: MergeOptions, io: Io): Promise<number> {
  const shards = completeSet(paths.map((path) => new ShardReport(path, resolve(io.cwd, path))));
  const sink = await openSink(options.outputFile, io);
  try {
    const summary = await join(shards, sink);
    await sink.commit();
    const { errors: error, warnings: warning, infos: info, hints: hint, failed } = summary;
    return await exitCodeOf(
      { failed, severities: { error, warning, info, hint } },
      options,
      io,
      options.language ?? 'nl',
    );
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Writes the files of the shards in turn, which is their order in one run, and then what the shards have in common. */
async function join(shards: readonly ShardReport[], sink: Sink): Promise<ShardSummary> {
  const turnOf = (position: number): ShardReport | undefined => shards[position % shards.length];
  await sink.write(turnOf(0)?.header ?? '');
  let written = 0;
  for (let file = turnOf(0)?.nextFile(); file !== undefined; file = turnOf(written)?.nextFile()) {
    await sink.write(`${written === 0 ? '' : ','}\n${file}`);
    written++;
  }
  // When one shard has no more files, the others have none either.
  const others = shards.slice(1).map((_, index) => turnOf(written + index + 1));
  const ends = [turnOf(written), ...others].flatMap((shard, index) => (shard ? [endOf(shard, index === 0)] : []));
  const { failed, ...summary } = sumOf(ends, written, turnOf(0)?.shown ?? '');
  const skipped = (ends[0]?.skipped ?? []).map((line) => `\n${line}`).join(',');
  await sink.write(`\n],"skipped":[${skipped}\n],"summary":${JSON.stringify(summary)}}\n`);
  return { ...summary, failed };
}

/** `isRead`: its last file was read already. */
function endOf(shard: ShardReport, isRead: boolean): ShardEnd {
  if (!isRead && shard.nextFile() !== undefined) throw unequal(shard.shown);
  const end = shard.end();
  if (end.summary.partial) throw interrupted(shard.shown);
  return end;
}

/** All shards met the same files that are no reports, and each counts its own reports. */
function sumOf(ends: readonly ShardEnd[], written: number, shown: string): ShardSummary {
  const skipped = ends[0]?.skipped ?? [];
  const isAlike = ends.every((end) => end.skipped.join() === skipped.join() && end.summary.skipped === skipped.length);
  const total = (count: (summary: ShardSummary) => number): number =>
    ends.reduce((sum, { summary }) => sum + count(summary), 0);
  const files = total((summary) => summary.files);
  if (!isAlike || files !== written) throw unequal(shown);
  return {
    files,
    errors: total(({ errors }) => errors),
    warnings: total(({ warnings }) => warnings),
    infos: total(({ infos }) => infos),
    hints: total(({ hints }) => hints),
    skipped: skipped.length,
    failed: total(({ failed }) => failed),
  };
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
