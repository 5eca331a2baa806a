/**
 * How many texts a test tries, and which are generated (the seed). `.mocharc.cjs` loads this file before any test, so
 * that a file that is run alone has it too.
 *
 * `CASUS_SEED` sets the seed. Without it the seed is always the same in `npm test` and where `CI` is set, and another one
 * each time elsewhere.
 */
import fc from 'fast-check';

const fixedSeed = 20_261_122;

/** `npm test` takes all texts; a run by hand takes some of them. */
export const takesAll = Boolean(process.env['CASUS_ALL']);

const seed = seedOf(process.env);
// The processes of `mocha --parallel` must get the seed of this one.
process.env['CASUS_SEED'] = String(seed);
fc.configureGlobal({ seed });

function seedOf(env: NodeJS.ProcessEnv): number {
  const told = env['CASUS_SEED'];
  if (told) return wholeNumber('CASUS_SEED', told);
  return takesAll || env['CI'] ? fixedSeed : Math.floor(Math.random() * 1_000_000_000);
}

/** One of so many of these by hand; in `npm test` all of them, or one of `inTest` where all would take minutes. */
export const some = <Text>(texts: readonly Text[], oneOf: number, inTest = 1): readonly Text[] =>
  texts.filter((_, index) => index % (takesAll ? inTest : oneOf) === 0);

/** How many texts a test generates. `variable`: the one of the environment that sets another number. */
export function countOf({ all, few }: { readonly all: number; readonly few: number }, variable?: string): number {
  const told = variable && process.env[variable];
  if (told) return wholeNumber(variable, told);
  return takesAll ? all : few;
}

function wholeNumber(variable: string, told: string): number {
  const number = Number(told);
  if (!Number.isInteger(number)) throw new Error(`${variable} is no whole number: ${told}`);
  return number;
}

/** Mocha calls this once a run. */
export function mochaGlobalSetup(): void {
  process.stderr.write(`\n  Generated texts: CASUS_SEED=${String(seed)}\n`);
}
