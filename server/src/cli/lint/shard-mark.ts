/** Marks the report of a shard, so that `casus merge` knows which shards belong together. */
import { createHash } from 'node:crypto';
import { version } from '../version.ts';
import { configKey, recipeKey } from './cache/key.ts';
import type { Recipe } from './outcome.ts';
import type { Shard, ShardMark } from './shard.ts';
import type { Work } from './work.ts';

/** `work`: that of the whole run. The user's own list of real names is left out, as a report is shared. */
export function markOf(shard: Shard, { jobs, configs }: Pick<Work, 'jobs' | 'configs'>, recipe: Recipe): ShardMark {
  const hash = createHash('sha256').update(JSON.stringify([version, recipeKey(recipe)]));
  for (const { item, config } of jobs) {
    hash.update(`\n${item.input.shown}\n`);
    hash.update(configKey({ ...config, settings: { ...config.settings, knownNames: [] } }));
  }
  const { language, showMatches, why, quiet, verbose } = recipe.view;
  const shown = { language, showMatches, why, quiet, verbose };
  return {
    ...shard,
    run: hash.digest('hex').slice(0, 32),
    files: jobs.length,
    hasWrongSettings: configs.problems.length > 0,
    shown,
  };
}
