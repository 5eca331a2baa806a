/**
 * `npm run bench -- growth`: the CPU time that a lint of each attack of `test/support/attacks.ts` takes at one size and at
 * twice, four and eight times that size, in milliseconds; a ratio of 8 is linear. `--units 8000`: the first size;
 * `--only TEXT`: the attacks with this in their name.
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** An attack that took this long is not tried at a larger size. */
const patience = 3000;

/** @param {string} root of the project */
export async function runGrowth(root) {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { units: { type: 'string', default: '8000' }, only: { type: 'string', default: '' } },
  });
  const sizes = [1, 2, 4, 8].map((times) => times * Number(values.units));
  console.log(`units: ${sizes.join(' ')}`);
  for (const { name, times, ratio } of await growthRows(root, sizes, values.only))
    console.log(`${name}: ${times.map(Math.round).join(' ')} ms, ratio ${ratio.toFixed(1)}`);
}

/**
 * The CPU time in milliseconds of each attack with `only` in its name at these sizes, and how many times the first the last one
 * is.
 */
export async function growthRows(root, sizes, only = '') {
  const folder = mkdtempSync(join(os.tmpdir(), 'casus-growth-'));
  const outfile = join(folder, 'attacked.cjs');
  const entryPoints = [join(root, 'test/support/attacked.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', logLevel: 'error' });
  const { attacks, lintAttack } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  const chosen = attacks.filter(({ name }) => name.includes(only));
  return chosen.map((attack) => {
    // Warm for this attack, so that compiling doesn't count.
    cpuOf(() => lintAttack(attack, Math.min(2000, ...sizes)));
    const times = [];
    for (const size of sizes) {
      if ((times.at(-1) ?? 0) < patience) times.push(cpuOf(() => lintAttack(attack, size)));
    }
    return { name: attack.name, times, ratio: (times.at(-1) ?? 0) / (times[0] || 1) };
  });
}

/** CPU time in milliseconds. */
function cpuOf(work) {
  const before = process.cpuUsage();
  try {
    work();
  } catch (error) {
    console.log(error instanceof Error ? error.name : String(error));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
