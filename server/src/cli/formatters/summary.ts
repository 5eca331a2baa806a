/** The last lines of the text report: totals, and with many reports the commonest findings. */
import type { createColors } from 'picocolors';
import { ruleById, type Severity } from '../../core/index.ts';
import { commonest, type Tally } from '../lint/totals.ts';
import { counted, widest, words } from '../messages.ts';
import type { View } from './model.ts';

/** From this many reports a list of the commonest findings helps more than the findings one by one. */
const manyReports = 10;
const mostRules = 10;

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function summary(tally: Tally, view: View, c: ReturnType<typeof createColors>): string {
  const said = words(view.language);
  if (tally.files === 0) return `${said.noReports}\n`;
  const counts = severities
    .filter((severity) => tally.severities[severity] > 0)
    .map((severity) => counted(tally.severities[severity], said.severity[severity]));
  const repaired = view.dryRun ? said.repairable : said.repaired;
  const parts = [
    ...(counts.length === 0 && tally.skipped < tally.files ? [said.nothing] : counts),
    ...(tally.skipped > 0 ? [`${String(tally.skipped)} ${said.skipped}`] : []),
    ...(tally.repaired > 0 ? [`${String(tally.repaired)} ${repaired}`] : []),
  ];
  return `${commonestRules(tally, view, c)}${c.bold(`${counted(tally.files, said.reports)}: ${parts.join(', ')}`)}\n`;
}

function commonestRules(tally: Tally, view: View, c: ReturnType<typeof createColors>): string {
  if (tally.files < manyReports || tally.rules.size === 0) return '';
  const said = words(view.language);
  const rules = commonest(tally, mostRules);
  const width = widest(rules.map(({ findings }) => String(findings)));
  const idWidth = widest(rules.map(({ ruleId }) => ruleId));
  const rows = rules.map(({ ruleId, findings, files }) => {
    const title = ruleById(ruleId)?.title[view.language] ?? '';
    const times = `${String(findings).padStart(width)}×`;
    return `  ${times}  ${ruleId.padEnd(idWidth)}  ${title} ${c.dim(`(${said.inReports} ${counted(files, said.reports)})`)}`;
  });
  return `${c.bold(said.commonest)}\n${rows.join('\n')}\n\n`;
}
