/** The last lines of the text report: totals, and with many reports the commonest findings. */
import type { createColors } from 'picocolors';
import { ruleById, type Severity } from '../../core/index.ts';
import { commonest, type Totals } from '../lint/totals.ts';
import { counted, widest, messagesIn } from '../messages.ts';
import type { View } from './model.ts';

/** From this many reports a list of the commonest findings helps more than the findings one by one. */
const manyReports = 10;
const mostRules = 10;

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function summary(totals: Totals, view: View, c: ReturnType<typeof createColors>): string {
  const said = messagesIn(view.language);
  if (totals.files === 0) return `${said.noReports}\n`;
  const counts = severities
    .filter((severity) => totals.severities[severity] > 0)
    .map((severity) => counted(totals.severities[severity], said.severity[severity]));
  const repaired = view.dryRun ? said.repairable : said.repaired;
  const parts = [
    ...(counts.length === 0 && totals.skipped < totals.files ? [said.nothing] : counts),
    ...(totals.skipped > 0 ? [`${String(totals.skipped)} ${said.skipped}`] : []),
    ...(totals.repaired > 0 ? [`${String(totals.repaired)} ${repaired}`] : []),
  ];
  return `${commonestRules(totals, view, c)}${c.bold(`${counted(totals.files, said.reports)}: ${parts.join(', ')}`)}\n`;
}

function commonestRules(totals: Totals, view: View, c: ReturnType<typeof createColors>): string {
  if (totals.files < manyReports || totals.rules.size === 0) return '';
  const said = messagesIn(view.language);
  const rules = commonest(totals, mostRules);
  const width = widest(rules.map(({ findings }) => String(findings)));
  const idWidth = widest(rules.map(({ ruleId }) => ruleId));
  const rows = rules.map(({ ruleId, findings, files }) => {
    const title = ruleById(ruleId)?.title[view.language] ?? '';
    const times = `${String(findings).padStart(width)}×`;
    return `  ${times}  ${ruleId.padEnd(idWidth)}  ${title} ${c.dim(`(${said.inReports} ${counted(files, said.reports)})`)}`;
  });
  return `${c.bold(said.commonest)}\n${rows.join('\n')}\n\n`;
}
