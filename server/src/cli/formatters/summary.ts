/** The last lines of `--format text`: the totals, and with many reports the rules with the most findings. */
import { ruleById, type Severity } from '../../core/index.ts';
import type { Colors } from '../colors.ts';
import { commonest, type Totals } from '../lint/totals.ts';
import { counted, widest, messagesIn } from '../messages.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import { isPartial, type View } from './model.ts';
import { printable } from './printable.ts';

/** From this number of reports on, a list of the commonest findings helps more than the findings one by one. */
const manyReports = 10;
/** Length of that list. */
const mostRules = 10;

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function summary(totals: Totals, skipped: readonly Skipped[], view: View, c: Colors): string {
  const words = messagesIn(view.language);
  const partial = isPartial(skipped) ? `${c.magenta(words.partial)}\n` : '';
  const closing = view.quiet
    ? partial
    : `${skippedLines(skipped, view, c)}${c.dim(countsOf(totals, skipped, view))}\n${partial}`;
  if (totals.files === 0) return `${words.noReports}\n${closing}`;
  const counts = severities
    .filter((severity) => totals.severities[severity] > 0)
    .map((severity) => counted(totals.severities[severity], words.severity[severity]));
  const repaired = view.dryRun ? words.repairable : words.repaired;
  const parts = [
    ...(counts.length === 0 && totals.unread < totals.files ? [words.nothingFound] : counts),
    ...(totals.unread > 0 ? [`${String(totals.unread)} ${words.notRead}`] : []),
    ...(totals.repaired > 0 ? [`${String(totals.repaired)} ${repaired}`] : []),
  ];
  return `${commonestRules(totals, view, c)}${c.bold(`${counted(totals.files, words.reports)}: ${parts.join(', ')}`)}\n${closing}`;
}

/** "gelezen 57 · niet gelezen 4 · overgeslagen 12". */
function countsOf({ files, unread }: Totals, skipped: readonly Skipped[], view: View): string {
  const words = messagesIn(view.language);
  const read = `${words.read} ${String(files - unread)}`;
  return `${read} · ${words.notRead} ${String(unread)} · ${words.skipped} ${String(skipped.length)}`;
}

/** A line per kind: "overgeslagen: 3 × bijlage"; with `--verbose` each by its path and reason. */
function skippedLines(skipped: readonly Skipped[], view: View, c: Colors): string {
  if (skipped.length === 0) return '';
  const words = messagesIn(view.language);
  if (view.verbose)
    return skipped
      .map(
        ({ path, kind, reason }) =>
          c.dim(`  ${printable(path)}  ${words.skippedKinds[kind]}: ${printable(reason[view.language])}`) + '\n',
      )
      .join('');
  const byKind = new Map<Skipped['kind'], number>();
  for (const { kind } of skipped) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return [...byKind]
    .map(([kind, count]) => c.dim(`  ${words.skipped}: ${String(count)} × ${words.skippedKinds[kind]}`) + '\n')
    .join('');
}

function commonestRules(totals: Totals, view: View, c: Colors): string {
  if (view.quiet || totals.files < manyReports || totals.rules.size === 0) return '';
  const words = messagesIn(view.language);
  const rules = commonest(totals, mostRules);
  const width = widest(rules.map(({ findings }) => String(findings)));
  const idWidth = widest(rules.map(({ ruleId }) => ruleId));
  const rows = rules.map(({ ruleId, findings, files }) => {
    const title = ruleById(ruleId)?.title[view.language] ?? '';
    const times = `${String(findings).padStart(width)}×`;
    return `  ${times}  ${ruleId.padEnd(idWidth)}  ${title} ${c.dim(`(${words.inReports} ${counted(files, words.reports)})`)}`;
  });
  return `${c.bold(words.commonest)}\n${rows.join('\n')}\n\n`;
}
