/**
 * Tests on generated texts: which texts (the seed) and how many. `.mocharc.json` loads this file before any test, so that
 * a file that is run alone has it too.
 *
 * `CASUS_SEED` sets the seed. Without it the seed is always the same in `npm test` and where `CI` is set, and another one
 * each time elsewhere.
 */
import fc from 'fast-check';

const fixedSeed = 20_261_122;

/** `npm test` generates all texts; a run by hand generates fewer of them. */
const generatesAll = Boolean(process.env['CASUS_ALL']);

const seed = seedOf(process.env);
// The processes of `mocha --parallel` must get the seed of this one.
process.env['CASUS_SEED'] = String(seed);
fc.configureGlobal({ seed });

function seedOf(env: NodeJS.ProcessEnv): number {
  const told = env['CASUS_SEED'];
  if (told) return wholeNumber('CASUS_SEED', told);
  return generatesAll || env['CI'] ? fixedSeed : Math.floor(Math.random() * 1_000_000_000);
}

/** How many texts a test generates. `name`: the variable that sets another number. */
export function countOf(name: string, { all, few }: { readonly all: number; readonly few: number }): number {
  const told = process.env[name];
  if (told) return wholeNumber(name, told);
  return generatesAll ? all : few;
}

function wholeNumber(name: string, told: string): number {
  const number = Number(told);
  if (!Number.isInteger(number)) throw new Error(`${name} is no whole number: ${told}`);
  return number;
}

/** Mocha calls this once a run. */
export function mochaGlobalSetup(): void {
  process.stderr.write(`\n  Generated texts: CASUS_SEED=${String(seed)}\n`);
}
