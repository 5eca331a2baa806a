/**
 * The file of a baseline: how many findings of each fingerprint are known, by file and rule. Paths are relative to the
 * folder of the baseline, so that it means the same wherever a run starts.
 */
import type { Localised } from '../../core/index.ts';
import { readRegular } from '../../disk/read-regular.ts';
import { codeOf, fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';

/** By path, then by rule and fingerprint ("privacy/age 3fa"). */
export type KnownCounts = Map<string, Map<string, number>>;

const VERSION = 1;

/** Undefined when there is no such file. Throws a CliError when it can't be read, or is no baseline. */
export async function readBaseline(path: string, shown: string): Promise<KnownCounts | undefined> {
  let text: string;
  try {
    text = readRegular(path).toString();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new CliError({
      nl: `--baseline ${shown} is niet te lezen: ${fileTrouble(error, 'nl')}.`,
      en: `--baseline ${shown} can't be read: ${fileTrouble(error, 'en')}.`,
    });
  }
  const known = parseBaseline(text);
  if (!known) throw new CliError(noBaseline(shown));
  return known;
}

/** Whole or not at all. Throws a CliError when the file can't be written. */
export async function writeBaseline(path: string, shown: string, known: KnownCounts): Promise<void> {
  try {
    const { writeWhole } = await import('../../disk/write-whole.ts');
    await writeWhole(path, textOf(known));
  } catch (error) {
    throw new CliError({
      nl: `--baseline ${shown} is niet te schrijven: ${fileTrouble(error, 'nl')}.`,
      en: `--baseline ${shown} can't be written: ${fileTrouble(error, 'en')}.`,
    });
  }
}

const noBaseline = (shown: string): Localised => ({
  nl: `--baseline ${shown} is geen lijst met bekende meldingen. Noem een ander bestand; dit blijft zoals het is.`,
  en: `--baseline ${shown} is no list of known findings. Name another file; this one stays as it is.`,
});

/** Sorted, so that two versions can be compared. Files without findings are left out. */
function textOf(known: KnownCounts): string {
  const files: Record<string, Record<string, Record<string, number>>> = {};
  for (const [path, counts] of sorted(known)) {
    const rules: Record<string, Record<string, number>> = {};
    for (const [key, count] of sorted(counts)) {
      const [rule = '', fingerprint = ''] = key.split(' ');
      (rules[rule] ??= {})[fingerprint] = count;
    }
    if (counts.size > 0) files[path] = rules;
  }
  return `${JSON.stringify({ casusBaseline: VERSION, files }, null, 1)}\n`;
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Undefined for a text of another kind. */
function parseBaseline(text: string): KnownCounts | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isRecord(value) || value['casusBaseline'] !== VERSION || !isRecord(value['files'])) return undefined;
    return new Map(Object.entries(value['files']).map(([path, rules]) => [path, countsIn(rules)]));
  } catch {
    return undefined;
  }
}

/** Throws for anything but counts by rule and fingerprint. */
function countsIn(rules: unknown): Map<string, number> {
  if (!isRecord(rules)) throw new TypeError('no rules');
  const counts = new Map<string, number>();
  for (const [rule, fingerprints] of Object.entries(rules)) {
    if (!isRecord(fingerprints)) throw new TypeError('no fingerprints');
    for (const [fingerprint, count] of Object.entries(fingerprints)) {
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) throw new TypeError('no count');
      counts.set(`${rule} ${fingerprint}`, count);
    }
  }
  return counts;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
