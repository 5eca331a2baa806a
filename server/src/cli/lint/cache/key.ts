/** The key of an outcome in the cache: a digest of all that decides it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '../../../core/index.ts';
import { omit } from '../../../omit.ts';
import { version } from '../../version.ts';
import { isTemplate, type CheckConfig } from '../check-file.ts';
import type { Task } from '../checker.ts';
import type { Recipe } from '../outcome.ts';

/** Replaced by the bundler. Undefined in tests, which run the sources unbundled. */
declare const CASUS_BUNDLES: readonly string[] | undefined;

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** Gives the keys of one run; undefined for a file without bytes, which is not kept. */
export function keyMaker(recipe: Recipe): (task: Task) => string | undefined {
  const ofRun = JSON.stringify([programDigest(), recipeKey(recipe)]);
  return ({ subject, loaded, config }) => {
    if ('trouble' in loaded) return undefined;
    const { input, student, handIn, isFused } = subject;
    const about = [input.kind, input.shown, isTemplate(input, config), student, handIn, isFused];
    return digestOf(ofRun, JSON.stringify(about), configKey(config), loaded.bytes);
  };
}

/** The version of the tool, to the byte: a build of the same number with other rules is another tool. */
function programDigest(): string {
  const files = typeof CASUS_BUNDLES === 'undefined' ? [] : CASUS_BUNDLES;
  return digestOf(version, process.versions.node, ...files.map((file) => readFileSync(join(__dirname, file))));
}

/** What the output of a file depends on in the options. */
export function recipeKey({ format, view, wants, mostText }: Recipe): object {
  return { format, mostText, view: omit(view, 'now', 'shard'), isShard: view.shard !== undefined, wants };
}

/** The effective settings. Own templates by their text: the built-in ones come with the program. */
export const configKey = memo(({ settings, templatePages }: CheckConfig): string => {
  return JSON.stringify([omit(settings, 'templates'), templatePages.map(({ shown, text }) => [shown, text])]);
});
