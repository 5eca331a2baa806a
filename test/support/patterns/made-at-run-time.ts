/**
 * Prints the patterns that the source makes at run time, as JSON: `new RegExp` is watched while all modules of core are loaded
 * and the examples of all rules are linted. It can't see a pattern that is made only in a case that no example has, nor
 * one that is made of what somebody wrote (`lmsPattern`).
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceFiles, type Pattern } from './pattern.ts';

const root = resolve(import.meta.dirname, '../../..');
const made = new Map<string, Pattern>();

/** The file of the source that called `new RegExp`: the first of the stack. */
const caller = (): string | undefined =>
  /(server\/src\/[^:?)]+\.ts)/.exec((new Error().stack ?? '').split('\n').slice(3, 6).join('\n'))?.[1];

const Plain = RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, args: [string | RegExp, string?]) {
    const pattern = new target(...args);
    const where = caller();
    if (where) {
      const { source, flags } = pattern;
      made.set(`${where} ${flags} ${source}`, { source, flags, where });
    }
    return pattern;
  },
});

for (const file of sourceFiles(join(root, 'server/src/core'))) {
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  // The patterns of a group (`PatternGroup`) may wait until a text has their words.
  for (const value of Object.values(exported))
    if (typeof value === 'object' && value && 'patterns' in value) void value.patterns;
}
const { allRules, defaultSettings, fixesFor, lint } = await import('../../../server/src/core/index.ts');
for (const { examples } of allRules) {
  for (const { text } of examples) {
    const result = lint(text, defaultSettings());
    for (const finding of result.findings) fixesFor(result, finding);
  }
}
process.stdout.write(JSON.stringify([...made.values()]));
