/** `--shard K/N`: the part of a run that one of several machines does. */
import type { Language } from '../../core/index.ts';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** The shard that a report is of; the field `shard` of the JSON. */
export interface ShardMark extends Shard {
  /** The same for all shards of one run: a digest of the paths, the settings and the options. */
  readonly run: string;
  /** The number of files of the whole run. */
  readonly files: number;
  /** Something in the settings is wrong, so that the exit code is 2. */
  readonly hasWrongSettings: boolean;
  /** How the reports are shown, in whatever format they are merged. */
  readonly shown: {
    readonly language: Language;
    readonly showMatches: boolean;
    readonly why: boolean;
    readonly quiet: boolean;
    readonly verbose: boolean;
  };
}

/** "2/4"; undefined for anything else. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined) return undefined;
  return index >= 1 && index <= count ? { index, count } : undefined;
}

/** Every Nth, so that each shard gets its share of a folder of large files: file `i` of a run is in shard `i mod N`. */
export const inShard = <T>(all: readonly T[], { index, count }: Shard): readonly T[] =>
  all.filter((_, position) => position % count === index - 1);
