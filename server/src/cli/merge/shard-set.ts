/** Tells whether reports are the shards of one run, all of them and each once. */
import { CliError } from '../errors.ts';
import type { ShardReport } from './shard-report.ts';

/** The shards in order. Throws a CliError that names a shard of another run, one that comes twice, or those that lack. */
export function completeSet(reports: readonly ShardReport[]): readonly ShardReport[] {
  const [first] = reports;
  if (!first) return [];
  const { count, run } = first.mark;
  const found = new Map<number, ShardReport>();
  for (const report of reports) {
    const { mark, shown } = report;
    if (mark.run !== run) throw foreign(shown, first.shown);
    if (mark.count !== count) throw otherCount(report, first);
    const other = found.get(mark.index);
    if (other) throw twice(mark.index, count, other.shown, shown);
    found.set(mark.index, report);
  }
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const missing = all.filter((index) => !found.has(index));
  if (missing.length > 0) throw lacking(missing, count);
  return all.flatMap((index) => found.get(index) ?? []);
}

const foreign = (shown: string, first: string): CliError =>
  new CliError({
    nl: `${shown} hoort niet bij ${first}: de bestanden, de instellingen, de opties of de versie van casus zijn anders.`,
    en: `${shown} doesn't belong with ${first}: its files, settings, options or version of casus are others.`,
  });

function otherCount(report: ShardReport, first: ShardReport): CliError {
  const [one, other] = [report, first].map(({ mark, shown }) => ({ shown, count: String(mark.count) }));
  return new CliError({
    nl: `${one?.shown ?? ''} is een van ${one?.count ?? ''} delen, ${other?.shown ?? ''} een van ${other?.count ?? ''}.`,
    en: `${one?.shown ?? ''} is one of ${one?.count ?? ''} parts, ${other?.shown ?? ''} one of ${other?.count ?? ''}.`,
  });
}

function twice(index: number, count: number, one: string, other: string): CliError {
  const part = `${String(index)}/${String(count)}`;
  return new CliError({
    nl: `deel ${part} staat er twee keer bij: ${one} en ${other}.`,
    en: `part ${part} was given twice: ${one} and ${other}.`,
  });
}

/** So many parts are named; of a set of thousands the rest is counted. */
const MOST_NAMED = 10;

function lacking(missing: readonly number[], count: number): CliError {
  const named = missing.slice(0, MOST_NAMED).map((index) => `${String(index)}/${String(count)}`);
  const more = missing.length - named.length;
  const list = named.join(', ');
  return new CliError({
    nl: `nog niet compleet: deel ${list}${more > 0 ? ` en nog ${String(more)}` : ''} ontbreekt.`,
    en: `not complete yet: part ${list}${more > 0 ? ` and ${String(more)} more` : ''} is missing.`,
  });
}
