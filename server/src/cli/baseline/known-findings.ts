/** Lays the findings of a run beside those of a baseline. */
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Localised } from '../../core/index.ts';
import { CliError } from '../errors.ts';
import type { FileResult } from '../lint/result.ts';
import type { Baseline } from './model.ts';
import { readBaseline, writeBaseline, type KnownCounts } from './baseline-file.ts';
import { fingerprinter } from './fingerprint.ts';

/** `file`: as given. Throws a CliError for a file that is no baseline, or isn't there and won't be written. */
export async function openKnownFindings(file: string, isUpdate: boolean, cwd: string): Promise<Baseline> {
  const path = resolve(cwd, file);
  const known = await readBaseline(path, file);
  if (!known && !isUpdate) throw new CliError(missing(file));
  if (isUpdate && !isFolder(dirname(path))) throw new CliError(noFolder(file));
  return new KnownFindings(file, path, cwd, known ?? new Map<string, Map<string, number>>(), isUpdate);
}

class KnownFindings implements Baseline {
  private readonly known: KnownCounts;
  /** What is known of each file that was checked, less what was met. */
  private readonly gone: KnownCounts = new Map<string, Map<string, number>>();
  /** The findings of each file that was checked. */
  private readonly met: KnownCounts = new Map<string, Map<string, number>>();
  private leftOut = 0;
  private readonly file: string;
  private readonly path: string;
  private readonly cwd: string;
  private readonly isUpdate: boolean;

  constructor(file: string, path: string, cwd: string, known: KnownCounts, isUpdate: boolean) {
    this.file = file;
    this.path = path;
    this.cwd = cwd;
    this.known = known;
    this.isUpdate = isUpdate;
  }

  leaveOut(result: FileResult): FileResult {
    const { lint } = result;
    if (!lint) return result;
    const path = relative(dirname(this.path), resolve(this.cwd, result.path)).split(sep).join('/');
    const known = new Map(this.known.get(path));
    const met = new Map<string, number>();
    // Of a file that was checked in part the rest may still be there.
    if (!result.failed) {
      this.gone.set(path, known);
      this.met.set(path, met);
    }
    const fingerprintOf = fingerprinter(lint);
    const findings = lint.findings.filter((finding) => {
      const key = `${finding.ruleId} ${fingerprintOf(finding)}`;
      met.set(key, (met.get(key) ?? 0) + 1);
      const count = known.get(key) ?? 0;
      if (count > 0) known.set(key, count - 1);
      return count === 0 && !this.isUpdate;
    });
    this.leftOut += lint.findings.length - findings.length;
    return { ...result, lint: { ...lint, findings } };
  }

  async finish(mayWrite: boolean): Promise<Localised> {
    if (!this.isUpdate) return leftOutNote(this.file, this.leftOut, this.countGone());
    if (!mayWrite) return notWritten(this.file);
    // A file that this run didn't check keeps what is known of it.
    const others = [...this.known].filter(([path]) => !this.met.has(path) && this.exists(path));
    await writeBaseline(this.path, this.file, new Map([...others, ...this.met]));
    return written(this.file, this.leftOut);
  }

  /** Known findings that are there no more. Of a file that exists and wasn't checked nothing is known. */
  private countGone(): number {
    const removed = [...this.known].filter(([path]) => !this.met.has(path) && !this.exists(path));
    const counts = [...this.gone.values(), ...removed.map(([, each]) => each)].flatMap((each) => [...each.values()]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Is the file there, or the archive that it is in? */
  private exists(path: string): boolean {
    const absolute = resolve(dirname(this.path), path);
    return existsSync(absolute) || (absolute.includes('!/') && existsSync(absolute.slice(0, absolute.indexOf('!/'))));
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const missing = (file: string): Localised => ({
  nl: `--baseline ${file} bestaat niet. Maak hem met --update-baseline.`,
  en: `--baseline ${file} does not exist. Make it with --update-baseline.`,
});

const noFolder = (file: string): Localised => ({
  nl: `--baseline ${file}: de map bestaat niet.`,
  en: `--baseline ${file}: the folder does not exist.`,
});

const notWritten = (file: string): Localised => ({
  nl: `${file} is niet bijgewerkt: er klopt iets niet in de instellingen.`,
  en: `${file} was not updated: something is wrong in the settings.`,
});

const written = (file: string, count: number): Localised => ({
  nl: `${findingsNl(count)} in ${file} gezet; vanaf nu zie je alleen wat nieuw is.`,
  en: `${findingsEn(count)} put into ${file}; from now on you see only what is new.`,
});

const leftOutNote = (file: string, leftOut: number, gone: number): Localised => ({
  nl: `${findingsNl(leftOut)} weggelaten (${file}).${gone > 0 ? ` ${findingsNl(gone)} ${gone === 1 ? 'is' : 'zijn'} er niet meer; werk de lijst bij met --update-baseline.` : ''}`,
  en: `${findingsEn(leftOut)} left out (${file}).${gone > 0 ? ` ${findingsEn(gone)} ${gone === 1 ? 'is' : 'are'} there no more; update the list with --update-baseline.` : ''}`,
});

const findingsNl = (count: number): string => `${String(count)} bekende ${count === 1 ? 'melding' : 'meldingen'}`;
const findingsEn = (count: number): string => `${String(count)} known ${count === 1 ? 'finding' : 'findings'}`;
