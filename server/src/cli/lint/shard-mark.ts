/** Marks the report of a shard, so that `casus merge` knows which shards belong together. */
import { createHash } from 'node:crypto';
import { version } from '../version.ts';
import { configKey, recipeKey } from './cache/key.ts';
import type { Recipe } from './outcome.ts';
import type { Shard, ShardMark } from './shard.ts';
import type { Job } from './work.ts';

/** `jobs`: those of the whole run. The user's own list of real names is left out, as a report is shared. */
export function markOf(shard: Shard, jobs: readonly Job[], recipe: Recipe): ShardMark {
  const hash = createHash('sha256').update(JSON.stringify([version, recipeKey(recipe)]));
  for (const { item, config } of jobs) {
    hash.update(`\n${item.input.shown}\n`);
    hash.update(configKey({ ...config, settings: { ...config.settings, knownNames: [] } }));
  }
  return { ...shard, run: hash.digest('hex').slice(0, 32) };
}
